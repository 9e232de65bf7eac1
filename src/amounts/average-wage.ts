import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { averageWageIn } from "../facts/compensation/wage.ts";
import { boundsOf } from "../slip/bounds.ts";
import { type Ground, given, type Term } from "../slip/term.ts";

/** The average wage as a step of a sum; what is likely of it rests on a convention where it is not exact. */
export function averageWageTerm(frame: EvaluatedFrame, ground: Ground): Term {
  const average = rangeFact(frame, "compensation.average-wage");
  const likely = average.low !== null && average.low !== average.high ? averageWageIn(frame.frame).likely : average.low;
  const bounds = average.high === null ? boundsOf(average) : boundsOf(average, likely);
  const assumed = bounds.likely !== null && average.low !== average.high;
  return given(bounds, "fen", "compensation.average-wage", {
    ...ground,
    ...(assumed ? { convention: "bonus-paid-in-the-window" as const } : {}),
  });
}
