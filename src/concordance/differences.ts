import { compensationAgrees, damagesDiffer } from "./blocks.ts";
import type { CaseResult } from "./case-result.ts";
import type { ComparedCase } from "./concordance.ts";
import type { Answer } from "./forecast.ts";
import type { Question, View } from "./reasons.ts";

/** A question on which forecast and decision do not agree, an open forecast included. */
export interface Difference {
  readonly id: string;
  readonly view: View;
  readonly block: Question;
  readonly expected: string;
  readonly got: string;
  readonly score: number | null;
  readonly why: readonly string[];
}

const ANSWERS: Readonly<Record<Answer, string>> = { yes: "是 yes", no: "否 no", open: "未定 open" };

/** Every difference of one view, none left out. */
export function differencesOf(cases: readonly ComparedCase[], view: View): Difference[] {
  return cases.flatMap((one) => inResult((view === "blind" ? one.blind : one.asRecorded).result, view));
}

function inResult({ id, binding, breach, damages, compensation, why }: CaseResult, view: View): Difference[] {
  const found: Difference[] = [];
  const add = (block: Question, expected: string, got: string, score: number | null) =>
    found.push({ id, view, block, expected, got, score, why });
  if (binding && binding.got !== binding.expected) {
    add("binding", ANSWERS[binding.expected], ANSWERS[binding.got], binding.score);
  }
  if (breach && breach.got !== breach.expected)
    add("breach", ANSWERS[breach.expected], ANSWERS[breach.got], breach.score);
  if (damages && damagesDiffer(damages)) {
    add("damages", yuan(damages.expected), `${yuan(damages.low)} – ${yuan(damages.high)}`, null);
  }
  if (compensation && view === "as-recorded" && !compensationAgrees(compensation)) {
    add("compensation", yuan(compensation.expected), yuan(compensation.got), null);
  }
  return found;
}

function yuan(sum: number | null): string {
  return sum === null ? "?" : `${sum}`;
}
