import { describe, expect, it } from "vitest";
import type { Observed, State } from "../../../src/calibration/observed.ts";
import { breachFigures, enforceabilityFigures } from "../../../src/calibration/score-figures.ts";
import { scoreModel } from "../../../src/law/calibrated.ts";

const WORDS = { zh: "试", en: "Trial" };
const ELEMENT = { id: "a", label: WORDS, when: { concept: "binding" }, why: WORDS };

function cases(of: State, outcomes: string): Observed[] {
  return [...outcomes].map((outcome, i) => ({
    id: `${of}-${outcome}-${String(i).padStart(3, "0")}`,
    enforceability: new Map([["a", of]]),
    breach: new Map([["a", of]]),
    bound: outcome === "y",
    broken: outcome === "y",
    award: null,
  }));
}

const outcomes = (yes: number, no: number) => "y".repeat(yes) + "n".repeat(no);

describe("the figures of a score", () => {
  it("lie near the shares that were decided so in each group", () => {
    const seen = [
      ...cases("yes", outcomes(92, 8)),
      ...cases("presumed-no", outcomes(20, 80)),
      ...cases("no", outcomes(0, 40)),
    ];
    const { shares } = enforceabilityFigures([ELEMENT], seen);
    // what is left of 90 % (92 of 100 bear out no more) where the element is presumed to fail is 20 %: a share of 22 %, the nearest tried 20 or 25
    expect(shares).toMatchObject({ "at-most": "90%", unknown: "50%", fails: "5%" });
    expect(["20%", "25%"]).toContain(shares["presumed-fails"]);
  });

  it("stay in doubt where there are few cases", () => {
    const few = enforceabilityFigures([ELEMENT], cases("presumed-yes", "yyy")).shares;
    const many = enforceabilityFigures([ELEMENT], cases("presumed-yes", outcomes(200, 0))).shares;
    // three of three: no more than (3 + 1) / (3 + 2)
    expect(few["at-most"]).toBe("80%");
    expect(many).toMatchObject({ "at-most": "98%", presumed: "99%" });
  });

  it("of a breach take the other score into account", () => {
    const binds = scoreModel([ELEMENT], {
      "at-most": "90%",
      presumed: "99%",
      unknown: "50%",
      "presumed-fails": "20%",
      fails: "5%",
    });
    // all that is left by the first score was broken: nothing more is taken off
    expect(breachFigures([ELEMENT], binds, cases("yes", outcomes(90, 10))).shares["at-most"]).toBe("98%");
  });

  it("try each case by figures that did not see it", () => {
    const { brierAside, brierChosen, cases: count } = enforceabilityFigures([ELEMENT], cases("yes", outcomes(20, 5)));
    expect(count).toBe(25);
    expect(brierAside).toBeGreaterThanOrEqual(brierChosen);
    expect(brierChosen).toBeCloseTo(0.8 * 0.04 + 0.2 * 0.64, 2);
  });
});
