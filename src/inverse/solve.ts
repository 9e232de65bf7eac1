import { type AssessOptions, assess } from "../assess.ts";
import { guarded, readOptions } from "../assess-under.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { citedArticles } from "../evaluate/cited-article.ts";
import { caseOf } from "./case.ts";
import { lastClaimDay } from "./claim-day.ts";
import { type Goal, readGoal } from "./goal.ts";
import { greatestPenalty } from "./greatest-penalty.ts";
import { leastMonthly } from "./least-monthly.ts";
import { longestTerm } from "./longest-term.ts";
import { lastReleaseDay } from "./release-day.ts";
import { badInput, type Found, type Solved, type Unsolved } from "./solution.ts";

/** Money is whole fen, terms are months, days are `YYYY-MM-DD`. */
export type Solution<G extends Goal = Goal> =
  | Solved<G["find"] extends "monthly" | "months" | "penalty" ? number : string>
  | Unsolved;

type AnyFound = Found<number> | Found<string> | Unsolved;

type AnySolution = Solved<number> | Solved<string> | Unsolved;

/**
 * The figure, term or day at which a goal is just met, by formula and exact to the fen and the day; what is not known leaves
 * a range and is named. Never throws on data: issues. @law cn/spc-labour-interpretation-1#36(1)
 */
export function solve<const G extends Goal>(
  situation: unknown,
  goal: G,
  options: Pick<AssessOptions, "asOf">,
): Solution<G> {
  return solveAny(situation, goal, options) as Solution<G>;
}

function solveAny(situation: unknown, wanted: unknown, options: Pick<AssessOptions, "asOf">): AnySolution {
  const read = readGoal(wanted);
  if (!read.ok) return badInput(read.issues);
  const done = guarded(() => solveFor(situation, read.goal, options));
  if ("reason" in done) return done;
  return done.ok ? { ...done, citations: citationsOf(done) } : badInput(done.issues);
}

function solveFor(situation: unknown, goal: Goal, options: Pick<AssessOptions, "asOf">): AnyFound {
  const { asOf } = readOptions(options);
  if (goal.find === "claim-day") {
    const result = assess(situation, { asOf: asOf as string, trace: false });
    return result.ok ? lastClaimDay(result.assessment.limitation, goal.head) : badInput(result.issues);
  }
  const told = caseOf(situation, asOf);
  if (!told.ok) return badInput(told.issues);
  switch (goal.find) {
    case "monthly":
      return leastMonthly(told.value, goal.meets);
    case "months":
      return longestTerm(told.value, goal.meets);
    case "release-day":
      return lastReleaseDay(told.value);
    case "penalty":
      return greatestPenalty(told.value);
  }
}

function citationsOf({ cite, lines, slip }: Found<number | string>): Solved<number>["citations"] {
  const steps = slip?.lines ?? [];
  return citedArticles(BUNDLED_LAW, [...cite, ...[...lines, ...steps].flatMap((line) => line.cite)]);
}
