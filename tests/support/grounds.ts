import { type Amount, amountOf, type Grounds, notApplicable } from "../../src/amounts/amount.ts";
import type { AmountsByHead } from "../../src/amounts/amounts-of-agreement.ts";
import { figure } from "../../src/amounts/figure.ts";
import { exactly, type Range } from "../../src/base/range.ts";
import type { Outcome } from "../../src/evaluate/outcome.ts";
import type { Strength } from "../../src/law/authority.ts";
import { HEADS, type Head } from "../../src/law/effect.ts";

/** A ground on which a sum is owed; owed for sure unless told otherwise. */
export function ground(sum: number | Range, more: Partial<Grounds> = {}): Grounds {
  const range = typeof sum === "number" ? exactly(sum) : sum;
  return {
    rule: "xx/a",
    creditor: "employee",
    strength: "statute",
    holds: "yes",
    forecast: "yes",
    figure: figure(range, [stepOf("statute")]),
    ...more,
  };
}

export function stepOf(strength: Strength, convention?: string) {
  const words = { zh: "试", en: "Trial" };
  const step = { op: "given", label: words, operands: [], result: "?", strength, cite: [] } as const;
  return convention === undefined ? step : { ...step, convention };
}

/** Sums by head; heads not named are not owed. */
export function amounts(sums: Readonly<Partial<Record<Head, Amount>>>): AmountsByHead {
  return Object.fromEntries(HEADS.map((head) => [head, sums[head] ?? notApplicable(head)])) as AmountsByHead;
}

export function owed(head: Head, sum: number | Range, holds: Outcome = "yes", forecast: Outcome = holds): Amount {
  return amountOf(head, [ground(sum, { holds, forecast })]);
}
