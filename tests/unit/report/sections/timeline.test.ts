import { describe, expect, it } from "vitest";
import { timelineSection } from "../../../../src/report/sections/timeline.ts";
import { cellsOf, printedSection } from "../../../support/printed-section.ts";
import { sampleEvent } from "../../../support/sample-assessment.ts";

describe("the timeline", () => {
  it("tells day, event, who acts, the safe day, strength and authority", () => {
    const cells = cellsOf(printedSection(timelineSection, { lang: "zh-CN" }));
    expect(cells).toContainEqual(["2024-07-01", "限制开始", "—", "2024-07-01", "法律：《树木法》第24条第2款"]);
    expect(cells).toContainEqual([
      "不早于 2025-04-01",
      "劳动者可以解除的起始日",
      "劳动者",
      "—",
      "裁判惯常做法：《树木法》第24条第2款",
    ]);
  });

  it("puts the readings side by side, with what each day depends on", () => {
    const printed = printedSection(timelineSection);
    expect(printed).toContain(
      "Employee may rescind from, third instalment, main reading: 2025-04-01 (confidence: medium; authority: Law of Trees, art. 25)",
    );
    expect(printed).toContain("Employee may rescind from, fourth instalment: not while the restriction lasts (");
    expect(printed).toContain("Employee may rescind from: an act of rescission is needed; nothing ends of itself");
  });

  it("of pay shows the next due day alone, else the last, and says where the others are", () => {
    const due = (month: number, day: string) =>
      sampleEvent({
        id: `pay-due:${month}`,
        name: "pay-due",
        kind: "due",
        month,
        day,
        safe: day,
        head: "compensation.monthly",
      });
    const timeline = [due(7, "2025-01-31"), due(8, "2025-02-28"), due(9, "2025-03-31"), due(10, "2025-04-30")];
    const printed = printedSection(timelineSection, { changed: { timeline } });
    expect(printed).toContain("Pay due: month 9");
    expect(printed).not.toMatch(/month (7|8|10)\b/);
    expect(printed).toContain("The other due days and last days of claims stand in the sections");
    const over = printedSection(timelineSection, { changed: { timeline: timeline.slice(0, 2) } });
    expect(over).toContain("Pay due: month 8");
    expect(printedSection(timelineSection, { changed: { timeline: timeline.slice(2, 3) } })).not.toContain("The other");
  });

  it("is left out where there is nothing to tell", () => {
    expect(printedSection(timelineSection, { changed: { timeline: [] } })).toBe("");
  });
});
