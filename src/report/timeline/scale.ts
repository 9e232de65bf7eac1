import { addMonths, type Day, firstOfMonth, formatDay, partsOf } from "../../base/day.ts";

/** Where days stand between the margins of a drawing. */
export interface Scale {
  readonly at: (day: Day) => number;
  /** First days of months, not closer together than their labels are wide. */
  readonly months: readonly { readonly x: number; readonly label: string }[];
}

const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 4800, 9600];
const LABELS_AT_MOST = 10;

/** From the month before the first day to the month after the last, between two margins in pixels; to a tenth of a pixel. */
export function scaleOf(days: readonly Day[], left: number, right: number): Scale {
  const first = firstOfMonth(Math.min(...days));
  const last = firstOfMonth(addMonths(firstOfMonth(Math.max(...days)), 1));
  const at = (day: Day) => Math.round(left * 10 + ((day - first) / (last - first)) * (right - left) * 10) / 10;
  const count = monthsOf(last) - monthsOf(first);
  const step = STEPS.find((months) => count / months <= LABELS_AT_MOST) ?? count;
  const months: { x: number; label: string }[] = [];
  for (let i = 0; i < count; i += step) {
    const day = addMonths(first, i);
    months.push({ x: at(day), label: formatDay(day).slice(0, "YYYY-MM".length) });
  }
  return { at, months };
}

function monthsOf(day: Day): number {
  const { year, month } = partsOf(day);
  return year * 12 + month;
}
