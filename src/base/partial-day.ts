import { type Day, dayOf, daysInMonth, firstOfMonth, formatDay, lastOfMonth, parseDay, partsOf } from "./day.ts";

/** The days that a day may be; null is no bound. The same shape as a Range. */
export interface DayRange {
  readonly low: Day | null;
  readonly high: Day | null;
}

/**
 * Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `A/B` from the first day of A to the last of B, where `..` leaves one end open;
 * null for anything else, for days that do not exist and for ends in the wrong order.
 */
export function parsePartialDay(text: string): DayRange | null {
  const [first = "", second, ...rest] = text.split("/");
  if (second === undefined) return parseOne(first);
  if (rest.length > 0 || (first === ".." && second === "..")) return null;
  const from = first === ".." ? { low: null, high: null } : parseOne(first);
  const to = second === ".." ? { low: null, high: null } : parseOne(second);
  if (from === null || to === null) return null;
  return from.low !== null && to.high !== null && from.low > to.high ? null : { low: from.low, high: to.high };
}

function parseOne(text: string): DayRange | null {
  if (/^\d{4}$/.test(text)) return between(parseDay(`${text}-01-01`), parseDay(`${text}-12-31`));
  if (/^\d{4}-\d\d$/.test(text)) {
    const low = parseDay(`${text}-01`);
    return low === null ? null : { low, high: lastOfMonth(low) };
  }
  const day = parseDay(text);
  return day === null ? null : { low: day, high: day };
}

/** As short as it was given: a day, a month, a year, else both ends; `..` is an end that is not known. */
export function formatPartialDay({ low, high }: DayRange): string {
  if (low === null && high === null) return "unknown";
  if (low === null || high === null)
    return `${low === null ? ".." : formatDay(low)}/${high === null ? ".." : formatDay(high)}`;
  if (low === high) return formatDay(low);
  if (low === firstOfMonth(low) && high === lastOfMonth(low)) return formatDay(low).slice(0, 7);
  const { year } = partsOf(low);
  if (low === dayOf(year, 1, 1) && high === dayOf(year, 12, daysInMonth(year, 12))) return String(year);
  return `${formatDay(low)}/${formatDay(high)}`;
}

function between(low: Day | null, high: Day | null): DayRange | null {
  return low === null || high === null ? null : { low, high };
}
