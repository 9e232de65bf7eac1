import { describe, expect, it } from "vitest";
import { answerSection } from "../../../../src/report/sections/answer.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AGREEMENT, SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

const [engagement] = SAMPLE_ASSESSMENT.engagements;

describe("answer", () => {
  const [verdict = "", forecast = ""] = printedSection(answerSection).split("Forecast (");

  it("gives the verdict before the forecast and apart from it", () => {
    expect(cellsOf(verdict)).toContainEqual(["Does the restriction bind?", "2025-03-01", "open", "running"]);
    expect(cellsOf(verdict)).toContainEqual(["Is it breached?", "2025-03-01", "disputed", "—"]);
    expect(cellsOf(forecast)).toContainEqual(["Does the restriction bind?", "2025-03-01", "yes", "running"]);
    expect(cellsOf(forecast)).toContainEqual(["Is it breached?", "2025-03-01", "no", "—"]);
  });

  it("gives each presumption with its burden and citation, under the forecast alone", () => {
    const line =
      "Nobody says that the employer released it (burden of proof: nobody pleads it; strength: court practice; authority: Law of Trees, art. 25)";
    expect(forecast.split(line)).toHaveLength(2);
    expect(verdict).not.toContain("Nobody says");
  });

  it("names the rules that carry the forecast", () => {
    expect(forecast).toContain("Rules that carry the forecast: Cap on the term");
  });

  it("speaks Chinese", () => {
    const printed = printedSection(answerSection, { lang: "zh-CN" });
    expect(cellsOf(printed)).toContainEqual(["限制是否有约束力", "2025-03-01", "未定", "进行中"]);
    expect(printed).toContain("举证责任：无人主张；效力：裁判惯常做法；依据：《树木法》第25条");
  });

  it("answers agreement by agreement where there are several, with the regime of what is no labour covenant", () => {
    const agreements = [
      { ...SAMPLE_AGREEMENT, id: "A-7" },
      { ...SAMPLE_AGREEMENT, agreement: 1, regime: "company" },
    ];
    const engagements = engagement === undefined ? [] : [engagement, { ...engagement, engagement: 1, id: "乙公司" }];
    const printed = printedSection(answerSection, { changed: { agreements, engagements } });
    expect(printed).toContain("Does the restriction bind? Agreement 1: A-7 ");
    expect(printed).toContain("Does the restriction bind? Agreement 2, company law ");
    expect(printed).toContain("Is it breached? Job or business 2: 乙公司 ");
  });

  it("says so where the day is not known", () => {
    const binding = { ...SAMPLE_ASSESSMENT.verdicts.binding, day: "unknown" };
    const changed = { verdicts: { ...SAMPLE_ASSESSMENT.verdicts, binding } };
    expect(cellsOf(printedSection(answerSection, { changed }))).toContainEqual([
      "Does the restriction bind?",
      "unknown",
      "open",
      "running",
    ]);
  });
});
