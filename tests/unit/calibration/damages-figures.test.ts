import { describe, expect, it } from "vitest";
import { damagesFigures } from "../../../src/calibration/damages-figures.ts";
import type { Observed } from "../../../src/calibration/observed.ts";

const WORDS = { zh: "试", en: "Trial" };
const FACTOR = { label: WORDS, when: { concept: "binding" }, why: WORDS, cite: [] };
const DATA = {
  why: WORDS,
  cite: [],
  factors: [{ ...FACTOR, id: "ordinary", weight: "lowers" as const }],
  "beyond-pay": { label: WORDS, why: WORDS, cite: [], times: "2" },
};

/** 100,000 agreed, so much awarded, well under two years' pay. */
function awarded(yuan: number, i: number, ordinary: "yes" | "no" = "no"): Observed {
  const of = { low: 10_000_000, likely: 10_000_000, high: 10_000_000 };
  const applies = new Map([["ordinary", ordinary]]);
  const award = { sum: yuan * 100, of, payLine: { low: 1e9, high: 1e9 }, applies, loss: null, lossLine: null };
  const none = new Map();
  return { id: `case-${i}`, enforceability: none, breach: none, bound: null, broken: null, award };
}

describe("the figures of damages", () => {
  it("hold what was awarded, with the likely figure near it", () => {
    const seen = Array.from({ length: 20 }, (_, i) => awarded(i % 2 === 0 ? 50_000 : 52_000, i));
    const { shares, insideAside, cases } = damagesFigures(DATA, seen);
    expect([shares.low, shares.likely]).toEqual(["40%", "50%"]);
    expect([insideAside, cases]).toEqual([20, 20]);
  });

  it("widen to hold awards that are lower", () => {
    const seen = Array.from({ length: 20 }, (_, i) => awarded(i % 4 === 0 ? 26_000 : 60_000, i));
    expect(damagesFigures(DATA, seen).shares.low).toBe("25%");
  });

  it("tell those to whom a circumstance applies from the others", () => {
    const seen = Array.from({ length: 30 }, (_, i) => (i % 2 === 0 ? awarded(60_000, i) : awarded(7_500, i, "yes")));
    expect(["1/8", "1/6"]).toContain(damagesFigures(DATA, seen).shares.lowers);
  });

  it("leave out cases without an award, or without a sum", () => {
    const { award } = awarded(1, 0);
    const seen = [
      { ...awarded(1, 0), award: null },
      { ...awarded(1, 1), award: award && { ...award, of: { low: 0, likely: null, high: null } } },
    ];
    expect(damagesFigures(DATA, seen).cases).toBe(0);
  });
});
