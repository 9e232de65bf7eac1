import { describe, expect, it } from "vitest";
import { noticeSection } from "../../../../src/report/sections/notice.ts";
import { titleSection } from "../../../../src/report/sections/title.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_ASSESSMENT } from "../../../support/sample-assessment.ts";

const { meta } = SAMPLE_ASSESSMENT;

describe("title", () => {
  it("names the situation, the days and the rules", () => {
    const printed = printedSection(titleSection);
    expect(printed.split("\n")[0]).toBe("甲某的情况");
    expect(printed).toContain("Day asked: 2025-03-01; day of decision: 2025-03-01");
    expect(printed).toContain("Version 9.8.7; digest of the rules 0123456789ab");
  });

  it.each([null, " "])("has a name of its own where the situation has none (%j)", (title) => {
    const changed = { meta: { ...meta, title } };
    expect(printedSection(titleSection, { changed }).split("\n")[0]).toBe("Non-compete assessment");
    expect(printedSection(titleSection, { changed, lang: "zh-CN" }).split("\n")[0]).toBe("竞业限制评估");
  });

  it("says so where the day of decision is not known", () => {
    const changed = { meta: { ...meta, forum: "unknown" } };
    expect(printedSection(titleSection, { changed, lang: "zh-CN" })).toContain("裁判日：未知");
  });
});

it("the notice says that this is no legal advice", () => {
  expect(printedSection(noticeSection)).toBe("This report informs; it is not legal advice.\n");
  expect(printedSection(noticeSection, { lang: "zh-CN" })).toBe("本报告提供信息，不是法律意见。\n");
});
