import { UNKNOWN_RANGE, type Range } from "../base/range.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { EvaluatedFrame } from "./frames.ts";

function valueOf(frame: EvaluatedFrame, id: string): FactValue {
  return frame.facts[FACT_IDS.indexOf(id)] ?? "unknown";
}

/** A day, month or money fact as a range; what does not apply or is not known is unbounded. */
export function rangeFact(frame: EvaluatedFrame, id: string): Range {
  const value = valueOf(frame, id);
  return typeof value === "object" && (typeof value.low === "number" || typeof value.high === "number")
    ? (value as Range)
    : UNKNOWN_RANGE;
}

export function wordFact(frame: EvaluatedFrame, id: string): string {
  const value = valueOf(frame, id);
  return typeof value === "string" ? value : "unknown";
}
