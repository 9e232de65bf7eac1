import type { Day } from "../base/day.ts";
import type { DayRange } from "../base/partial-day.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { presumedWord, rangeFact, wordFact } from "../evaluate/values.ts";
import { firstCompetingDay } from "../facts/procedure/days.ts";

/** The last day for which pay is earned; null is to the end of the term. `low` and `high` bound it, `likely` is as forecast. */
export interface EarnedUntil {
  readonly low: Day | null;
  readonly high: Day | null;
  readonly likely: Day | null;
}

/** Something that stops pay, how sure it is, and the last day earned if it does. */
interface Stop {
  readonly holds: Outcome;
  readonly forecast: Outcome;
  readonly last: DayRange;
}

const ANY_DAY: DayRange = { low: null, high: null };

/** Pay stops with a release, a rescission, a settlement, the end of what is protected, or work for a competitor, whichever comes first. */
export function earnedUntil(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): EarnedUntil {
  const stops = [...frames.map((f) => competingWork(compiled, f)), ...frames.slice(0, 1).flatMap(actsOfEnding)];
  const possible = stops.filter((s) => s.holds !== "no");
  const sure = stops.filter((s) => s.holds === "yes");
  const expected = stops.filter((s) => s.forecast === "yes");
  return {
    low: possible.some((s) => s.last.low === null) ? 0 : earliest(possible.map((s) => s.last.low)),
    high: earliest(sure.map((s) => s.last.high)),
    likely: earliest(expected.map((s) => s.last.low ?? s.last.high)),
  };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Competing work stops pay from its first day; where it has ended, pay may have begun again. */
function competingWork(compiled: CompiledLaw, frame: EvaluatedFrame): Stop {
  const begun = frame.engagement === null ? ANY_DAY : firstCompetingDay(frame.frame);
  const last = { low: begun.low === null ? null : begun.low - 1, high: begun.high === null ? null : begun.high - 1 };
  const root = compiled.competes;
  const holds = outcomeOf(frame.strict[root]);
  const over = frame.frame.engagement?.endedOn !== undefined;
  return { holds: over && holds === "yes" ? "open" : holds, forecast: outcomeOf(frame.forecast[root]), last };
}

/** What may end the restriction before its term: whether it was done, when, and whether it ends it in any case. */
export const ENDINGS: readonly { readonly done: string; readonly day: string; readonly sure: boolean }[] = [
  { done: "performance.ever-released", day: "performance.release-day", sure: true },
  { done: "performance.ever-rescinded", day: "performance.rescission-day", sure: false },
  { done: "performance.ever-settled", day: "performance.settlement-day", sure: true },
  { done: "performance.ever-gone", day: "performance.ground-gone-day", sure: true },
];

/**
 * A rescission is sure to end the restriction only where the right to it is, and a release only where it was told plainly;
 * the others end it in any case.
 */
function actsOfEnding(frame: EvaluatedFrame): Stop[] {
  return ENDINGS.map(({ done, day, sure }) => {
    const told = wordFact(frame, done);
    const vague = done === "performance.ever-released" && wordFact(frame, "performance.release-plain") === "no";
    const holds = told === "no" ? "no" : told === "yes" && sure && !vague ? "yes" : "open";
    const forecast = presumedWord(frame, done) === "yes" && !vague ? "yes" : "no";
    return { holds, forecast, last: rangeFact(frame, day) };
  });
}
