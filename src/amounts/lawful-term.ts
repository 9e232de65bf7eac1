import { addMonths, type Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { agreedEnd } from "../facts/duration/agreed-end.ts";

/** The months agreed, of which the law lets the cap stand; a month begun counts. */
export function lawfulMonths(frame: EvaluatedFrame, cap: Range | null): Range {
  return withinCap(rangeFact(frame, "duration.months"), cap);
}

/** No more months than the cap; without bound only where there is neither. */
export function withinCap(agreed: Range, cap: Range | null): Range {
  const end = (n: number | null, most: number | null | undefined) =>
    n === null ? null : most == null ? n : Math.min(n, most);
  return { low: end(agreed.low, cap?.low), high: end(agreed.high, cap?.high) ?? cap?.high ?? null };
}

/** The last day of the lawful term: the agreed one, or that of the cap if it is earlier. */
export function lawfulEnd(frame: EvaluatedFrame, cap: Range | null): Range {
  const agreed = agreedEnd(frame.frame);
  if (cap === null) return agreed;
  const exit = rangeFact(frame, "duration.exit-day");
  const capped = { low: after(exit.low, cap.low), high: after(exit.high, cap.high) };
  return {
    low: agreed.low === null || capped.low === null ? null : Math.min(agreed.low, capped.low),
    high: earlier(agreed.high, capped.high),
  };
}

/** The earlier of two days; null is no bound. */
export function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}

function after(exit: Day | null, months: number | null): Day | null {
  return exit === null || months === null ? null : addMonths(exit, months);
}
