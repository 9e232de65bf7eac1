import { describe, expect, it } from "vitest";
import { incentivesSection } from "../../../../src/report/sections/incentives.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AWARD, SAMPLE_INCENTIVES } from "../../../support/sample-assessment.ts";

const options = ["1. options, granted by the parent company", "2,000.00 yuan"];

describe("incentives", () => {
  const printed = printedSection(incentivesSection);

  it("say of each award what it is worth and what may be taken", () => {
    const taken = ["0.00–1,200.00 yuan (likely 1,200.00 yuan)", "800.00 yuan", "700.00 yuan"];
    expect(cellsOf(printed)).toContainEqual([...options, ...taken]);
    expect(printed).toContain("quantity × (price − exercise price), never below nothing");
    expect(printed).toContain("reading: the terms of the award; strength: contract; authority: Law of Trees, art. 25");
    expect(printed).toContain(
      "adjustable on request (strength: case; confidence: medium; authority: Law of Trees, art. 24(2)); Returned for competing: 0.00–700.00 yuan",
    );
  });

  it("say what is counted elsewhere, what was offered, and what is odd", () => {
    expect(printed).toContain(
      "counted in “Agreed damages” already and not added again (see: Law of Trees, art. 7(1); no sum rests on it)",
    );
    expect(printed).toContain(
      "offer to buy it back for 1,500.00 yuan: below its worth today; short of the worth by 500.00 yuan",
    );
    expect(printed).toContain("a quantity in words alone is not reckoned with");
    expect(printed).toContain("valuation: internal");
  });

  it("add up what is added up, and name the conventions", () => {
    expect(printed).toContain("lost by leaving unknown (likely 1,200.00 yuan)");
    expect(printed).toContain("as far as counted nowhere else, 800.00 yuan or more (likely 800.00 yuan)");
    expect(printed).toContain("The awards are not said to be all");
    expect(printed).toContain("the same gain counts once");
  });

  it("do not say that awards may be missing where all are told", () => {
    const incentives = { ...SAMPLE_INCENTIVES, complete: "yes" } as const;
    expect(printedSection(incentivesSection, { changed: { incentives } })).not.toContain("not said to be all");
  });

  it("show an award of which nothing is known", () => {
    const unknown = { low: 0, high: null, likely: null, status: "unknown" } as const;
    const { atRiskForCompeting: atRisk, value, lostByLeaving } = SAMPLE_AWARD;
    const award = {
      ...SAMPLE_AWARD,
      kind: null,
      grantor: null,
      buyBack: null,
      value: { ...value, ...unknown },
      lostByLeaving: { ...lostByLeaving, ...unknown },
      atRiskForCompeting: {
        forfeiture: { ...atRisk.forfeiture, ...unknown },
        clawback: { ...atRisk.clawback, ...unknown },
      },
    };
    const incentives = { ...SAMPLE_INCENTIVES, awards: [award] };
    const cells = cellsOf(printedSection(incentivesSection, { changed: { incentives } }));
    expect(cells).toContainEqual(["1. unknown", "unknown", "unknown", "unknown", "unknown"]);
  });

  it("show offers to stay", () => {
    expect(cellsOf(printed)).toContainEqual(["4,000,000.00–6,000,000.00 yuan", "unknown", "50", "2", "no"]);
    expect(printed).toContain("Refusing an offer to stay breaches nothing.");
  });

  it("speak Chinese", () => {
    const zh = printedSection(incentivesSection, { lang: "zh-CN" });
    expect(zh).toContain("1. 期权，母公司授予");
    expect(zh).toContain("0.00–1,200.00 元（可能 1,200.00 元）");
    expect(zh).toContain("返还收益已计入“约定违约金”，不再相加");
    expect(zh).toContain("把返还收益看作约定违约金，可请求调整");
    expect(zh).toContain("拒绝挽留条件不构成任何违反。");
    expect(zh).not.toMatch(/规定丧失|award|yuan/);
  });

  it("are left out where there is neither award nor offer", () => {
    const incentives = { ...SAMPLE_INCENTIVES, awards: [], offers: [] };
    expect(printedSection(incentivesSection, { changed: { incentives } })).toBe("");
  });
});
