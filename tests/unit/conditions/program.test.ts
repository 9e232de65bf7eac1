import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Node, run } from "../../../src/conditions/program.ts";
import { NO, UNKNOWN, YES } from "../../../src/conditions/test.ts";
import { forAll } from "../../support/property.ts";
import { completions, holds, lessKnown, programs } from "../../support/random-program.ts";

const NO_READINGS = new Map<string, string>();
const draws = fc.array(fc.nat(200), { minLength: 5, maxLength: 5 });

describe("run", () => {
  it("works each kind of node out of earlier ones", () => {
    const nodes: Node[] = [
      { op: "constant", level: YES },
      { op: "constant", level: UNKNOWN },
      { op: "constant", level: NO },
      { op: "all", of: [0, 1] },
      { op: "all", of: [0, 1, 2] },
      { op: "any", of: [1, 2] },
      { op: "any", of: [0, 1, 2] },
      { op: "not", of: 3 },
      { op: "not", of: 4 },
      { op: "named", name: "x", of: 6 },
      { op: "all", of: [] },
      { op: "any", of: [] },
      { op: "reading", dispute: "d", reading: "wide" },
      { op: "reading", dispute: "d", reading: "narrow" },
      { op: "reading", dispute: "other", reading: "wide" },
    ];
    const levels = run(nodes, [], new Map([["d", "wide"]]));
    expect([...levels]).toEqual([YES, UNKNOWN, NO, UNKNOWN, NO, UNKNOWN, YES, UNKNOWN, YES, YES, YES, NO, YES, NO, NO]);
  });

  it("takes a fact that is missing for unknown", () => {
    expect([...run([{ op: "atom", fact: 7, test: { kind: "one-of", values: ["yes"] } }], [], NO_READINGS)]).toEqual([
      UNKNOWN,
    ]);
  });

  it("is two-valued when everything is known", () => {
    forAll(fc.tuple(programs, completions), ([nodes, facts]) => {
      const expected = nodes.map((_, i) => (holds(nodes, facts, i) ? YES : NO));
      expect([...run(nodes, facts, NO_READINGS)]).toEqual(expected);
    });
  });

  it("never says yes or no where a completion says otherwise", () => {
    forAll(
      fc.tuple(programs, completions, draws),
      ([nodes, facts, less]) => {
        const levels = run(
          nodes,
          facts.map((value, i) => lessKnown(value, less[i] ?? 0)),
          NO_READINGS,
        );
        nodes.forEach((_, i) => {
          if (levels[i] !== UNKNOWN) expect(holds(nodes, facts, i)).toBe(levels[i] === YES);
        });
      },
      1000,
    );
  });

  it("learning one fact more never turns an answer", () => {
    forAll(
      fc.tuple(programs, completions, draws, fc.nat(4)),
      ([nodes, facts, less, learned]) => {
        const known = facts.map((value, i) => lessKnown(value, less[i] ?? 0));
        const before = run(nodes, known, NO_READINGS);
        const after = run(nodes, known.with(learned, facts[learned] ?? "unknown"), NO_READINGS);
        nodes.forEach((_, i) => {
          if (before[i] !== UNKNOWN) expect(after[i]).toBe(before[i]);
        });
      },
      1000,
    );
  });
});
