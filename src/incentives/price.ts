import { type Fen, maxFen, minFen, mulFen, subFen, timesFraction } from "../base/money.ts";
import type { Incentive } from "../situation/schema.ts";
import { ANY_SUM, type AwardWhy, type FenSpan, NOTHING } from "./award-sum.ts";

const YUAN_NAMES = ["CNY", "RMB", "人民币", "人民币元", "元"];

/** Money of another currency is never converted. A currency not told is yuan, in which every sum is asked for. */
export function isForeign({ currency }: Incentive): boolean {
  return currency !== undefined && !YUAN_NAMES.includes(currency.trim().toUpperCase());
}

/** What a whole award is worth today, vested or not, in fen. */
export interface Worth {
  readonly span: FenSpan;
  readonly why: AwardWhy;
  readonly capBites: boolean;
  /** A value was told that no price told leads to. */
  readonly toldTwice: boolean;
}

export function worthOf(award: Incentive): Worth {
  if (isForeign(award)) return { span: ANY_SUM, why: "not-converted", capBites: false, toldTwice: false };
  const { span, why } = uncapped(award);
  const cap = capOf(award);
  const capBites = cap !== null && (span.high === null || span.high > cap);
  return { span: cappedAt(cap, span), why: capBites ? "capped" : why, capBites, toldTwice: why === "value-told-twice" };
}

function uncapped(award: Incentive): Pick<Worth, "span" | "why"> {
  const { value, quantity, vestedQuantity, kind } = award;
  const priced = quantity === undefined ? null : unitsWorth(award, quantity);
  if (value !== undefined) {
    const agrees = priced === null || (value >= priced.low && (priced.high === null || value <= priced.high));
    return agrees
      ? { span: { low: value, high: value }, why: "value-told" }
      : { span: hullWith(value, priced), why: "value-told-twice" };
  }
  const known = priced ?? { low: unitsWorth(award, vestedQuantity ?? 0).low, high: null };
  if (award.unitPrice === undefined || priced === null) return { span: known, why: "price-not-told" };
  return { span: known, why: kind === "options" ? "spread-times-quantity" : "quantity-times-price" };
}

/** So many units at today's price: options at what the price exceeds the exercise price by, never less than nothing. */
export function unitsWorth({ kind, unitPrice, exercisePrice }: Incentive, count: number): FenSpan {
  if (count === 0) return NOTHING;
  if (unitPrice === undefined) return ANY_SUM;
  const dear = mulFen(unitPrice, count);
  if (kind !== "options") return { low: dear, high: dear };
  if (exercisePrice === undefined) return { low: 0, high: dear };
  const gain = mulFen(maxFen(0, subFen(unitPrice, exercisePrice)), count);
  return { low: gain, high: gain };
}

/** The most that an award with a capped multiple may be worth, rounded down so that the cap is kept; null without one. */
export function capOf({ grantValue, capMultiple }: Incentive): Fen | null {
  return grantValue === undefined || capMultiple === undefined ? null : timesFraction(grantValue, capMultiple, "down");
}

export function cappedAt(cap: Fen | null, { low, high }: FenSpan): FenSpan {
  return cap === null ? { low, high } : { low: minFen(low, cap), high: high === null ? cap : minFen(high, cap) };
}

function hullWith(value: Fen, { low, high }: FenSpan): FenSpan {
  return { low: minFen(value, low), high: high === null ? null : maxFen(value, high) };
}
