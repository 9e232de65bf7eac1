import { describe, expect, it } from "vitest";
import {
  adviceSection,
  appliesSection,
  excludedSection,
  openSection,
} from "../../../../src/report/sections/findings.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AGREEMENT, SAMPLE_ARTICLE, sampleFinding } from "../../../support/sample-assessment.ts";

describe("rules that apply", () => {
  it("come with message, strength, facts, article and our words of it", () => {
    expect(printedSection(appliesSection, { lang: "zh-CN" })).toBe(
      [
        "适用的规则",
        "----------",
        "",
        "期限上限",
        "",
        "超过上限的部分不生效",
        "",
        "  - 效力：法律；可信度：高",
        "  - 由谁提出：仅劳动者（请求或抗辩）；无人提出时：裁判者也会审查",
        "  - 事实：约定月数＝36",
        "  - 依据：《树木法》第24条第2款：约定的期限至多两个夏天",
        "",
      ].join("\n"),
    );
    expect(printedSection(appliesSection)).toContain(
      "Authority: Law of Trees, art. 24(2): The agreed term is two summers at most",
    );
  });

  it("name what supports them apart from what they rest on", () => {
    const findings = [sampleFinding({ see: [{ ...SAMPLE_ARTICLE, article: "9" }] })];
    expect(printedSection(appliesSection, { changed: { findings } })).toContain("See: Law of Trees, art. 9:");
  });

  it("say which agreement they are about only where there are several", () => {
    const findings = [sampleFinding({ agreement: 1 })];
    expect(printedSection(appliesSection, { changed: { findings } })).not.toContain("Agreement 2");
    const agreements = [SAMPLE_AGREEMENT, { ...SAMPLE_AGREEMENT, agreement: 1 }];
    expect(printedSection(appliesSection, { changed: { findings, agreements } })).toContain(
      "Cap on the term (Agreement 2)",
    );
  });

  it("tell a fact once, and then only that it was told", () => {
    const more = {
      fact: "x",
      label: { zh: "甲", en: "A" },
      value: "yes",
      words: null,
      asked: "yes",
      met: "yes",
    } as const;
    const first = sampleFinding({});
    const findings = [first, first, sampleFinding({ because: [...first.because, more] })];
    const lines = printedSection(appliesSection, { changed: { findings } }).match(/Facts: .*/g);
    expect(lines).toEqual([
      "Facts: Months agreed = 36",
      "Facts: all named above",
      "Facts: A = yes; and facts named above",
    ]);
  });

  it("need no trace", () => {
    const findings = [sampleFinding({ because: [] })];
    expect(printedSection(appliesSection, { changed: { findings } })).not.toContain("Facts:");
  });
});

describe("open rules", () => {
  it("say what is missing, and the forecast", () => {
    const printed = printedSection(openSection);
    expect(printed).toContain("Missing: In writing\n");
    expect(printed).toContain("Forecast: yes");
    expect(printed).toContain("confidence: medium");
    expect(printed).not.toContain("Cap on the term");
  });

  it("give what is known of a fact that is partly known, and leave out what is met", () => {
    const label = { zh: "约定月数", en: "Months agreed" };
    const because = [
      { fact: "duration.months", label, value: "12..?", words: null, asked: "25..?", met: "open" },
      {
        fact: "agreement.made",
        label: { zh: "已约定", en: "Made" },
        value: "yes",
        words: null,
        asked: "yes",
        met: "yes",
      },
    ] as const;
    const findings = [sampleFinding({ outcome: "open", forecast: "open", because })];
    expect(printedSection(openSection, { changed: { findings } })).toContain("Missing: Months agreed = 12 or more\n");
  });
});

describe("rules that do not apply", () => {
  it("take one line each: the fact that kept them out", () => {
    expect(printedSection(excludedSection)).toBe(
      "Rules that do not apply, and why\n--------------------------------\n\n  - Civil servants: Civil servant = no\n",
    );
  });

  it("name at most three facts, the nearest to the rule", () => {
    const because = ["a", "b", "c", "d"].map((name) => {
      return { fact: name, label: { zh: name, en: name }, value: "no", words: null, asked: "yes", met: "no" } as const;
    });
    const printed = printedSection(excludedSection, {
      changed: { findings: [sampleFinding({ outcome: "no", because })] },
    });
    expect(printed).toContain("Cap on the term: b = no; c = no; d = no\n");
  });

  it("are said to lack their conditions where there is no trace", () => {
    const findings = [sampleFinding({ outcome: "no", because: [] })];
    const printed = printedSection(excludedSection, { changed: { findings }, lang: "zh-CN" });
    expect(printed).toContain("期限上限：条件不满足");
  });

  it("are named once where they fail alike for several agreements", () => {
    const findings = [sampleFinding({ outcome: "no" }), sampleFinding({ outcome: "no", agreement: 1 })];
    expect(printedSection(excludedSection, { changed: { findings } }).match(/Cap on the term/g)).toHaveLength(1);
  });
});

describe("advice", () => {
  it("stands apart from what applies and from what is open", () => {
    expect(printedSection(adviceSection)).toContain("Share advised");
    expect(printedSection(appliesSection)).not.toContain("Share advised");
    const findings = [sampleFinding({ strength: "advice", outcome: "open" })];
    expect(printedSection(openSection, { changed: { findings } })).toBe("");
    expect(printedSection(adviceSection, { changed: { findings } })).toContain("Strength: advice");
  });
});
