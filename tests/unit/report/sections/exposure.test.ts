import { describe, expect, it } from "vitest";
import { exposureSection } from "../../../../src/report/sections/exposure.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

describe("exposure", () => {
  const [employee = "", employer = ""] = printedSection(exposureSection).split(/^employer$/m);

  it("gives each side's heads and their sum; an end that is not known is open, never nought", () => {
    expect(cellsOf(employee)).toContainEqual(["Agreed damages", "0.00 yuan or more", "unknown", "claimed"]);
    expect(cellsOf(employee)).toContainEqual(["Together", "0.00 yuan or more", "unknown", "—"]);
    expect(cellsOf(employer)).toContainEqual([
      "Compensation in arrears",
      "230.34–5,460.68 yuan",
      "230.34 yuan",
      "computed",
    ]);
  });

  it("keeps the months to come out of the sum", () => {
    expect(cellsOf(employer)).toContainEqual(["Together", "230.34–5,460.68 yuan", "230.34 yuan", "—"]);
    expect(employer).toContain("pay of the months to come is on top: 10,460.68 yuan");
  });

  it("shows beside it what is no part of the sum, and why", () => {
    const line = ["Line to compare damages with", "1.00–627,640.80 yuan", "advice of the guideline, owed by nobody"];
    expect(cellsOf(employee)).toContainEqual([...line, expect.any(String)]);
    expect(employee).toContain("no part of the sum");
  });

  it("says what held to the term means, and what enforcing costs", () => {
    const printed = printedSection(exposureSection);
    expect(printed).toContain("until 2026-06-30, 15 months and 29 days more");
    expect(printed).toContain("a suit costs 10.00 yuan, inquiries unknown");
  });

  it("says nothing of months to come where there are none", () => {
    const { employee: one, employer: other } = SAMPLE_ASSESSMENT.exposure;
    const exposure = {
      ...SAMPLE_ASSESSMENT.exposure,
      employee: one,
      employer: { ...other, ifKept: { low: 0, high: 0 } },
    };
    expect(printedSection(exposureSection, { changed: { exposure } })).not.toContain("months to come");
  });

  it("is left out where neither side may owe anything", () => {
    const none = { heads: [], low: 0, likely: 0, high: 0, beside: [] };
    const exposure = {
      employee: { party: "employee", ...none },
      employer: { party: "employer", ...none },
      continued: null,
      enforcement: { suitFee: 1000, inquiry: null, recovery: none, cite: [] },
    } as const;
    expect(printedSection(exposureSection, { changed: { exposure } })).toBe("");
  });
});
