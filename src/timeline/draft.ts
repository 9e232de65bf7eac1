import { type Day, formatDay } from "../base/day.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import { isExact, type Range } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Confidence, Strength } from "../law/authority.ts";
import { citationOf } from "../law/law.ts";
import type { EventKind, EventName, TimelineEvent } from "../result/timeline.ts";

/** What every event works with: the law and the frame that carries the verdict. */
export interface Grounded {
  readonly compiled: CompiledLaw;
  readonly frame: EvaluatedFrame;
}

/** An event whose day is still a range, so that it can be put in order. */
export interface Draft {
  readonly at: Range;
  readonly event: TimelineEvent;
}

type Given = Partial<Omit<TimelineEvent, "day" | "safe" | "cite">> & {
  /** Articles that may be behind it; those not in force on its day are left out. */
  readonly cite: readonly string[];
  readonly safe?: Day | null;
};

export function draft({ compiled }: Grounded, name: EventName, kind: EventKind, at: Range, given: Given): Draft {
  const cite = given.cite.filter((id) => mayStandOn(compiled, id, at));
  const grounds = cite.map((id) => citationOf(compiled.law, id));
  const [first] = grounds;
  const strength: Strength = given.strength ?? first?.instrument.strength ?? "convention";
  const confidence: Confidence =
    given.confidence ?? first?.article.confidence ?? first?.instrument.confidence ?? "medium";
  const { safe = null } = given;
  const event = {
    id: name,
    name,
    kind,
    day: formatPartialDay(at),
    party: null,
    head: null,
    month: null,
    engagement: null,
    holds: "yes",
    finalAward: null,
    readings: [],
    notes: [],
    asks: [],
    conventions: [],
    ...given,
    safe: safe === null ? null : formatDay(safe),
    strength,
    confidence,
    cite,
  } as const;
  return { at, event };
}

/** An article is named for a day on which it is, or may be, in force. */
function mayStandOn(compiled: CompiledLaw, id: string, { low, high }: Range): boolean {
  const { from, to } = citationOf(compiled.law, id);
  return (high === null || high >= from) && (low === null || to === null || low < to);
}

/** The facts among these that are not known exactly; nobody can tell one that does not apply. */
export function missing({ frame }: Grounded, ...facts: readonly string[]): string[] {
  return facts.filter((fact) => !isExact(rangeFact(frame, fact)) && wordFact(frame, fact) !== "not-applicable");
}

/** Each end moved by the same rule. */
export function moved({ low, high }: Range, by: (day: Day) => Day): Range {
  return { low: low === null ? null : by(low), high: high === null ? null : by(high) };
}
