import { describe, expect, it } from "vitest";
import { articleText, citationText, citedText } from "../../../src/report/citations.ts";
import { contextOf } from "../../../src/report/context.ts";
import { SAMPLE_ARTICLE, SAMPLE_ASSESSMENT } from "../../support/sample-assessment.ts";

describe("articles", () => {
  it.each([
    ["24", "第24条", "art. 24"],
    ["24(2)", "第24条第2款", "art. 24(2)"],
    ["26(1)(2)", "第26条第1款第2项", "art. 26(1)(2)"],
    ["133-1", "第133条之1", "art. 133-1"],
    ["正文", "正文", "正文"],
  ])("%s", (key, zh, en) => {
    expect(articleText(key, "zh-CN")).toBe(zh);
    expect(articleText(key, "en")).toBe(en);
  });
});

describe("citations", () => {
  it("name the instrument and the article", () => {
    expect(citedText(SAMPLE_ARTICLE, "zh-CN")).toBe("《树木法》第24条第2款");
    expect(citedText(SAMPLE_ARTICLE, "en")).toBe("Law of Trees, art. 24(2)");
  });

  it("put one pair of title marks, and none on a case", () => {
    const marked = { ...SAMPLE_ARTICLE, instrument: { zh: "《树木法》", en: "Law of Trees" } };
    expect(citedText(marked, "zh-CN")).toBe("《树木法》第24条第2款");
    const decided = {
      ...SAMPLE_ARTICLE,
      article: "1",
      instrument: { zh: "松树案", en: "Pine" },
      strength: "case",
    } as const;
    expect(citedText(decided, "zh-CN")).toBe("松树案");
    expect(citedText({ ...decided, article: "8" }, "zh-CN")).toBe("松树案，案例8");
    expect(citedText({ ...decided, article: "8" }, "en")).toBe("Pine, case 8");
  });

  it("leave out a key that we made up", () => {
    const seen = { ...SAMPLE_ARTICLE, article: "both-ways", instrument: { zh: "读法", en: "Readings" } };
    expect(citedText({ ...seen, strength: "practice" }, "zh-CN")).toBe("读法");
    expect(citedText({ ...seen, strength: "court-guidance" }, "zh-CN")).toBe("《读法》");
    expect(citedText(seen, "en")).toBe("Readings");
  });

  it("given by id are named where the assessment explains them, and left as they are where it does not", () => {
    const context = contextOf(SAMPLE_ASSESSMENT, "zh-CN", null);
    expect(citationText(context, "cn/law-of-trees#7(1)")).toBe("《树木法》第7条第1款");
    expect(citationText(context, "cn/unheard-of#7")).toBe("cn/unheard-of#7");
  });
});
