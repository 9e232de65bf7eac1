import { divideFen, type Fen } from "../base/money.ts";
import { exactly, hull, isExact, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { paySum } from "./pay-base.ts";
import type { PayMeasure, ToldPay } from "./pay-told.ts";
import type { PayWindow } from "./pay-window.ts";

const TWELVE = 12;

/** The mean of each way in which the window may fall, taken together. */
export function meanOverWindows(pay: ToldPay, windows: readonly PayWindow[], measure: PayMeasure): Range {
  const [first, ...more] = windows.map((span) => paySum(pay, span, measure)).map(({ mean }) => mean);
  return first === undefined ? UNKNOWN_RANGE : more.reduce(hull, first);
}

/** What the average was taken from. */
export type PaySource = "average-told" | "months" | "annual-told" | "unknown";

/** `likely` where one figure is spoken for: the average itself, or with each bonus of no time told in the months in which it was paid. */
export interface AverageWage {
  readonly source: PaySource;
  readonly average: Range;
  readonly likely: Fen | null;
}

/**
 * The average monthly wage in fen: as told; else that of the months, where they bound it; else a twelfth of the year told;
 * else what the months leave open. A net figure is only a lower bound: the base is gross.
 */
export function averageWageOf(pay: ToldPay, windows: readonly PayWindow[], measure: PayMeasure): AverageWage {
  const { source, average, likely } = gross(pay, windows, measure);
  return pay.net
    ? { source, average: { low: average.low, high: null }, likely: null }
    : { source, average, likely: isExact(average) ? average.low : likely };
}

function gross(pay: ToldPay, windows: readonly PayWindow[], measure: PayMeasure): AverageWage {
  if (pay.average !== null) return { source: "average-told", average: exactly(pay.average), likely: null };
  const months = pay.months.length === 0 ? UNKNOWN_RANGE : meanOverWindows(pay, windows, measure);
  const asPaid = isExact(months) ? months : meanOverWindows(pay, windows, { ...measure, asPaid: true });
  const likely = isExact(asPaid) ? asPaid.low : null;
  if (months.high !== null) return { source: "months", average: months, likely };
  if (pay.annual !== null) {
    return { source: "annual-told", average: exactly(divideFen(pay.annual, TWELVE, "half-up")), likely: null };
  }
  return { source: months.low === null ? "unknown" : "months", average: months, likely };
}
