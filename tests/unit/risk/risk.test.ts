import { describe, expect, it } from "vitest";
import type { Exposure } from "../../../src/amounts/exposure.ts";
import { compareF, fraction, parseFraction } from "../../../src/base/fraction.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { RISK_LEVELS, type RiskModelData } from "../../../src/law/risk-model.ts";
import { riskOf } from "../../../src/risk/risk.ts";
import type { Score } from "../../../src/risk/score.ts";
import { packWith } from "../../support/empty-pack.ts";

const WORDS = { zh: "试", en: "Trial" };
const MODEL: RiskModelData = {
  ...packWith({}).risk,
  bands: [
    { level: "low", from: "0", why: WORDS },
    { level: "guarded", from: "10%", why: WORDS },
    { level: "elevated", from: "1/3", why: WORDS },
    { level: "high", from: "1", why: WORDS },
    { level: "critical", from: "2", why: WORDS },
  ],
};

const YEAR = 1_200_000;
const sum = (likely: number | null, high: number | null = likely): Exposure => ({
  party: "employee",
  heads: [],
  low: 0,
  likely,
  high,
  beside: [],
});
const joint = (value: number): Score => ({ value, low: 0, high: 100, drivers: [] });
const employee = (exposure: Exposure, value: number, annual: number | null = YEAR) =>
  riskOf("employee", exposure, joint(value), annual, MODEL);

describe("risk", () => {
  it.each([
    ["nothing", 0, "low", "0.00"],
    ["a fen below a tenth of a year's pay", 119_999, "low", "0.10"],
    ["a tenth", 120_000, "guarded", "0.10"],
    ["a fen below a third", 399_999, "guarded", "0.33"],
    ["a third", 400_000, "elevated", "0.33"],
    ["a fen below a year", 1_199_999, "elevated", "1.00"],
    ["a year", 1_200_000, "high", "1.00"],
    ["two years", 2_400_000, "critical", "2.00"],
    ["a hundred years", 120_000_000, "critical", "100.00"],
  ])("bands by expected money over annual pay: %s", (_, expected, level, times) => {
    const risk = employee(sum(expected), 100);
    expect(risk).toEqual({ perspective: "employee", level, expected, timesAnnualPay: times });
  });

  it("weighs the employee's money with the joint score, half a fen up", () => {
    expect(employee(sum(1000), 50).expected).toBe(500);
    expect(employee(sum(1), 50).expected).toBe(1);
    expect(employee(sum(1), 49).expected).toBe(0);
    expect(employee(sum(1000), 0).expected).toBe(0);
  });

  it("does not weigh the employer's: arrears do not depend on breach", () => {
    expect(riskOf("employer", sum(1000), joint(1), YEAR, MODEL).expected).toBe(1000);
    expect(riskOf("prospective-employer", sum(1000), joint(50), YEAR, MODEL).expected).toBe(500);
  });

  it("takes the high end where nothing is likely, for the employee alone", () => {
    expect(employee(sum(null, 2000), 50).expected).toBe(1000);
    expect(riskOf("employer", sum(null, 2000), joint(50), YEAR, MODEL).expected).toBeNull();
  });

  it.each([
    ["no sum", sum(null), YEAR, null],
    ["no annual pay", sum(1000), null, null],
    ["annual pay of nothing", sum(1000), 0, null],
    ["nothing at stake, pay unknown", sum(0), null, "low"],
  ])("is no level without both: %s", (_, exposure, annual, level) => {
    const risk = employee(exposure, 100, annual);
    expect([risk.level, risk.timesAnnualPay]).toEqual([level, null]);
  });

  it("rounds times annual pay to two decimals, half up", () => {
    expect(employee(sum(15), 100, 1000).timesAnnualPay).toBe("0.02");
    expect(employee(sum(14), 100, 1000).timesAnnualPay).toBe("0.01");
    expect(employee(sum(1995), 100, 1000).timesAnnualPay).toBe("2.00");
  });

  it("has bands that begin at nothing and rise", () => {
    const { bands } = BUNDLED_LAW.law.data.risk;
    const bounds = bands.map((band) => parseFraction(band.from) ?? fraction(-1));
    expect(bands.map((band) => band.level)).toEqual(RISK_LEVELS);
    expect(bounds[0]).toEqual(fraction(0));
    expect(bounds.every((bound, i) => i === 0 || compareF(bounds[i - 1] ?? bound, bound) < 0)).toBe(true);
  });
});
