import { type Day, parseDay } from "./day.ts";
import type { DayRange } from "./partial-day.ts";
import type { Truth } from "./truth.ts";

/** Days from `from` up to but not including `to`; null is no bound. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface BegunSpan extends Span {
  readonly from: Day;
}

/** From the first day up to but not including the second, both `YYYY-MM-DD`; left out is no bound. */
export function spanOf({ from, to }: { readonly from?: string; readonly to?: string }): Span {
  return { from: from === undefined ? null : parseDay(from), to: to === undefined ? null : parseDay(to) };
}

export function contains(span: Span, day: Day): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || day < span.to);
}

/** The days in both, or null where there are none. */
export function intersect(a: Span, b: Span): Span | null {
  const from = a.from === null ? b.from : b.from === null ? a.from : Math.max(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : Math.min(a.to, b.to);
  return from !== null && to !== null && from >= to ? null : { from, to };
}

export function overlaps(a: Span, b: Span): boolean {
  return intersect(a, b) !== null;
}

/** The days in any of them, as spans in order with a gap between each and the next. */
export function union(spans: readonly BegunSpan[]): BegunSpan[] {
  const merged: { from: Day; to: Day | null }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && (last.to === null || span.from <= last.to)) {
      last.to = last.to === null || span.to === null ? null : Math.max(last.to, span.to);
    } else merged.push({ from: span.from, to: span.to });
  }
  return merged;
}

/** Whether a day, perhaps only partly known, lies in the span. */
export function within(span: Span, day: DayRange): Truth {
  const startsInside = span.from === null || (day.low !== null && day.low >= span.from);
  const endsInside = span.to === null || (day.high !== null && day.high < span.to);
  if (startsInside && endsInside) return "yes";
  if (span.from !== null && day.high !== null && day.high < span.from) return "no";
  return span.to !== null && day.low !== null && day.low >= span.to ? "no" : "unknown";
}
