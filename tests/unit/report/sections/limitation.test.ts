import { describe, expect, it } from "vitest";
import { finalAwardSection } from "../../../../src/report/sections/final-award.ts";
import { limitationSection } from "../../../../src/report/sections/limitation.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

describe("the last days to bring claims", () => {
  it("are told reading by reading, the main one marked, with the safe day and who claims", () => {
    const printed = printedSection(limitationSection);
    expect(printed).toContain("Compensation in arrears (employee)");
    expect(printed).toContain("month by month (main reading (used here))");
    expect(printed).toMatch(/3 +open +2025-10-31 \(if .*: 2026-02-01\) +not before 2025-10-01 +2025-10-01/);
    expect(printed).toContain("all at once (confidence: low; authority: Law of Trees, art. 7(1))");
  });

  it("say that limitation is a defence and that holidays and interruption are left out", () => {
    expect(printedSection(limitationSection, { lang: "zh-CN" })).toContain("时效是抗辩，须由对方提出，不会主动适用");
  });

  it("name a claim without months by its engagement, and a day not known as such", () => {
    const [claim] = SAMPLE_ASSESSMENT.limitation;
    if (claim === undefined) throw new Error("the sample has a claim");
    const own = { ...claim, head: "damages.agreed" as const, month: null, engagement: 0, safe: null };
    const readings = claim.readings.map((reading) => ({ ...reading, lastDay: "unknown", ifRestarted: null }));
    const printed = printedSection(limitationSection, { changed: { limitation: [{ ...own, readings }] } });
    expect(printed).toMatch(/Job or business 1 +open +not known +not known +not known/);
  });

  it("are left out where there is no claim", () => {
    expect(printedSection(limitationSection, { changed: { limitation: [] } })).toBe("");
  });
});

describe("final awards", () => {
  it("give the verdict and the forecast apart, with the limit, the days looked at and authority", () => {
    const printed = printedSection(finalAwardSection);
    expect(printed).toMatch(
      /Compensation in arrears +employee +open +yes +29,040\.00–30,480\.00 yuan +2025-03-01 +high/,
    );
    expect(printed).toContain("Law of Trees, art. 24(2)");
  });

  it("are left out where there is no item", () => {
    expect(printedSection(finalAwardSection, { changed: { finalAward: [] } })).toBe("");
  });
});
