import type { DayRange } from "../base/partial-day.ts";
import { dependentOn, neededFor, update } from "../conditions/program.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { perLaw } from "../evaluate/per-law.ts";
import { presumedWord, rangeFact, wordFact } from "../evaluate/values.ts";
import { factIndex } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";

/** Something that ends the restriction before its term, or the pay for it: how sure it is, and on which day if so. */
export interface Ending {
  readonly holds: Outcome;
  readonly forecast: Outcome;
  readonly day: DayRange;
}

const RESCINDED = factIndex("performance.rescinded");
const EVER_RESCINDED = "performance.ever-rescinded";
const PLAIN = "performance.release-plain";
const RELEASED = "performance.ever-released";
const OTHERS = [
  [RELEASED, "performance.release-day"],
  ["performance.ever-settled", "performance.settlement-day"],
  ["performance.ever-gone", "performance.ground-gone-day"],
] as const;

/** What may end the restriction before its term. A release is sure to only where it was told plainly. */
export function endingsOf(compiled: CompiledLaw, frame: EvaluatedFrame): Ending[] {
  const others = OTHERS.map(([done, day]): Ending => {
    const told = wordFact(frame, done);
    const [plain, presumedPlain] = done === RELEASED ? [wordFact, presumedWord].map((read) => read(frame, PLAIN)) : [];
    const holds = told === "no" ? "no" : told === "yes" && (plain ?? "yes") === "yes" ? "yes" : "open";
    const forecast = presumedWord(frame, done) === "yes" && presumedPlain !== "no" ? "yes" : "no";
    return { holds, forecast, day: rangeFact(frame, day) };
  });
  return [rescissionOf(compiled, frame), ...others];
}

/**
 * A rescission has the effect that rules give it, though the frame may ask about an earlier day. One that arrives only after
 * the day on which all is asked may yet have a ground.
 */
export function rescissionOf(compiled: CompiledLaw, frame: EvaluatedFrame): Ending {
  const told = wordFact(frame, EVER_RESCINDED);
  const day = rangeFact(frame, "performance.rescission-day");
  if (told === "no") return { holds: "no", forecast: "no", day };
  const arrived = told === "yes" && day.high !== null && day.high <= frame.frame.asOf;
  return {
    holds: arrived ? effectOf(compiled, frame.facts, frame.strict) : "open",
    forecast:
      presumedWord(frame, EVER_RESCINDED) === "yes" ? effectOf(compiled, frame.presumedFacts, frame.forecast) : "no",
    day,
  };
}

/** What rules give a rescission that has arrived. */
function effectOf(compiled: CompiledLaw, facts: readonly FactValue[], levels: Uint8Array): Outcome {
  const { roots, affected } = rescinding(compiled);
  const arrived = facts.with(RESCINDED, "yes");
  const own = levels.slice();
  update(compiled.nodes, affected, own, arrived, new Map());
  return outcomeOf(Math.max(0, ...roots.map((node) => own[node] ?? 1)));
}

/** The rules by which a rescission ends the restriction, and the nodes under them that ask whether it has arrived. */
const rescinding = perLaw(({ rules, nodes }) => {
  const ends = (effect: object) => "as" in effect && effect.as === "rescinded";
  const asking = new Set(dependentOn(nodes, (node) => node.op === "atom" && node.fact === RESCINDED));
  const roots = rules.filter(({ data, node }) => data.then.some(ends) && asking.has(node)).map(({ node }) => node);
  const needed = neededFor(nodes, roots);
  return { roots, affected: [...asking].filter((node) => needed.has(node)) };
});
