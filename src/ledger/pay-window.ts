import type { Day } from "../base/day.ts";
import { type Fraction, fraction } from "../base/fraction.ts";
import { firstDay, firstWholeMonth, lastWholeMonth, type Month, monthOf } from "../base/month.ts";
import type { DayRange } from "../base/partial-day.ts";

/** Months whose pay makes the average, and how much of each was worked. */
export interface PayWindow {
  /** Earliest first. Whole months weigh one; where none was worked, parts of a month weigh their days over its days. */
  readonly months: readonly { readonly month: Month; readonly weight: Fraction }[];
  /** Whether each of them was worked; else they are those that may have been. */
  readonly worked: boolean;
}

const TWELVE = 12;
const MOST_ENDS = 2 * TWELVE;

/**
 * The twelve whole calendar months before the end of employment, the month of exit if its last day was worked; fewer where
 * employment began later. One for each way the two days may fall; none where the end is not told closely enough.
 */
export function payWindows(exit: DayRange, start: DayRange): readonly PayWindow[] {
  if (exit.low === null || exit.high === null) return [];
  const ends = monthsFrom(lastWholeMonth(exit.low), lastWholeMonth(exit.high));
  if (ends.length > MOST_ENDS) return [];
  const windows = ends.map((end) => windowsTo(end, start) ?? partWindow(exit, start));
  return windows.every((found) => found !== null) ? windows.flat() : [];
}

/** Null where there may be no whole month. */
function windowsTo(end: Month, { low, high }: DayRange): PayWindow[] | null {
  const earliest = end - TWELVE + 1;
  const first = (day: Day | null) => (day === null ? earliest : Math.max(earliest, firstWholeMonth(day)));
  const last = high === null ? first(low) : first(high);
  if (last > end) return null;
  return monthsFrom(first(low), last).map((from) => ({ months: wholeMonths(from, end), worked: high !== null }));
}

/** Employment within parts of one month or two. */
function partWindow(exit: DayRange, start: DayRange): PayWindow[] | null {
  const [from, to] = [start.low, exit.low];
  if (from === null || to === null || from !== start.high || to !== exit.high || from > to) return null;
  const months = monthsFrom(monthOf(from), monthOf(to)).map((month) => {
    const [first, next] = [firstDay(month), firstDay(month + 1)];
    const days = Math.min(to, next - 1) - Math.max(from, first) + 1;
    return { month, weight: fraction(days, next - first) };
  });
  return [{ months, worked: true }];
}

function wholeMonths(from: Month, to: Month): PayWindow["months"] {
  return monthsFrom(from, to).map((month) => ({ month, weight: ONE }));
}

const ONE = fraction(1);

function monthsFrom(from: Month, to: Month): Month[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
