import type { Day } from "../base/day.ts";
import type { DayRange } from "../base/partial-day.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
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

/** Pay stops with a release, a rescission, or work for a competitor, whichever comes first. */
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

function competingWork(compiled: CompiledLaw, frame: EvaluatedFrame): Stop {
  const begun = frame.engagement === null ? ANY_DAY : firstCompetingDay(frame.frame);
  const last = { low: begun.low === null ? null : begun.low - 1, high: begun.high === null ? null : begun.high - 1 };
  const root = compiled.competes;
  return { holds: outcomeOf(frame.strict[root]), forecast: outcomeOf(frame.forecast[root]), last };
}

function actsOfEnding(frame: EvaluatedFrame): Stop[] {
  return (["release", "rescission"] as const).map((act) => {
    const done = wordFact(frame, act === "release" ? "performance.ever-released" : "performance.ever-rescinded");
    const last = rangeFact(frame, `performance.${act}-day`);
    const sure = act === "release" && done === "yes";
    return { holds: done === "no" ? "no" : sure ? "yes" : "open", forecast: done === "yes" ? "yes" : "no", last };
  });
}
