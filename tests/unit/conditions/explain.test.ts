import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../../src/conditions/explain.ts";
import { type Node, run } from "../../../src/conditions/program.ts";
import { NO, type Test, UNKNOWN, YES } from "../../../src/conditions/test.ts";
import { forAll } from "../../support/property.ts";
import { completions, lessKnown, programs } from "../../support/random-program.ts";

const NO_READINGS = new Map<string, string>();
const isYes: Test = { kind: "one-of", values: ["yes"] };

function reasonsFor(nodes: readonly Node[], facts: readonly string[]): [number, number][] {
  return explain(nodes, run(nodes, facts, NO_READINGS), nodes.length - 1).map(({ fact, level }) => [fact, level]);
}

const TWO: readonly Node[] = [
  { op: "atom", fact: 0, test: isYes },
  { op: "atom", fact: 1, test: isYes },
];

describe("explain", () => {
  const both: readonly Node[] = [...TWO, { op: "all", of: [0, 1] }];
  const either: readonly Node[] = [...TWO, { op: "any", of: [0, 1] }];
  const butNot: readonly Node[] = [...TWO, { op: "not", of: 1 }, { op: "all", of: [0, 2] }];

  it.each([
    [
      "a yes of both",
      both,
      ["yes", "yes"],
      [
        [0, YES],
        [1, YES],
      ],
    ],
    ["a no of the first", both, ["no", "yes"], [[0, NO]]],
    ["one no is enough", both, ["no", "no"], [[0, NO]]],
    ["what is missing", both, ["yes", "unknown"], [[1, UNKNOWN]]],
    [
      "all that is missing",
      both,
      ["unknown", "unknown"],
      [
        [0, UNKNOWN],
        [1, UNKNOWN],
      ],
    ],
    ["one yes is enough", either, ["yes", "yes"], [[0, YES]]],
    ["the yes, not the unknown", either, ["unknown", "yes"], [[1, YES]]],
    [
      "a no needs both",
      either,
      ["no", "no"],
      [
        [0, NO],
        [1, NO],
      ],
    ],
    ["an exception keeps it out", butNot, ["yes", "yes"], [[1, YES]]],
    [
      "no exception",
      butNot,
      ["yes", "no"],
      [
        [0, YES],
        [1, NO],
      ],
    ],
  ])("%s", (_, nodes, facts, expected) => {
    expect(reasonsFor(nodes, facts)).toEqual(expected);
  });

  it("a settled answer follows from its reasons alone", () => {
    forAll(
      fc.tuple(programs, completions, fc.array(fc.nat(200), { minLength: 5, maxLength: 5 })),
      ([nodes, facts, less]) => {
        const known = facts.map((value, i) => lessKnown(value, less[i] ?? 0));
        const levels = run(nodes, known, NO_READINGS);
        const root = nodes.length - 1;
        const reasons = explain(nodes, levels, root);
        if (levels[root] === UNKNOWN) {
          expect(reasons.length).toBeGreaterThan(0);
          expect(reasons.every((r) => r.level === UNKNOWN)).toBe(true);
        } else {
          const named = new Set(reasons.map((r) => r.fact));
          const alone = known.map((value, i) => (named.has(i) ? value : "unknown"));
          expect(run(nodes, alone, NO_READINGS)[root]).toBe(levels[root]);
        }
      },
      1000,
    );
  });

  it("each reason reports its own answer", () => {
    forAll(fc.tuple(programs, completions), ([nodes, facts]) => {
      const levels = run(nodes, facts, NO_READINGS);
      for (const { fact, test, level } of explain(nodes, levels, nodes.length - 1)) {
        const index = nodes.findIndex((n) => n.op === "atom" && n.fact === fact && n.test === test);
        expect(levels[index]).toBe(level);
      }
    });
  });
});
