import { describe, expect, it } from "vitest";
import { elementEvidence, factorEvidence } from "../../../src/calibration/evidence.ts";
import type { Observed } from "../../../src/calibration/observed.ts";

const WORDS = { zh: "试", en: "Trial" };
const element = { id: "a", label: WORDS, when: { concept: "binding" }, why: WORDS };
const factor = { ...element, id: "f", weight: "raises" as const, cite: [] };

function awarded(share: number | null, applies: "yes" | "no" | "unknown"): Observed {
  const of = { low: 1000, likely: 1000, high: 1000 };
  const rest = { payLine: { low: null, high: null }, loss: null, lossLine: null };
  const award = share === null ? null : { sum: share * 1000, of, applies: new Map([["f", applies]]), ...rest };
  return { id: "x", enforceability: new Map(), breach: new Map(), bound: null, broken: null, award };
}

describe("evidence", () => {
  it("counts cases by the state of an element, and how many were decided so", () => {
    const seen = (["yes", "presumed-yes", "presumed-yes", "presumed-no", "no", "no"] as const).map((state, i) => ({
      id: `${i}`,
      states: [state],
      yes: i < 2,
    }));
    const [row] = elementEvidence([element], seen);
    expect(row?.groups.map(({ cases, yes }) => `${cases}/${yes}`)).toEqual(["1/1", "2/1", "0/0", "1/0", "2/0"]);
  });

  it("tells the median share awarded where a circumstance applies, and where none is known to", () => {
    const cases = [awarded(0.25, "yes"), awarded(0.75, "yes"), awarded(0.9, "unknown"), awarded(null, "no")];
    const [own, none] = factorEvidence([factor], cases);
    expect([own?.awards, own?.medianShare]).toEqual([2, 0.5]);
    expect([none?.awards, none?.medianShare]).toEqual([1, 0.9]);
  });

  it("has no median of nothing", () => {
    expect(factorEvidence([factor], []).map(({ medianShare }) => medianShare)).toEqual([null, null]);
  });
});
