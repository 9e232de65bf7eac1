import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import { termsOf } from "../slip/slip.ts";
import type { Term } from "../slip/term.ts";

/** Facts that would make a sum exact: those it was taken from and that leave it open. */
export function missingFor(term: Term, frame: EvaluatedFrame): string[] {
  const open = termsOf(term).filter(({ op, bounds }) => op === "given" && !isSame(bounds.low, bounds.high));
  const facts = open.map(({ source }) => source ?? "").map((source) => (isFact(source) ? source : FORUM));
  return [...new Set(facts.flatMap((fact) => (fact === MINIMUM_WAGE ? behindMinimumWage(frame) : [fact])))];
}

const FORUM = "procedure.forum-day";

const MINIMUM_WAGE = "compensation.minimum-wage";

function isFact(source: string): boolean {
  return FACT_IDS.includes(source);
}

/** The minimum wage is looked up by place and day; where both are told, it is the figure itself that is not held. */
function behindMinimumWage(frame: EvaluatedFrame): string[] {
  const unknown = [
    ...(wordFact(frame, "performance.place") === "unknown" ? ["performance.place"] : []),
    ...notExact(frame, ["duration.exit-day"]),
  ];
  return unknown.length > 0 ? unknown : [MINIMUM_WAGE];
}

export function notExact(frame: EvaluatedFrame, facts: readonly string[]): string[] {
  return facts.filter((fact) => {
    const { low, high } = rangeFact(frame, fact);
    return low === null || low !== high;
  });
}

function isSame(a: Term["bounds"]["low"], b: Term["bounds"]["high"]): boolean {
  return a !== null && b !== null && a.num === b.num && a.den === b.den;
}
