import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { answer, NO, type Test, UNKNOWN, YES } from "../../../src/conditions/test.ts";
import { NOT_APPLICABLE } from "../../../src/facts/fact.ts";
import { forAll } from "../../support/property.ts";
import { DOMAIN, lessKnown, passes, ratioTests, wholeTests } from "../../support/random-program.ts";

const named: Test = { kind: "one-of", values: ["yes", "adviser"] };
const tenToTwenty: Test = { kind: "within", low: 10, high: 20 };
const aboveThird: Test = { kind: "ratio", comparison: "above", bound: fraction(1, 3) };

describe("a word", () => {
  it.each([
    ["yes", YES],
    ["adviser", YES],
    ["no", NO],
    ["unknown", UNKNOWN],
    [NOT_APPLICABLE, NO],
  ])("%s", (word, level) => expect(answer(named, word)).toBe(level));
});

describe("a number", () => {
  it.each([
    [10, 20, YES],
    [9, 9, NO],
    [21, 21, NO],
    [9, 10, UNKNOWN],
    [20, 21, UNKNOWN],
    [0, 100, UNKNOWN],
    [null, null, UNKNOWN],
    [null, 9, NO],
    [21, null, NO],
    [10, null, UNKNOWN],
  ])("from %s to %s", (low, high, level) => {
    expect(answer(tenToTwenty, { low, high })).toBe(level);
  });

  it("that nobody knows still passes a test without bounds", () => {
    expect(answer({ kind: "within", low: null, high: null }, { low: null, high: null })).toBe(YES);
  });
});

describe("a ratio", () => {
  it("is compared exactly, the bound itself included or not", () => {
    const third = { low: fraction(1, 3), high: fraction(1, 3) };
    const levels = (["above", "at-least", "below", "at-most"] as const).map((comparison) =>
      answer({ kind: "ratio", comparison, bound: fraction(1, 3) }, third),
    );
    expect(levels).toEqual([NO, YES, NO, YES]);
    expect(answer(aboveThird, { low: fraction(3334, 10_000), high: null })).toBe(YES);
    expect(answer(aboveThird, { low: fraction(3333, 10_000), high: fraction(1) })).toBe(UNKNOWN);
  });
});

describe("what does not apply, and what is no answer to the question", () => {
  it.each([named, tenToTwenty, aboveThird])("%#: answers no", (test) => {
    expect(answer(test, NOT_APPLICABLE)).toBe(NO);
    expect(answer(test, "other")).toBe(NO);
    expect(answer(test, "unknown")).toBe(UNKNOWN);
  });

  it("a number asked for a word answers no", () => {
    expect(answer(named, { low: 1, high: 1 })).toBe(NO);
  });
});

describe("partly known numbers", () => {
  it.each([
    ["whole", 3, wholeTests],
    ["ratio", 4, ratioTests],
  ] as const)("%s: settled answers hold of the value, open ones only where values differ", (_, fact, tests) => {
    const values = fc.constantFrom(...(DOMAIN[fact] ?? []));
    forAll(
      fc.tuple(tests, values, fc.nat(200)),
      ([test, value, draw]) => {
        const level = answer(test, lessKnown(value, draw));
        if (level !== UNKNOWN) expect(passes(test, value)).toBe(level === YES);
        expect(answer(test, value)).toBe(passes(test, value) ? YES : NO);
      },
      1000,
    );
  });
});
