import { rangeAtMost, rangeBefore } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";

/** Facts that decide where a sum stands in an exposure. */
export interface ExposureFacts {
  /** Whether a fact is known to be so. */
  readonly isSure: (fact: string) => boolean;
  /** Whether a release had arrived by the day asked; one of which the day is not told is taken to have. */
  readonly releaseArrived: Truth;
}

export function exposureFacts(frame: EvaluatedFrame): ExposureFacts {
  const day = rangeFact(frame, "performance.release-day");
  const asked = { low: frame.frame.asOf, high: frame.frame.asOf };
  const later = rangeBefore(asked, day) === "yes";
  const byThen = day.high === null || rangeAtMost(day, asked) === "yes";
  return {
    isSure: (fact) => wordFact(frame, fact) === "yes",
    releaseArrived: later ? "no" : byThen ? "yes" : "unknown",
  };
}
