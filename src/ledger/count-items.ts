import { fraction } from "../base/fraction.ts";
import type { Month } from "../base/month.ts";
import type { PayTreatment } from "../law/pay-item.ts";
import { ANY_FEN, type FenRange, NO_FEN, timesShare } from "./fen-range.ts";
import type { PayMeasure, ToldItem } from "./pay-told.ts";

/** Why something told does not count. */
export type LeftOutWhy =
  | "outside-the-window"
  | "window-not-known"
  | "part-month"
  | "month-not-told"
  | "period-outside-the-window"
  | "within-the-sum-told"
  | "left-out"
  | "disputed";

/** An item with what of it counts; `spread` items belong to no month. */
export interface CountedItem {
  readonly item: ToldItem;
  readonly treatment: PayTreatment | null;
  readonly counted: FenRange;
  /** The part of it that lies in the window, for an item that is spread. */
  readonly share: FenRange | null;
  readonly why: LeftOutWhy | null;
}

/** Where an item stands: how much of the months from one to another lies in the window, and whether it was paid in it. */
export interface ItemPlace {
  readonly inside: (from: Month, to: Month) => FenRange;
  readonly paidInside: boolean;
  /** Why a month outside counts for nothing. */
  readonly outside: LeftOutWhy;
  /** Share of an item that is spread over a time not told, if paid in the window. */
  readonly untold: FenRange;
}

/** Nothing to all of it. */
export const PERHAPS: FenRange = { low: fraction(0), high: fraction(1) };

/** What of an item counts: of an unknown kind, or over a time not told, nothing to all of it. */
export function countItem(item: ToldItem, { treat, spreads: mayBeSpread }: PayMeasure, place: ItemPlace): CountedItem {
  const treatment = treat(item.kind);
  const amount: FenRange = item.amount === null ? ANY_FEN : { low: fraction(item.amount), high: fraction(item.amount) };
  const left = (why: LeftOutWhy): CountedItem => ({ item, treatment, counted: NO_FEN, share: null, why });
  if (treatment === "left-out" || treatment === "disputed") return left(treatment);
  const periodTold = item.from !== null || item.to !== null;
  const spreads = mayBeSpread && (treatment === "spread" || (treatment === null && !place.paidInside));
  if (!spreads) {
    if (!place.paidInside) return left(place.outside);
    const counted = treatment === null ? timesShare(amount, PERHAPS) : amount;
    return { item, treatment, counted, share: null, why: null };
  }
  const share = periodTold ? shareInside(item, place) : place.paidInside ? place.untold : PERHAPS;
  if (share.high?.num === 0n) return left("period-outside-the-window");
  const counted = timesShare(amount, treatment === null ? { ...share, low: PERHAPS.low } : share);
  return { item, treatment, counted, share, why: null };
}

/** The months of its time in the window over all of them; anything where only one end is told, or they are crossed. */
function shareInside({ from, to }: ToldItem, { inside }: ItemPlace): FenRange {
  if (from === null || to === null || to < from) return PERHAPS;
  const over = fraction(1, to - from + 1);
  return timesShare(inside(from, to), { low: over, high: over });
}
