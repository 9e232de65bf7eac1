import { type Day, parseDay } from "../base/day.ts";
import { parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { parseYuan } from "../base/money.ts";
import type { Fact, FactValue } from "../facts/fact.ts";
import type { Comparison } from "../law/condition.ts";
import type { Test } from "./test.ts";

/** The test that `comparison literal` asks of a fact of this type. Literals were checked when the pack was read. */
export function comparisonTest(type: Fact["type"], comparison: Comparison, literal: string | number): Test {
  if (type === "ratio") {
    const bound = parseFraction(String(literal));
    invariant(bound && comparison !== "before" && comparison !== "on-or-after", `${literal} is a ratio`);
    return { kind: "ratio", comparison, bound };
  }
  const n = wholeNumber(type, literal);
  switch (comparison) {
    case "above":
      return { kind: "within", low: n + 1, high: null };
    case "at-least":
    case "on-or-after":
      return { kind: "within", low: n, high: null };
    case "below":
    case "before":
      return { kind: "within", low: null, high: n - 1 };
    case "at-most":
      return { kind: "within", low: null, high: n };
  }
}

/** A half-open span of days as a test. */
export function daysTest(from: Day, to: Day | null): Test {
  return { kind: "within", low: from, high: to === null ? null : to - 1 };
}

function wholeNumber(type: Fact["type"], literal: string | number): number {
  const text = String(literal);
  const n = type === "day" ? parseDay(text) : type === "money" ? parseYuan(text) : Number(text);
  invariant(n !== null && Number.isSafeInteger(n), `${text} is a ${type}`);
  return n;
}

/** The value that a presumption gives a fact, and the test of whether the fact may have it. */
export function presumedTest(fact: Fact, literal: string): { test: Test; value: FactValue } {
  if (fact.type === "truth" || fact.type === "enum")
    return { test: { kind: "one-of", values: [literal] }, value: literal };
  if (fact.type === "place") return { test: { kind: "place", within: literal }, value: literal };
  invariant(fact.type !== "ratio", "ratios are not presumed");
  const n = wholeNumber(fact.type, literal);
  return { test: { kind: "within", low: n, high: n }, value: { low: n, high: n } };
}
