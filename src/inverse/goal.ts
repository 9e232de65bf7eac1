import { closestName } from "../base/closest-name.ts";
import { type Issue, issue } from "../base/issue.ts";
import { HEADS, type Head } from "../law/effect.ts";
import { shown } from "../situation/issues.ts";
import { plainCopy } from "../situation/plain-copy.ts";
import { isFields } from "./merge.ts";

/**
 * What may be solved for.
 * - `monthly`: the least agreed sum a month, in fen, that reaches what the law sets (`law`: what would be due had nothing been
 *   agreed, the minimum wage, and a local floor where one stands), what the 2025 guideline advises (`guideline`), or the
 *   floor of the place alone (`local-floor`).
 * - `months`: the longest term that is valid in full (`law`), or for which the guideline does not advise its higher share
 *   (`guideline-without-half`).
 * - `release-day`: the last day on which a release may arrive and owe no extra months.
 * - `penalty`: the greatest agreed damages, in fen, not above the line the guideline advises.
 * - `claim-day`: the last safe day to bring a claim under a head; of several months or engagements, the earliest.
 */
export type Goal =
  | { readonly find: "monthly"; readonly meets: "law" | "guideline" | "local-floor" }
  | { readonly find: "months"; readonly meets: "law" | "guideline-without-half" }
  | { readonly find: "release-day"; readonly without: "extra-months" }
  | { readonly find: "penalty"; readonly meets: "guideline" }
  | { readonly find: "claim-day"; readonly head: Head };

/** The further word that each goal takes, and what it may be. */
const GOALS = {
  monthly: { key: "meets", allowed: ["law", "guideline", "local-floor"] },
  months: { key: "meets", allowed: ["law", "guideline-without-half"] },
  "release-day": { key: "without", allowed: ["extra-months"] },
  penalty: { key: "meets", allowed: ["guideline"] },
  "claim-day": { key: "head", allowed: HEADS },
} as const;

export type GoalResult =
  | { readonly ok: true; readonly goal: Goal }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a goal; every fault is named under `goal`. */
export function readGoal(input: unknown): GoalResult {
  const { copy } = plainCopy(input);
  if (!isFields(copy)) return refused(issue("wrong-type", ["goal"], { expected: "object", got: shown(copy) }));
  const { find } = copy;
  if (typeof find !== "string" || !Object.hasOwn(GOALS, find))
    return refused(notOneOf(["goal", "find"], find, Object.keys(GOALS)));
  const { key, allowed } = GOALS[find as keyof typeof GOALS];
  const extra = Object.keys(copy).filter((name) => name !== "find" && name !== key);
  if (extra.length > 0) return refused(...extra.map((name) => issue("unknown-key", ["goal"], { key: shown(name) })));
  if (!allowed.some((word) => word === copy[key])) return refused(notOneOf(["goal", key], copy[key], allowed));
  return { ok: true, goal: copy as unknown as Goal };
}

function refused(...issues: Issue[]): GoalResult {
  return { ok: false, issues };
}

function notOneOf(path: Issue["path"], got: unknown, allowed: readonly string[]): Issue {
  const suggestion = typeof got === "string" ? closestName(got, allowed) : null;
  const values = { got: shown(got), allowed: allowed.join(" | ") };
  return issue("not-one-of", path, suggestion === null ? values : { ...values, suggestion });
}
