import { describe, expect, it } from "vitest";
import { statisticsSection } from "../../../../src/report/sections/statistics.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

describe("statistics", () => {
  it("say when, how many, of what, by whom and where it stands", () => {
    const printed = printedSection(statisticsSection);
    expect(printed).toContain("2019 to 2020-06: 12 trees felled, of which 5 pines. Counted by the forestry office:");
    expect(printed).toContain("trees.example");
    expect(printed).toContain("(roughly)");
    expect(printedSection(statisticsSection, { lang: "zh-CN" })).toContain(
      "2019 至 2020-06：砍伐的树 12 件，其中松 5 件。林业局：",
    );
  });

  it("are said to be no forecast", () => {
    expect(printedSection(statisticsSection)).toContain("no forecast of this case, and nothing above rests on it");
    expect(printedSection(statisticsSection, { lang: "zh-CN" })).toContain("不是对本案的预测");
  });

  it("without parts name the whole alone", () => {
    const [{ parts: _, note: __, ...row } = SAMPLE_ASSESSMENT.statistics[0] as never] = SAMPLE_ASSESSMENT.statistics;
    expect(printedSection(statisticsSection, { changed: { statistics: [row] } })).toContain(
      "12 trees felled. Counted by",
    );
  });

  it("are no section where there are none", () => {
    expect(printedSection(statisticsSection, { changed: { statistics: [] } }).trim()).toBe("");
  });
});
