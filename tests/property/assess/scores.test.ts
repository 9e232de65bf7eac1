import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { run } from "../../../src/conditions/program.ts";
import type { EvaluatedFrame } from "../../../src/evaluate/frames.ts";
import { presume } from "../../../src/evaluate/presume.ts";
import { CATALOG } from "../../../src/facts/catalog.ts";
import { type Score, score } from "../../../src/risk/score.ts";
import { knowingLess, worlds } from "../../support/arbitrary-situation.ts";
import { assessed, framesOf, partlyTold, Tally } from "../../support/evaluated.ts";
import { payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const { nodes, mainReadings, enforceability, breachScore } = BUNDLED_LAW;
const told = fc.oneof(payableWorlds, worlds.chain(knowingLess), partlyTold);

/** For each truth fact that the elements ask in one sense only, the answer that speaks for them. */
function supporting({ elements }: typeof enforceability): ReadonlyMap<number, "yes" | "no"> {
  const found = new Map<number, Set<"yes" | "no">>();
  const visit = (index: number, affirmed: boolean): void => {
    const node = nodes[index];
    if (node?.op === "not") visit(node.of, !affirmed);
    if (node?.op === "named") visit(node.of, affirmed);
    if (node?.op === "all" || node?.op === "any") for (const child of node.of) visit(child, affirmed);
    if (node?.op !== "atom" || CATALOG[node.fact]?.type !== "truth" || node.test.kind !== "one-of") return;
    const asksYes = node.test.values.includes("yes");
    found.set(node.fact, (found.get(node.fact) ?? new Set()).add(asksYes === affirmed ? "yes" : "no"));
  };
  for (const element of elements) visit(element.node, true);
  const single = [...found].filter(([, answers]) => answers.size === 1);
  return new Map(single.map(([fact, answers]) => [fact, [...answers][0] ?? "yes"]));
}

function learned(frame: EvaluatedFrame, fact: number, value: "yes" | "no"): EvaluatedFrame {
  const facts = frame.facts.map((own, i) => (i === fact ? value : own));
  const strict = run(nodes, facts, mainReadings);
  return { ...frame, facts, strict, ...presume(BUNDLED_LAW, facts, strict, mainReadings) };
}

function expectBounded({ low, value, high }: Score): void {
  for (const n of [low, value, high]) expect(Number.isInteger(n)).toBe(true);
  expect(low).toBeGreaterThanOrEqual(0);
  expect(value).toBeGreaterThanOrEqual(low);
  expect(high).toBeGreaterThanOrEqual(value);
  expect(high).toBeLessThanOrEqual(100);
}

describe("scores", () => {
  it("lie between their low and high, inside 0 and 100, strongest driver first", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        const { scores } = assessed(world);
        for (const name of ["enforceability", "breach", "joint"] as const) {
          expectBounded(scores[name]);
          tally.note(`${name} ${scores[name].value < 30 ? "weak" : scores[name].value > 70 ? "strong" : "between"}`);
        }
        expect(scores.joint.value).toBeLessThanOrEqual(Math.min(scores.enforceability.value, scores.breach.value));
        for (const { drivers } of [scores.enforceability, scores.breach]) {
          const shares = drivers.map((d) => Number.parseFloat(d.share));
          expect(shares).toEqual([...shares].sort((a, b) => a - b));
        }
      },
      runsOf(120),
    );
    tally.print("scores");
    for (const name of ["enforceability", "breach", "joint"]) {
      expect(tally.of(`${name} weak`), name).toBeGreaterThan(3);
      expect(tally.of(`${name} strong`), name).toBeGreaterThan(3);
    }
  });

  it.each([
    ["enforceability", enforceability],
    ["breach", breachScore],
  ])("never fall when a missing fact turns out in their favour, nor rise when against: %s", (name, model) => {
    const speaks = supporting(model);
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        for (const frame of framesOf(world).slice(0, 1)) {
          const before = score(model, frame);
          for (const [fact, answer] of speaks) {
            if (frame.facts[fact] !== "unknown") continue;
            const better = score(model, learned(frame, fact, answer));
            const worse = score(model, learned(frame, fact, answer === "yes" ? "no" : "yes"));
            const id = CATALOG[fact]?.id;
            expect(better.value, id).toBeGreaterThanOrEqual(before.value);
            expect(worse.value, id).toBeLessThanOrEqual(before.value);
            for (const after of [better, worse]) {
              expect(after.low, id).toBeGreaterThanOrEqual(before.low);
              expect(after.high, id).toBeLessThanOrEqual(before.high);
            }
            tally.note("learned");
            if (better.value > before.value) tally.note("rose");
            if (worse.value < before.value) tally.note("fell");
          }
        }
      },
      runsOf(120),
    );
    tally.print(`learning, ${name}`);
    expect(speaks.size).toBeGreaterThan(5);
    expect(tally.of("rose")).toBeGreaterThan(5);
    expect(tally.of("fell")).toBeGreaterThan(5);
  });
});
