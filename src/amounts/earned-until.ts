import type { Day } from "../base/day.ts";
import type { DayRange } from "../base/partial-day.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import { firstCompetingDay } from "../facts/procedure/days.ts";
import { type Ending, endingsOf } from "./endings.ts";

/** The last day for which pay is earned; null is to the end of the term. `low` and `high` bound it, `likely` is as forecast. */
export interface EarnedUntil {
  readonly low: Day | null;
  readonly high: Day | null;
  readonly likely: Day | null;
}

const ANY_DAY: DayRange = { low: null, high: null };

/** Pay stops with a release, a rescission, a settlement, the end of what is protected, or work for a competitor, whichever comes first. */
export function earnedUntil(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): EarnedUntil {
  const stops = [
    ...frames.map((f) => competingWork(compiled, f)),
    ...frames.slice(0, 1).flatMap((f) => endingsOf(compiled, f)),
  ];
  const possible = stops.filter((s) => s.holds !== "no");
  const sure = stops.filter((s) => s.holds === "yes");
  const expected = stops.filter((s) => s.forecast === "yes");
  return {
    low: possible.some((s) => s.day.low === null) ? 0 : earliest(possible.map((s) => s.day.low)),
    high: earliest(sure.map((s) => s.day.high)),
    likely: earliest(expected.map((s) => s.day.low ?? s.day.high)),
  };
}

function earliest(days: readonly (Day | null)[]): Day | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Competing work stops pay from its first day; where it has ended, pay may have begun again. */
function competingWork(compiled: CompiledLaw, frame: EvaluatedFrame): Ending {
  const begun = frame.engagement === null ? ANY_DAY : firstCompetingDay(frame.frame);
  const day = { low: begun.low === null ? null : begun.low - 1, high: begun.high === null ? null : begun.high - 1 };
  const root = compiled.competes;
  const holds = outcomeOf(frame.strict[root]);
  const { endedOn, ongoing } = frame.frame.engagement ?? {};
  const over = endedOn !== undefined || ongoing === "no";
  return { holds: over && holds === "yes" ? "open" : holds, forecast: outcomeOf(frame.forecast[root]), day };
}
