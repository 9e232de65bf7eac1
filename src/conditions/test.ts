import { compareF, type Fraction } from "../base/fraction.ts";
import type { Range } from "../base/range.ts";
import { isWithin, type RegionCode } from "../base/region.ts";
import { type FactValue, NOT_APPLICABLE, type RatioRange } from "../facts/fact.ts";

/** Kleene truth as a number, so that and, or, not are min, max, 2 − x. */
export type Level = 0 | 1 | 2;
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

export type RatioComparison = "above" | "at-least" | "below" | "at-most";

/** What one condition asks of one fact; `within` is a closed interval of whole days, months or fen. */
export type Test =
  | { readonly kind: "one-of"; readonly values: readonly string[] }
  | { readonly kind: "within"; readonly low: number | null; readonly high: number | null }
  | { readonly kind: "place"; readonly within: RegionCode }
  | { readonly kind: "ratio"; readonly comparison: RatioComparison; readonly bound: Fraction };

/** How a value, perhaps partly known, answers a test. A fact that does not apply answers no to everything. */
export function answer(test: Test, value: FactValue): Level {
  if (typeof value === "string") {
    if (value === "unknown") return UNKNOWN;
    if (test.kind === "place") return value !== NOT_APPLICABLE && isWithin(value, test.within) ? YES : NO;
    return test.kind === "one-of" && test.values.includes(value) ? YES : NO;
  }
  if (test.kind === "within") return answerWithin(test.low, test.high, value as Range);
  if (test.kind === "ratio") return answerRatio(test.comparison, test.bound, value as RatioRange);
  return NO;
}

function answerWithin(low: number | null, high: number | null, value: Range): Level {
  const entirelyAbove = low === null || (value.low !== null && value.low >= low);
  const entirelyBelow = high === null || (value.high !== null && value.high <= high);
  if (entirelyAbove && entirelyBelow) return YES;
  if (low !== null && value.high !== null && value.high < low) return NO;
  if (high !== null && value.low !== null && value.low > high) return NO;
  return UNKNOWN;
}

function answerRatio(comparison: RatioComparison, bound: Fraction, value: RatioRange): Level {
  const lowSide = value.low === null ? -2 : compareF(value.low, bound);
  const highSide = value.high === null ? 2 : compareF(value.high, bound);
  switch (comparison) {
    case "above":
      return value.low !== null && lowSide > 0 ? YES : highSide <= 0 ? NO : UNKNOWN;
    case "at-least":
      return value.low !== null && lowSide >= 0 ? YES : highSide < 0 ? NO : UNKNOWN;
    case "below":
      return value.high !== null && highSide < 0 ? YES : value.low !== null && lowSide >= 0 ? NO : UNKNOWN;
    case "at-most":
      return value.high !== null && highSide <= 0 ? YES : value.low !== null && lowSide > 0 ? NO : UNKNOWN;
  }
}
