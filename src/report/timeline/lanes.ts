import type { TimelineEvent } from "../../assessment.ts";
import { type Day, parseDay } from "../../base/day.ts";
import { type DayRange, parsePartialDay } from "../../base/partial-day.ts";

/** An event with its days as numbers. */
export interface Placed {
  readonly event: TimelineEvent;
  readonly at: DayRange;
  readonly safe: Day | null;
}

/** Events drawn on one line: the months of one claim together, all others apart. */
export interface Lane {
  readonly placed: readonly Placed[];
}

const SPANS_OF_TERM = ["restriction-starts", "lawful-end", "agreed-end", "void-end", "pay-due"];

export function placed(events: readonly TimelineEvent[]): Placed[] {
  return events.map((event) => ({
    event,
    at: parsePartialDay(event.day) ?? { low: null, high: null },
    safe: event.safe === null ? null : parseDay(event.safe),
  }));
}

/** Lines in the order of their first event; those of the term itself are drawn as a bar of their own. */
export function lanesOf(all: readonly Placed[]): Lane[] {
  const groups = new Map<string, Placed[]>();
  for (const one of all.filter(({ event }) => !isOfTerm(event))) {
    const { name, head, engagement, id, month } = one.event;
    const key = month === null ? id : [name, head, engagement].join(":");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({ placed: group }));
}

function isOfTerm({ name }: TimelineEvent): boolean {
  return SPANS_OF_TERM.includes(name);
}

/** Every day that is drawn. */
export function daysOf(all: readonly Placed[]): Day[] {
  return all.flatMap(({ at, safe }) => [at.low, at.high, safe].filter((day) => day !== null));
}
