import { describe, expect, it } from "vitest";
import { elementEvidence, factorEvidence } from "../../../src/calibration/evidence.ts";
import type { Observed, State } from "../../../src/calibration/observed.ts";

const WORDS = { zh: "试", en: "Trial" };
const element = { id: "a", label: WORDS, when: { concept: "binding" }, why: WORDS };
const factor = { ...element, id: "f", weight: "raises" as const, cite: [] };

function seen(
  state: State,
  bound: boolean | null,
  share: number | null = null,
  applies: "yes" | "no" | "unknown" = "no",
): Observed {
  const of = { low: 1000, likely: 1000, high: 1000 };
  const rest = { payLine: { low: null, high: null }, loss: null, lossLine: null };
  const award = share === null ? null : { sum: share * 1000, of, applies: new Map([["f", applies]]), ...rest };
  return { id: "x", enforceability: new Map([["a", state]]), breach: new Map(), bound, broken: null, award };
}

describe("evidence", () => {
  it("counts, of the cases that test the question, those in which an element holds, is not known, and fails", () => {
    const cases = [
      seen("yes", true),
      seen("presumed-yes", true),
      seen("presumed-yes", false),
      seen("presumed-no", false),
      seen("no", false),
      seen("no", null),
    ];
    const [row] = elementEvidence(
      [element],
      cases,
      (one) => one.enforceability,
      (one) => one.bound,
    );
    expect(row?.groups).toEqual([
      { cases: 3, yes: 2 },
      { cases: 0, yes: 0 },
      { cases: 2, yes: 0 },
    ]);
  });

  it("tells the median share awarded where a circumstance applies, and where none is known to", () => {
    const cases = [
      seen("yes", true, 0.2, "yes"),
      seen("yes", true, 0.4, "yes"),
      seen("yes", true, 0.9, "unknown"),
      seen("yes", true, null),
    ];
    const [own, none] = factorEvidence([factor], cases);
    expect([own?.awards, none?.awards, none?.medianShare]).toEqual([2, 1, 0.9]);
    expect(own?.medianShare).toBeCloseTo(0.3);
  });

  it("has no median of nothing", () => {
    expect(factorEvidence([factor], []).map(({ medianShare }) => medianShare)).toEqual([null, null]);
  });
});
