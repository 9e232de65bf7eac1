import { type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { factIndex } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { EvaluatedFrame } from "./frames.ts";

function factValue(facts: readonly FactValue[], id: string): FactValue {
  return facts[factIndex(id)] ?? "unknown";
}

/** A day, month or money fact as a range; what does not apply or is not known is unbounded. */
export function rangeFact(frame: EvaluatedFrame, id: string): Range {
  const value = factValue(frame.facts, id);
  return typeof value === "object" && (typeof value.low === "number" || typeof value.high === "number")
    ? (value as Range)
    : UNKNOWN_RANGE;
}

export function wordFact(frame: EvaluatedFrame, id: string): string {
  return wordIn(frame.facts, id);
}

/** As presumed where it is not known. */
export function presumedWord(frame: EvaluatedFrame, id: string): string {
  return wordIn(frame.presumedFacts, id);
}

function wordIn(facts: readonly FactValue[], id: string): string {
  const value = factValue(facts, id);
  return typeof value === "string" ? value : "unknown";
}
