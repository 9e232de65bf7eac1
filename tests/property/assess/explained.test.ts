import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { explain } from "../../../src/conditions/explain.ts";
import { run } from "../../../src/conditions/program.ts";
import { UNKNOWN, YES } from "../../../src/conditions/test.ts";
import { factsBelow } from "../../../src/evaluate/facts-below.ts";
import { FACT_IDS } from "../../../src/facts/catalog.ts";
import { worlds } from "../../support/arbitrary-situation.ts";
import { assessed, framesOf, partlyTold, Tally } from "../../support/evaluated.ts";
import { forAll } from "../../support/property.ts";

const { nodes, mainReadings, rules } = BUNDLED_LAW;

describe("the reasons given for a finding", () => {
  it("carry a yes or a no by themselves: with every other fact unknown it comes out the same", () => {
    const tally = new Tally();
    forAll(
      fc.oneof(worlds, partlyTold),
      (world) => {
        for (const frame of framesOf(world).slice(0, 2)) {
          for (const { node } of rules) {
            const level = frame.strict[node];
            if (level === UNKNOWN) continue;
            const named = new Set(explain(nodes, frame.strict, node).map((r) => r.fact));
            const alone = frame.facts.map((value, i) => (named.has(i) ? value : "unknown"));
            expect(run(nodes.slice(0, node + 1), alone, mainReadings)[node]).toBe(level);
            tally.note(level === YES ? "yes" : "no");
            if (named.size < factsBelow(nodes, node).length) tally.note("names fewer facts than are asked");
            if (named.size > 1) tally.note("names several");
          }
        }
      },
      40,
    );
    tally.print("reasons");
    expect(tally.of("yes")).toBeGreaterThan(100);
    expect(tally.of("no")).toBeGreaterThan(200);
    expect(tally.of("names fewer facts than are asked")).toBeGreaterThan(200);
    expect(tally.of("names several")).toBeGreaterThan(200);
  });

  it("of an open finding are facts that are not known, each asked of the rule", () => {
    let open = 0;
    forAll(
      partlyTold,
      (world) => {
        for (const frame of framesOf(world).slice(0, 1)) {
          for (const { node } of rules.filter((r) => frame.strict[r.node] === UNKNOWN)) {
            const reasons = explain(nodes, frame.strict, node);
            const asked = factsBelow(nodes, node);
            open += 1;
            expect(reasons.length).toBeGreaterThan(0);
            expect(reasons.every((r) => r.level === UNKNOWN && asked.includes(r.fact))).toBe(true);
          }
        }
      },
      60,
    );
    console.log("reasons of open findings", { open });
    expect(open).toBeGreaterThan(300);
  });

  it("are printed with the outcome that they met", () => {
    const met = new Tally();
    forAll(
      partlyTold,
      (world) => {
        const { findings } = assessed(world, true);
        for (const finding of findings) {
          if (finding.outcome === "open") expect(new Set(finding.because.map((b) => b.met))).toEqual(new Set(["open"]));
          for (const because of finding.because) {
            met.note(because.met);
            expect(FACT_IDS).toContain(because.fact);
            if (because.value === "unknown") expect(because.met).toBe("open");
          }
        }
      },
      40,
    );
    met.print("reasons met");
    for (const outcome of ["yes", "no", "open"]) expect(met.of(outcome)).toBeGreaterThan(300);
  });
});
