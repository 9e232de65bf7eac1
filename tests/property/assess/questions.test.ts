import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isExact, type Range } from "../../../src/base/range.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { cellsOf } from "../../../src/conditions/cells.ts";
import { factsBelow } from "../../../src/evaluate/facts-below.ts";
import type { EvaluatedFrame } from "../../../src/evaluate/frames.ts";
import { AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE, settle } from "../../../src/evaluate/settle.ts";
import { CATALOG } from "../../../src/facts/catalog.ts";
import type { FactValue } from "../../../src/facts/fact.ts";
import { worlds } from "../../support/arbitrary-situation.ts";
import { crowdedWorlds, framesOf, Tally, withFacts } from "../../support/evaluated.ts";
import { byEveryCompletion, isOf, type Unknown } from "../../support/every-completion.ts";
import { forAll } from "../../support/property.ts";

const MOST_UNKNOWNS = 8;
const MOST_COMPLETIONS = 600;
const draws = fc.array(fc.nat(10_000), { minLength: 60, maxLength: 60 });
const none: fc.Arbitrary<string[]> = fc.constant([]);
const lists = fc.oneof(none, none, fc.subarray([AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE]));
const roots = fc.constantFrom("binding", "breach", "competes") as fc.Arbitrary<"binding" | "breach" | "competes">;

interface Masked {
  readonly frames: readonly EvaluatedFrame[];
  readonly unknowns: readonly Unknown[];
}

/** Every fact that `root` asks gets one value, then a few are made unknown, or days and sums only partly known. */
function masked(frames: readonly EvaluatedFrame[], root: number, draw: readonly number[]): Masked {
  const facts = frames.map((frame) => [...frame.facts]);
  const set = (about: Unknown, value: FactValue) =>
    frames.forEach((frame, i) => {
      const own = facts[i];
      if (own && isOf(about, frame)) own[about.fact] = value;
    });
  const points = distinctPoints(frames, root);
  points.forEach((point, i) => {
    const value = valueAt(frames, point);
    const open = !isKnown(value);
    const cells = cellsFor(point, "unknown");
    const chance = draw[i % draw.length] ?? 0;
    const usual = frames.find((frame) => isOf(point, frame))?.presumedFacts[point.fact] ?? "unknown";
    if (open) set(point, isKnown(usual) && chance % 5 > 0 ? usual : (cells[chance % cells.length] ?? "unknown"));
  });
  const order = points.map((point, i) => ({
    point,
    key: ((draw[(i * 7 + 3) % draw.length] ?? 0) * 31 + i * 17) % 997,
  }));
  const unknowns: Unknown[] = [];
  let completions = 1;
  for (const { point } of order.sort((a, b) => a.key - b.key)) {
    const value = partial(point, draw[(unknowns.length * 5 + 1) % draw.length] ?? 0);
    const width = cellsFor(point, value).length;
    if (unknowns.length === MOST_UNKNOWNS || completions * width > MOST_COMPLETIONS) continue;
    completions *= width;
    unknowns.push(point);
    set(point, value);
  }
  return { frames: frames.map((frame, i) => withFacts(frame, facts[i] ?? [])), unknowns };
}

function isKnown(value: FactValue): boolean {
  return typeof value === "string" ? value !== "unknown" : isExact(value as Range);
}

function distinctPoints(frames: readonly EvaluatedFrame[], root: number): Unknown[] {
  const points: Unknown[] = [];
  for (const fact of factsBelow(BUNDLED_LAW.nodes, root)) {
    for (const frame of frames) {
      const known = points.some((p) => p.fact === fact && isOf(p, frame));
      if (!known) points.push({ fact, agreement: frame.agreement, engagement: frame.engagement });
    }
  }
  return points;
}

function valueAt(frames: readonly EvaluatedFrame[], point: Unknown): FactValue {
  return frames.find((frame) => isOf(point, frame))?.facts[point.fact] ?? "unknown";
}

function cellsFor({ fact }: Unknown, value: FactValue): readonly FactValue[] {
  const definition = CATALOG[fact];
  const cuts = BUNDLED_LAW.cuts.get(fact);
  if (definition === undefined || cuts === undefined) throw new Error("nobody asks this");
  return cellsOf(definition, value, cuts);
}

/** Unknown, or for whole numbers sometimes a part of what it may be. */
function partial(point: Unknown, draw: number): FactValue {
  const type = CATALOG[point.fact]?.type;
  const unbounded = type === "truth" || type === "enum" || type === "place" ? "unknown" : { low: null, high: null };
  if (typeof unbounded === "string" || type === "ratio" || draw % 2 === 0) return unbounded;
  const cells = cellsFor(point, unbounded) as { low: number; high: number }[];
  const low = cells[draw % cells.length]?.low ?? null;
  const high = cells.at(-1)?.high ?? null;
  return { low, high: high === null || draw % 3 === 0 ? null : high };
}

const readable = (points: readonly { fact: string; agreement: number | null; engagement: number | null }[]) =>
  points.map((p) => `${p.fact} ${p.agreement} ${p.engagement}`).sort();

describe("an answer over what is not known", () => {
  it.each([
    ["one frame", worlds, 160, 1],
    ["frames that share facts", crowdedWorlds, 80, 2],
  ])("is open, and asks a question, iff some completion makes it differ: %s", (title, drawn, runs, least) => {
    const tally = new Tally();
    forAll(
      fc.tuple(drawn, roots, draws, lists),
      ([world, name, draw, others]) => {
        const evaluated = framesOf(world);
        const root = BUNDLED_LAW[name];
        const { frames, unknowns } = masked(evaluated, root, draw);
        const settled = settle(BUNDLED_LAW, frames, root, others, BUNDLED_LAW.mainReadings);
        const expected = byEveryCompletion(frames, root, unknowns, others);
        expect(settled.value).toBe(expected.value);
        expect(readable(settled.open)).toEqual(readable(expected.open));
        tally.note(settled.value);
        if (frames.length >= least) tally.note(`frames ${Math.min(frames.length, 4)}`);
        if (settled.value !== "open" && frames.some((f) => f.strict[root] === 1)) tally.note("settled beyond Kleene");
        if (settled.open.some((p) => !others.includes(p.fact))) tally.note("asks a fact");
        if (settled.open.length > 0 && settled.open.length < unknowns.length) tally.note("leaves an unknown unasked");
        if (unknowns.length === MOST_UNKNOWNS) tally.note("eight unknowns");
      },
      runs,
    );
    tally.print(`questions, ${title}`);
    expect(tally.of("asks a fact")).toBeGreaterThan(runs / 6);
    expect(tally.of("leaves an unknown unasked")).toBeGreaterThan(runs / 6);
    expect(tally.of("no") + tally.of("yes")).toBeGreaterThan(runs / 20);
  });
});
