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
  const open = capOpen(award) && why !== "price-not-told";
  return {
    span: withinCap(award, span),
    why: capBites ? "capped" : open ? "cap-not-told" : why,
    capBites,
    toldTwice: why === "value-told-twice",
  };
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

/** So many units at today's price: options at what the price exceeds the exercise price by; what is not told to be no option may be one. */
export function unitsWorth({ kind, unitPrice, exercisePrice }: Incentive, count: number): FenSpan {
  if (count === 0) return NOTHING;
  if (unitPrice === undefined) return ANY_SUM;
  const dear = mulFen(unitPrice, count);
  if (kind !== undefined && kind !== "options") return { low: dear, high: dear };
  const gain = mulFen(maxFen(0, subFen(unitPrice, exercisePrice ?? unitPrice)), count);
  return { low: gain, high: kind === undefined || exercisePrice === undefined ? dear : gain };
}

/** The most that an award with a capped multiple may be worth, rounded down so that the cap is kept; null without one. */
export function capOf({ grantValue, capMultiple }: Incentive): Fen | null {
  return grantValue === undefined || capMultiple === undefined ? null : timesFraction(grantValue, capMultiple, "down");
}

/** A cap that cannot be reckoned may lie anywhere below; a value told is taken to keep it. */
export function withinCap(award: Incentive, { low, high }: FenSpan): FenSpan {
  const cap = capOf(award);
  if (cap === null) return { low: capOpen(award) ? 0 : low, high };
  return { low: minFen(low, cap), high: high === null ? cap : minFen(high, cap) };
}

function capOpen(award: Incentive): boolean {
  const mayBeCapped = award.kind === "profit-units" || award.capMultiple !== undefined;
  return mayBeCapped && capOf(award) === null && award.value === undefined;
}

function hullWith(value: Fen, { low, high }: FenSpan): FenSpan {
  return { low: minFen(value, low), high: high === null ? null : maxFen(value, high) };
}
