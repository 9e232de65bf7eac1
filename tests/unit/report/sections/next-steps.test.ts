import { describe, expect, it } from "vitest";
import { notConsideredSection } from "../../../../src/report/sections/not-considered.ts";
import { questionsSection } from "../../../../src/report/sections/questions.ts";
import { printedSection } from "../../../support/printed-section.ts";
import { SAMPLE_AGREEMENT } from "../../../support/sample-assessment.ts";

describe("questions", () => {
  it("say which answers they bear on, by name", () => {
    expect(printedSection(questionsSection)).toContain(
      "Is it in writing? (bears on: Does the restriction bind?; Compensation if kept to the end of the term; Cap on the term; burden of proof: employer)",
    );
  });

  it("stand in their order", () => {
    const printed = printedSection(questionsSection, { lang: "zh-CN" });
    expect(printed.indexOf("约定是书面的吗？")).toBeLessThan(printed.indexOf("对方是竞争单位吗？"));
  });

  it("name the agreement where there are several", () => {
    const agreements = [SAMPLE_AGREEMENT, { ...SAMPLE_AGREEMENT, agreement: 1 }];
    expect(printedSection(questionsSection, { changed: { agreements } })).toContain("Is it in writing? (Agreement 1)");
  });
});

describe("what was not considered", () => {
  it("is named, by its key where it has no words yet", () => {
    const printed = printedSection(notConsideredSection, { lang: "zh-CN" });
    expect(printed).toContain("个人所得税");
    expect(printed).toContain("something-newer-than-the-words");
  });

  it("says first how far the law of the place was looked into", () => {
    const of = (lang: "zh-CN" | "en") => printedSection(notConsideredSection, { lang });
    expect(of("zh-CN")).toContain("履行地的地方规则：四川省，没有查过：尚未查过。");
    expect(of("en")).toContain("Local rules where the contract is performed: Sichuan, not checked: Nobody has looked.");
    const changed = {
      localLaw: { place: null, state: "place-unknown", covers: null, name: null, reason: null },
    } as const;
    expect(printedSection(notConsideredSection, { lang: "zh-CN", changed })).toContain("劳动合同履行地未知");
  });
});
