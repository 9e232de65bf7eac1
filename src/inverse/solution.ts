import { type Issue, issue } from "../base/issue.ts";
import type { CitedArticle } from "../evaluate/cited-article.ts";
import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Convention } from "../law/convention.ts";
import type { Slip } from "../slip/slip.ts";

/** One line that was looked at: the rule that draws it, whether it stands for sure, where it lies, and its authority. */
export interface SolutionLine {
  readonly rule: string;
  readonly sure: boolean;
  readonly low: number | null;
  readonly high: number | null;
  readonly strength: Strength;
  readonly cite: readonly string[];
}

/** What was found: `V` is whole fen, months, or a day `YYYY-MM-DD`. */
export interface Found<V> {
  readonly ok: true;
  /** Meets the goal whatever the missing facts turn out to be; null where nothing does for sure. */
  readonly value: V | null;
  /** What the answer may be once they are known; null is no bound, or not known. */
  readonly low: V | null;
  readonly high: V | null;
  /** With what is missing presumed; null where nothing speaks for one answer. */
  readonly likely: V | null;
  /** Whether one fen, month or day beyond `value` fails for sure. */
  readonly exact: boolean;
  /** Of the line that decides. What rests on `advice` obliges nobody. */
  readonly strength: Strength;
  readonly cite: readonly string[];
  /** What it means to meet the goal. */
  readonly reading: Bilingual;
  /** Choices that no text makes. */
  readonly conventions: readonly Convention[];
  /** Facts that would make the answer exact. */
  readonly missing: readonly string[];
  /** The lines compared, where there are several. */
  readonly lines: readonly SolutionLine[];
  /** How a sum was reckoned, for `verifySlip`; null for months and days. */
  readonly slip: Slip | null;
}

/** An answer, with every article that it names by its id. */
export interface Solved<V> extends Found<V> {
  readonly citations: Readonly<Record<string, CitedArticle>>;
}

/** No answer: something given is wrong, or nothing stands that the goal could be held against (`no-line`, `no-such-claim`). */
export interface Unsolved {
  readonly ok: false;
  readonly reason: "bad-input" | "no-line" | "no-such-claim";
  readonly issues: readonly Issue[];
}

export function unsolved(reason: Exclude<Unsolved["reason"], "bad-input">): Unsolved {
  return { ok: false, reason, issues: [issue(`solve-${reason}`, ["goal"])] };
}

export function badInput(issues: readonly Issue[]): Unsolved {
  return { ok: false, reason: "bad-input", issues };
}
