import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { cellsOf, cutsOf } from "../../../src/conditions/cells.ts";
import type { Node } from "../../../src/conditions/program.ts";
import type { Test } from "../../../src/conditions/test.ts";
import type { Fact, FactValue } from "../../../src/facts/fact.ts";
import { countFact, kindFact, shareFact, truthOnly } from "../../support/plain-facts.ts";
import { forAll } from "../../support/property.ts";
import { DOMAIN, lessKnown, passes, ratioTests, wholeTests } from "../../support/random-program.ts";

function cells(fact: Fact, known: FactValue, tests: readonly Test[]): readonly FactValue[] {
  const cuts = cutsOf(tests.map((test): Node => ({ op: "atom", fact: 0, test }))).get(0);
  return cellsOf(fact, known, cuts ?? { words: [], starts: [], ratios: [] });
}

describe("cells of words", () => {
  it("a truth is no or yes", () => {
    expect(cells(truthOnly, "unknown", [{ kind: "one-of", values: ["yes"] }])).toEqual(["no", "yes"]);
  });

  it("words that are asked for, and one that stands for the rest", () => {
    expect(cells(kindFact, "unknown", [{ kind: "one-of", values: ["b"] }])).toEqual(["b", "a"]);
    expect(
      cells(kindFact, "unknown", [
        { kind: "one-of", values: ["c", "a"] },
        { kind: "one-of", values: ["b"] },
      ]),
    ).toEqual(["a", "b", "c"]);
  });
});

describe("cells of numbers", () => {
  const at = (n: number) => ({ low: n, high: n });

  it("one below the first threshold, one from each on", () => {
    const tests: Test[] = [
      { kind: "within", low: 24, high: null },
      { kind: "within", low: null, high: 11 },
    ];
    expect(cells(countFact, "unknown", tests)).toEqual([at(11), at(12), at(24)]);
    expect(cells(countFact, { low: 12, high: 30 }, tests)).toEqual([at(12), at(24)]);
    expect(cells(countFact, { low: 13, high: 23 }, tests)).toEqual([at(13)]);
    expect(cells(countFact, { low: 30, high: null }, tests)).toEqual([at(30)]);
  });

  it("ratios: each bound itself, and what lies below, between and above", () => {
    const tests: Test[] = [{ kind: "ratio", comparison: "at-least", bound: fraction(1, 3) }];
    const third = { low: fraction(1, 3), high: fraction(1, 3) };
    const found = cells(shareFact, "unknown", tests);
    expect(found).toHaveLength(3);
    expect(found).toContainEqual(third);
    expect(cells(shareFact, third, tests)).toEqual([third]);
  });
});

describe("cells are fine enough", () => {
  it.each([
    ["whole", 3, countFact, wholeTests],
    ["ratio", 4, shareFact, ratioTests],
  ] as const)("%s: every value has a cell that answers every test as it does", (_, index, fact, tests) => {
    const values = fc.constantFrom(...(DOMAIN[index] ?? []));
    forAll(
      fc.tuple(fc.array(tests, { minLength: 1, maxLength: 4 }), values, fc.nat(200)),
      ([asked, value, draw]) => {
        const answers = (v: FactValue) => asked.map((test) => passes(test, v)).join();
        const found = cells(fact, lessKnown(value, draw), asked);
        expect(found.map(answers)).toContain(answers(value));
      },
      1000,
    );
  });

  it("and no finer than what may still be: each cell's answers are those of a possible value", () => {
    const values = DOMAIN[3] ?? [];
    forAll(
      fc.tuple(fc.array(wholeTests, { minLength: 1, maxLength: 4 }), fc.constantFrom(...values), fc.nat(200)),
      ([asked, value, draw]) => {
        const known = lessKnown(value, draw);
        const answers = (v: FactValue) => asked.map((test) => passes(test, v)).join();
        const { low, high } = known as { low: number | null; high: number | null };
        const possible = Array.from({ length: 41 }, (_, i) => i - 20).filter(
          (n) => n >= (low ?? -20) && n <= (high ?? 20),
        );
        const allowed = new Set(possible.map((n) => answers({ low: n, high: n })));
        for (const cell of cells(countFact, known, asked)) expect(allowed).toContain(answers(cell));
      },
      1000,
    );
  });
});
