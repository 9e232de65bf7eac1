import { describe, expect, it } from "vitest";
import { payBaseSection } from "../../../../src/report/sections/pay-base.ts";
import { questionsSection } from "../../../../src/report/sections/questions.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";
import { SAMPLE_PAY_BASE } from "../../../support/sample-pay-base.ts";

describe("the average wage in a report", () => {
  const printed = printedSection(payBaseSection);

  it("shows the months that count", () => {
    expect(cellsOf(printed)).toContainEqual(["2025-01", "1,000.00 yuan", "base pay 1,000.00 yuan"]);
    expect(cellsOf(printed)).toContainEqual(["2025-02", "500.00 yuan or more", "told as one sum"]);
  });

  it("shows what is spread and what does not count, with the reason", () => {
    expect(printed).toContain(
      "annual bonus 400.00 yuan (listed in 2026-03, for 2024-04 – 2025-03): a share of 1/4 lies in the months that count, 100.00 yuan",
    );
    expect(printed).toContain("2024-12: wage of 700.00 yuan does not count: outside the months that count");
    expect(printed).toContain("2025-01: gain on equity 900.00 yuan does not count: its kind is disputed");
  });

  it("says the mean, what is missing, and what it rests on", () => {
    expect(printed).toContain("Average monthly wage: 133.33 yuan or more (from the months)");
    expect(printed).toContain("Months not told, or not in full: 2025-02; 2025-03");
    expect(printed).toContain("Months told more than once: 2025-01");
    expect(printed).toContain("With gain on equity counted: 208.33 yuan or more");
    expect(printed).toContain(
      "gain on equity is disputed and outside the average. Opinions differ. (strength: court practice; confidence: medium; authority: Law of Trees, art. 25)",
    );
    expect(printed).toContain("rounded half-up to the fen once, at the mean");
    expect(printed).not.toContain("is net");
  });

  it("is left out where no month is listed", () => {
    const payBase = { ...SAMPLE_PAY_BASE, months: [], spread: [], leftOut: [] };
    expect(printedSection(payBaseSection, { changed: { payBase } })).toBe("");
  });

  it("says so where pay was told net, and where times or kinds are not told", () => {
    const [item] = SAMPLE_PAY_BASE.spread;
    if (item === undefined) throw new Error("the sample has a spread item");
    const untold = { ...item, kind: null, listedIn: null, from: null, to: null, share: { low: "1/2", high: "1" } };
    const half = { ...item, from: "2025-01", to: null };
    const payBase = { ...SAMPLE_PAY_BASE, net: true, window: null, spread: [untold, half], conventions: [] };
    const other = printedSection(payBaseSection, { changed: { payBase } });
    expect(other).toContain("is net and only a lower bound");
    expect(other).toContain(
      "an item of no kind told 400.00 yuan (listed in unknown, for a time not told): a share of 1/2 to 1 lies",
    );
    expect(other).toContain("for 2025-01 – unknown");
    expect(other).not.toContain("Conventions");
    expect(other).not.toContain("Counted from");
  });

  it("speaks Chinese", () => {
    const other = printedSection(payBaseSection, { lang: "zh-CN" });
    expect(other).toContain("2024-12 的工资 700.00 元没有计入：不在计算的月份之内");
  });
});

describe("a question", () => {
  it("names what in particular is missing", () => {
    const [first] = SAMPLE_ASSESSMENT.questions;
    if (first === undefined) throw new Error("the sample has a question");
    const questions = [{ ...first, detail: { zh: "缺三月", en: "March is missing" } }];
    expect(printedSection(questionsSection, { changed: { questions } })).toContain(
      `${first.text.en} (March is missing)`,
    );
  });
});
