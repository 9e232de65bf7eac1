import { type Grounds, type HeadSum, headSum, notApplicable } from "../../src/amounts/amount.ts";
import type { SumsByHead } from "../../src/amounts/amounts-of-agreement.ts";
import { figureOf } from "../../src/amounts/figure.ts";
import type { Range } from "../../src/base/range.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import { HEADS, type Head } from "../../src/law/effect.ts";
import { fenTerm } from "./terms.ts";

/** A ground on which a sum is owed; owed for sure unless told otherwise. */
export function ground(sum: number | Range, more: Partial<Grounds> = {}): Grounds {
  return {
    rule: "xx/a",
    creditor: "employee",
    strength: "statute",
    holds: "yes",
    forecast: "yes",
    figure: figureOf(fenTerm(sum)),
    ...more,
  };
}

/** Sums by head; heads not named are not owed. */
export function amounts(sums: Readonly<Partial<Record<Head, HeadSum>>>): SumsByHead {
  return Object.fromEntries(HEADS.map((head) => [head, sums[head] ?? notApplicable(head)])) as SumsByHead;
}

export function owed(head: Head, sum: number | Range, holds: Outcome = "yes", forecast: Outcome = holds): HeadSum {
  return headSum(head, [ground(sum, { holds, forecast })], 0);
}
