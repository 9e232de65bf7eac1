import type { Fen } from "../base/money.ts";
import type { Strength } from "../law/authority.ts";
import type { AwardConvention } from "../law/convention.ts";
import type { Head } from "../law/effect.ts";
import type { CountedGains } from "./counted-gains.ts";
import type { ReadingId, ReadingOfTerm } from "./readings.ts";

/** Why a sum is what it is; the words are in `report/words`. */
export type AwardWhy =
  | "value-told"
  | "quantity-times-price"
  | "spread-times-quantity"
  | "value-told-twice"
  | "price-not-told"
  | "capped"
  | "cap-not-told"
  | "not-converted"
  | "nothing-unvested"
  | "cliff-not-reached"
  | "lost-by-the-terms"
  | "kept-by-the-terms"
  | "terms-not-told"
  | "returned-by-the-terms"
  | "no-term-to-return";

/** Fen between `low` and `high`, never negative; null is unbounded. `likely` is null where nothing speaks for one figure. */
export interface AwardSum {
  readonly low: Fen;
  readonly high: Fen | null;
  readonly likely: Fen | null;
  readonly status: "exact" | "range" | "unknown";
  readonly strength: Strength;
  readonly cite: readonly string[];
  /** What it rests on; null for a value, which no law sets. */
  readonly reading: ReadingId | null;
  readonly conventions: readonly AwardConvention[];
  readonly why: AwardWhy;
}

/** What competing takes back, and the other readings of the same term. */
export interface SumAtRisk extends AwardSum {
  readonly readings: readonly ReadingOfTerm[];
  /** The head of money that counts, or may count, the same gain already; as far as it does it is part of no sum here. */
  readonly countedIn: Head | null;
  readonly counted: CountedGains["counted"] | "no";
  /** On counting one gain twice; no sum rests on it. */
  readonly see: readonly string[];
}

/** A span of fen that starts at nothing or more. */
export interface FenSpan {
  readonly low: Fen;
  readonly high: Fen | null;
}

export const NOTHING: FenSpan = { low: 0, high: 0 };
export const ANY_SUM: FenSpan = { low: 0, high: null };

export function statusOf({ low, high }: FenSpan): AwardSum["status"] {
  if (high === null) return low === 0 ? "unknown" : "range";
  return low === high ? "exact" : "range";
}

export function exactOf({ low, high }: FenSpan): Fen | null {
  return low === high ? low : null;
}
