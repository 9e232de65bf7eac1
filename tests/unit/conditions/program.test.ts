import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dependentOn, type Node, run, update } from "../../../src/conditions/program.ts";
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

describe("update", () => {
  it("of what depends on one fact gives what a run anew gives", () => {
    let changed = 0;
    forAll(
      fc.tuple(programs, completions, draws, fc.nat(4)),
      ([nodes, facts, less, fact]) => {
        const known = facts.map((value, i) => lessKnown(value, less[i] ?? 0));
        const learned = known.with(fact, facts[fact] ?? "unknown");
        const levels = run(nodes, known, NO_READINGS);
        const before = [...levels];
        const dependent = dependentOn(nodes, (node) => node.op === "atom" && node.fact === fact);
        update(nodes, dependent, levels, learned, NO_READINGS);
        expect([...levels]).toEqual([...run(nodes, learned, NO_READINGS)]);
        if (levels.some((level, i) => level !== before[i])) changed++;
      },
      1000,
    );
    expect(changed).toBeGreaterThan(100);
  });

  it("of what depends on a reading gives what a run anew gives", () => {
    const nodes: Node[] = [
      { op: "constant", level: UNKNOWN },
      { op: "reading", dispute: "d", reading: "wide" },
      { op: "all", of: [0, 1] },
      { op: "not", of: 0 },
      { op: "named", name: "x", of: 2 },
      { op: "any", of: [3, 4] },
    ];
    const dependent = dependentOn(nodes, (node) => node.op === "reading");
    expect(dependent).toEqual([1, 2, 4, 5]);
    const [wide, narrow] = [new Map([["d", "wide"]]), new Map([["d", "narrow"]])];
    const levels = run(nodes, [], wide);
    update(nodes, dependent, levels, [], narrow);
    expect([...levels]).toEqual([...run(nodes, [], narrow)]);
    expect(levels[4]).toBe(NO);
  });
});
