import { formatDay, parseDay } from "../base/day.ts";
import { type DayRange, formatPartialDay, parsePartialDay } from "../base/partial-day.ts";
import type { Told } from "./mask.ts";

export interface CaseDays {
  /** The day of decision as a situation takes it: as recorded, else a span that ends when the source was published. */
  readonly decidedOn: string;
  /** The last day on which the case can have been decided, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Where nothing was taken up, the day for which the bond is asked; undefined leaves it to the conduct. */
  readonly askedDay: string | undefined;
}

/** `fallback` closes the span where neither the decision nor its publication is dated. */
export function daysOfRecord({ decided, source, facts }: Told, fallback: string): CaseDays {
  const until = decided ?? source.published ?? fallback;
  const end = parsePartialDay(until)?.high;
  return {
    decidedOn: decided ?? `${lastKnownBefore(until, facts)}/${until}`,
    asOf: end == null ? fallback : formatDay(end),
    askedDay: askedDay(facts),
  };
}

/** A case is decided after everything that happened in it; `..` where nothing is dated. */
function lastKnownBefore(until: string, { employmentEnd, agreement, performance, conduct }: Told["facts"]): string {
  const end = parsePartialDay(until)?.high ?? null;
  const dated = [
    agreement.signed,
    employmentEnd,
    conduct.start,
    performance.employerReleasedOn,
    performance.employeeRescindedOn,
  ].flatMap((text) => {
    const low = text === undefined ? null : (parsePartialDay(text)?.low ?? null);
    return text === undefined || low === null || (end !== null && low > end) ? [] : [{ text, low }];
  });
  return dated.sort((a, b) => b.low - a.low)[0]?.text ?? "..";
}

/** The first day after the employment, else the day the restriction was given up. */
function askedDay({ conduct, employmentEnd, performance }: Told["facts"]): string | undefined {
  if (conduct.kind !== undefined && conduct.kind !== "none") return undefined;
  const exit = employmentEnd === undefined ? null : parsePartialDay(employmentEnd);
  if (exit !== null) return formatPartialDay(dayAfter(exit));
  return performance.employeeRescindedOn ?? performance.employerReleasedOn;
}

function dayAfter({ low, high }: DayRange): DayRange {
  return { low: low === null ? null : low + 1, high: high === null ? null : high + 1 };
}

/** The day by which every published case we hold was decided. */
export const DECIDED_BY = "2026-11-24";

/** Whether text is a day that may close an undated span. */
export function isFallbackDay(text: string): boolean {
  return parseDay(text) !== null;
}
