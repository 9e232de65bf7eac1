import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { and, every, not, or, some, type Truth } from "../../../src/base/truth.ts";
import { truths } from "../../support/arbitrary-base.ts";
import { forAll, runsOf } from "../../support/property.ts";

const RUNS = runsOf(2_500);

describe("Kleene laws", () => {
  it("and, or: order and grouping do not matter", () => {
    forAll(
      fc.tuple(truths, truths, truths),
      ([a, b, c]) => {
        expect(and(a, b)).toBe(and(b, a));
        expect(or(a, b)).toBe(or(b, a));
        expect(and(a, and(b, c))).toBe(and(and(a, b), c));
        expect(or(a, or(b, c))).toBe(or(or(a, b), c));
      },
      RUNS,
    );
  });

  it("absorb and distribute", () => {
    forAll(
      fc.tuple(truths, truths, truths),
      ([a, b, c]) => {
        expect(and(a, or(a, b))).toBe(a);
        expect(or(a, and(a, b))).toBe(a);
        expect(and(a, or(b, c))).toBe(or(and(a, b), and(a, c)));
        expect(or(a, and(b, c))).toBe(and(or(a, b), or(a, c)));
      },
      RUNS,
    );
  });

  it("de Morgan, over lists of any length", () => {
    forAll(
      fc.array(truths, { maxLength: 8 }),
      (list) => {
        expect(not(every(list))).toBe(some(list.map(not)));
        expect(not(some(list))).toBe(every(list.map(not)));
      },
      RUNS,
    );
  });

  it("double negation", () => {
    forAll(truths, (a) => expect(not(not(a))).toBe(a), RUNS);
  });
});

const FORMULAS: readonly ((list: readonly Truth[]) => Truth)[] = [
  (list) => every(list),
  (list) => some(list),
  (list) => not(every(list)),
  (list) => or(not(list[0] ?? "unknown"), every(list.slice(1))),
  (list) => and(some(list.slice(0, 2)), not(some(list.slice(2)))),
];

describe("learning", () => {
  it("never turns a yes or a no", () => {
    const learned = fc.array(fc.tuple(truths, fc.constantFrom<Truth>("yes", "no")), { minLength: 1, maxLength: 6 });
    forAll(
      fc.tuple(learned, fc.constantFrom(...FORMULAS)),
      ([pairs, formula]) => {
        const before = formula(pairs.map(([known]) => known));
        const after = formula(pairs.map(([known, answer]) => (known === "unknown" ? answer : known)));
        if (before !== "unknown") expect(after).toBe(before);
      },
      RUNS,
    );
  });
});
