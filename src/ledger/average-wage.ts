import { divideFen } from "../base/money.ts";
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

/**
 * The average monthly wage in fen: as told; else that of the months, where they tell it exactly; else a twelfth of the year
 * told; else what the months leave open. A net figure is only a lower bound: the base is gross.
 */
export function averageWageOf(
  pay: ToldPay,
  windows: readonly PayWindow[],
  measure: PayMeasure,
): { readonly source: PaySource; readonly average: Range } {
  const found = gross(pay, windows, measure);
  return pay.net ? { ...found, average: { low: found.average.low, high: null } } : found;
}

function gross(pay: ToldPay, windows: readonly PayWindow[], measure: PayMeasure): ReturnType<typeof averageWageOf> {
  if (pay.average !== null) return { source: "average-told", average: exactly(pay.average) };
  const months = pay.months.length === 0 ? UNKNOWN_RANGE : meanOverWindows(pay, windows, measure);
  if (isExact(months)) return { source: "months", average: months };
  if (pay.annual !== null) return { source: "annual-told", average: exactly(divideFen(pay.annual, TWELVE, "half-up")) };
  return { source: months.low === null ? "unknown" : "months", average: months };
}
