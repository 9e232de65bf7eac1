import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { Assessment } from "../../../src/assessment.ts";
import { AS_OF, worlds } from "../../support/arbitrary-situation.ts";
import { assessed, partlyTold, Tally } from "../../support/evaluated.ts";
import { forAll } from "../../support/property.ts";

const told = fc.oneof(worlds, partlyTold);
const draws = fc.array(fc.nat(997), { minLength: 20, maxLength: 20 });

/** The same description with the keys of every object in another order. */
function reordered(value: unknown, draw: readonly number[], depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => reordered(item, draw, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item], i) => ({
    key,
    item,
    order: draw[(i * 3 + depth * 5) % draw.length] ?? 0,
  }));
  return Object.fromEntries(
    entries.sort((a, b) => a.order - b.order).map(({ key, item }) => [key, reordered(item, draw, depth + 1)]),
  );
}

/** The same description with `null`, `unknown` and nothing put where nothing is told. */
function withBlanks(value: unknown, draw: readonly number[], depth = 0): unknown {
  if (Array.isArray(value)) return value.map((item) => withBlanks(item, draw, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([key, v]) => [key, withBlanks(v, draw, depth + 1)]));
  const blank = [null, "unknown", undefined][(draw[depth] ?? 0) % 3];
  return depth === 0 ? { note: blank, askedDay: blank, proof: blank, ...own } : own;
}

/** What an assessment without a trace holds. */
function bared({ findings, amounts, agreements, ...rest }: Assessment): object {
  const bare = <A extends { readonly slip: unknown }>(sums: Readonly<Record<string, A>>) =>
    Object.fromEntries(Object.entries(sums).map(([name, amount]) => [name, { ...amount, slip: null }]));
  return {
    ...rest,
    findings: findings.map((finding) => ({ ...finding, because: [] })),
    amounts: Object.fromEntries(Object.entries(amounts).map(([group, sums]) => [group, bare(sums)])),
    agreements: agreements.map((a) => ({ ...a, amounts: bare(a.amounts) })),
    citations: {},
  };
}

describe("the same description", () => {
  it("gives the same bytes twice, whatever the order of its keys", () => {
    const tally = new Tally();
    forAll(
      fc.tuple(told, draws),
      ([world, draw]) => {
        const first = JSON.stringify(assessed(world, true));
        const other = reordered(world, draw);
        expect(JSON.stringify(assessed(structuredClone(world), true))).toBe(first);
        expect(JSON.stringify(assessed(other as object, true))).toBe(first);
        if (JSON.stringify(other) !== JSON.stringify(world)) tally.note("keys in another order");
      },
      40,
    );
    tally.print("same bytes");
    expect(tally.of("keys in another order")).toBeGreaterThan(30);
  });

  it("means the same with what is not known left out, null or the word unknown", () => {
    forAll(
      fc.tuple(told, draws),
      ([world, draw]) => {
        expect(assessed(withBlanks(world, draw) as object)).toEqual(assessed(world));
      },
      25,
    );
  });

  it("is not changed by being assessed", () => {
    forAll(
      told,
      (world) => {
        const before = structuredClone(world);
        assessed(world, true);
        expect(world).toEqual(before);
      },
      20,
    );
  });

  it("is assessed alike with a trace and without: only reasons and slips are left out, with what they alone cite", () => {
    let [reasons, findings] = [0, 0];
    forAll(
      told,
      (world) => {
        const [full, brief] = [assessed(world, true), assessed(world, false)];
        expect(bared(full)).toEqual({ ...brief, citations: {} });
        for (const id of Object.keys(brief.citations)) expect(full.citations).toHaveProperty([id]);
        expect(brief.findings.every((f) => f.because.length === 0)).toBe(true);
        findings += full.findings.length;
        reasons += full.findings.reduce((sum, f) => sum + f.because.length, 0);
      },
      40,
    );
    console.log("trace", { findings, reasons });
    expect(reasons).toBeGreaterThan(findings);
  });

  it("is traced where no wish is given", () => {
    forAll(
      told,
      (world) => {
        expect(assess(world, { asOf: AS_OF })).toEqual(assess(world, { asOf: AS_OF, trace: true }));
      },
      10,
    );
  });
});
