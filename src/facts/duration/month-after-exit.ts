import { type Day, wholeMonthsBetween } from "../../base/day.ts";
import type { Range } from "../../base/range.ts";

/** Which month after exit a day falls in, over what both may be: 1 for the first month, 0 on or before the last day of employment. */
export function monthAfterExit(exit: Range, day: Range): Range {
  return {
    low: exit.high === null || day.low === null ? 0 : monthOf(exit.high, day.low),
    high: exit.low === null || day.high === null ? null : monthOf(exit.low, day.high),
  };
}

function monthOf(exit: Day, day: Day): number {
  return day <= exit ? 0 : wholeMonthsBetween(exit, day - 1) + 1;
}
