import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { endingsOf } from "../amounts/endings.ts";
import { lawfulEnd, lawfulMonths } from "../amounts/lawful-term.ts";
import type { Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";

/** The lawful months of the restriction: as agreed, at most the cap; a month begun counts. */
export function restrictionMonths(compiled: CompiledLaw, frame: EvaluatedFrame): Range {
  return lawfulMonths(frame, capOf(compiled, frame));
}

/** The last day of its lawful term. */
export function termEnd(compiled: CompiledLaw, frame: EvaluatedFrame): Range {
  return lawfulEnd(frame, capOf(compiled, frame));
}

function capOf(compiled: CompiledLaw, frame: EvaluatedFrame): Range | null {
  return wholeNumbers(legalNumber(compiled, frame, { param: "duration/cap" }));
}

/** The last day of the restriction: that of its lawful term, or of what ended it before. */
export function restrictionEnd(compiled: CompiledLaw, frame: EvaluatedFrame): Range {
  const exit = rangeFact(frame, "duration.exit-day");
  const term = termEnd(compiled, frame);
  const ends = endingsOf(compiled, frame);
  const possible = ends.filter(({ holds }) => holds !== "no").map(({ day }) => day.low ?? exit.low);
  const certain = ends.filter(({ holds }) => holds === "yes").map(({ day }) => day.high);
  const low = term.low ?? exit.low;
  return {
    low: low === null || possible.includes(null) ? null : Math.min(low, ...possible.filter((day) => day !== null)),
    high: earliest([term.high, ...certain]),
  };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}
