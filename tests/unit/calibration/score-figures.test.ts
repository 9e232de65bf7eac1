import { describe, expect, it } from "vitest";
import type { Observed, State } from "../../../src/calibration/observed.ts";
import { scoreFigures, type Trial, trialsOf } from "../../../src/calibration/score-figures.ts";

function trials(state: State, yes: number, no: number): Trial[] {
  return Array.from({ length: yes + no }, (_, i) => ({
    id: `${state}-${i < yes}-${String(i).padStart(3, "0")}`,
    states: [state],
    yes: i < yes,
  }));
}

describe("the figures of scores", () => {
  it("lie near the shares that were decided so in each group", () => {
    const seen = [...trials("yes", 92, 8), ...trials("presumed-no", 20, 80), ...trials("no", 0, 40)];
    const { shares } = scoreFigures(seen);
    // what is left of 90 % (92 of 100 bear out no more) where the element is presumed to fail is 20 %: a share of 22 %
    expect(shares).toMatchObject({ "at-most": "90%", unknown: "50%", fails: "2%" });
    expect(["20%", "25%"]).toContain(shares["presumed-fails"]);
  });

  it("stay in doubt where there are few cases", () => {
    const few = scoreFigures(trials("presumed-yes", 3, 0)).shares;
    const many = scoreFigures(trials("presumed-yes", 200, 0)).shares;
    // three of three: no more than (3 + 1) / (3 + 2)
    expect(few["at-most"]).toBe("80%");
    expect(many).toMatchObject({ "at-most": "98%", presumed: "99%" });
  });

  it("leave no more where an element fails for sure than where it is presumed to", () => {
    const { shares } = scoreFigures([
      ...trials("yes", 50, 2),
      ...trials("presumed-no", 2, 38),
      ...trials("no", 20, 20),
    ]);
    expect(Number.parseInt(shares.fails, 10)).toBeLessThanOrEqual(Number.parseInt(shares["presumed-fails"], 10));
  });

  it("try each case by figures that did not see it, with all that it tests", () => {
    const own = trials("yes", 20, 5);
    const { brierAside, brierChosen, trials: count } = scoreFigures([...own, ...own]);
    expect(count).toBe(50);
    expect(brierAside).toBeGreaterThanOrEqual(brierChosen);
    // Laplace's rule gives 41 of 52, less than the 80 % that is always open: 0.8 × 0.2² + 0.2 × 0.8²; rounded, as the page prints it
    expect(brierChosen.toFixed(3)).toBe("0.160");
  });
});

describe("trials", () => {
  const element = {
    id: "a",
    label: { zh: "试", en: "Trial" },
    when: { concept: "binding" },
    why: { zh: "试", en: "Trial" },
  };
  const one = (bound: boolean | null): Observed => ({
    id: "x",
    enforceability: new Map([["a", "no"]]),
    breach: new Map(),
    bound,
    broken: null,
    award: null,
  });

  it("are the cases that test the question; an element not seen is not known", () => {
    const seen = trialsOf(
      [element, { ...element, id: "b" }],
      [one(true), one(null)],
      (c) => c.enforceability,
      (c) => c.bound,
    );
    expect(seen).toEqual([{ id: "x", states: ["no", "unknown"], yes: true }]);
  });
});
