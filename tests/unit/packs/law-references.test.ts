import { describe, expect, it } from "vitest";
import type { InstrumentData } from "../../../src/law/instrument.ts";
import { holdsArticle, lawNames } from "../../../src/packs/law-names.ts";
import { chineseReferences, englishReferences } from "../../../src/packs/law-references.ts";

function instrument(zh: string, en: string, more: Partial<InstrumentData> = {}): InstrumentData {
  return {
    id: "cn/x",
    title: { zh, en },
    issuer: { zh: "机关", en: "Issuer" },
    strength: "statute",
    from: "2008-01-01",
    confidence: "high",
    sources: ["x"],
    articles: {},
    ...more,
  };
}

const LAWS = [
  instrument("中华人民共和国劳动合同法", "Labour Contract Law"),
  instrument("中华人民共和国合同法", "Contract Law"),
  instrument("中华人民共和国公司法（2018年修正）", "Company Law (2018 amendment)"),
  instrument("中华人民共和国公司法（2023年修订）", "Company Law (2023 revision)"),
  instrument("关于审理劳动争议的解释（一）", "SPC Interpretation (I) on Labour Disputes", {
    short: { zh: "解释（一）", en: "Interpretation (I)" },
    number: "法释〔2020〕26号",
  }),
  instrument("关于适用《劳动合同法》若干问题的意见", "Opinions on the Labour Contract Law"),
];
const ZH = lawNames(LAWS, "zh");
const EN = lawNames(LAWS, "en");
const told = (references: readonly { law: string | null; article: string | null }[]) =>
  references.map(({ law, article }) => `${law ?? "?"} ${article ?? "-"}`);

describe("names", () => {
  it("of one law in two versions stand for both", () => {
    expect(ZH.get("公司法")).toHaveLength(2);
    expect(EN.get("Company Law")).toHaveLength(2);
    expect(ZH.get("中华人民共和国公司法（2018年修正）")).toHaveLength(1);
  });

  it("are not those of a part of a title", () => {
    expect(ZH.has("解释（一）")).toBe(true);
    expect(ZH.has("劳动法")).toBe(false);
  });
});

describe("an article", () => {
  const held = [instrument("法", "Law", { articles: { "36(1)": { zh: "x", en: "x" }, 24: { zh: "x", en: "x" } } })];

  it.each([
    ["36", true],
    ["36(1)", true],
    ["36(2)", false],
    ["3", false],
    ["24", true],
    ["24(2)", true],
    ["2", false],
    ["241", false],
  ])("%s is held: %s", (article, holds) => {
    expect(holdsArticle(held, article)).toBe(holds);
  });
});

describe("a Chinese text", () => {
  it.each([
    ["依照劳动合同法第二十四条。", ["劳动合同法 24"]],
    ["合同法第一百一十四条第二款", ["合同法 114(2)"]],
    ["《劳动合同法》第二十六条第一款第二项", ["劳动合同法 26(1)(2)"]],
    ["司法解释（一）第三十六条", ["解释（一） 36"]],
    ["法释〔2020〕26号第三十六条", ["法释〔2020〕26号 36"]],
    ["公司法第一百八十一条至第一百八十四条", ["公司法 181", "公司法 184"]],
    ["第三十六至四十条与解释（一）第六、七条相同", ["? 36", "? 40", "解释（一） 6", "解释（一） 7"]],
    ["刑法第二百一十九条之一", ["刑法 219-1"]],
    ["专利法解释（一）第五条", ["专利法解释（一） 5"]],
    ["由旧法第九条移来，见本条例第三条", ["? 9", "? 3"]],
    ["《劳动合同发》这样规定", ["劳动合同发 -"]],
    ["《关于适用《劳动合同法》若干问题的意见》第十三条", ["关于适用《劳动合同法》若干问题的意见 13"]],
    ["第三个月、第二类、若干条", []],
  ])("%s", (text, references) => {
    expect(told(chineseReferences(text, ZH))).toEqual(references);
  });
});

describe("an English text", () => {
  it.each([
    ["Under Labour Contract Law art. 24 the term is capped.", ["Labour Contract Law 24"]],
    ["article 36(1) of Interpretation (I)", ["Interpretation (I) 36(1)"]],
    ["See arts. 3 and 4 of the Company Law.", ["Company Law 3", "Company Law 4"]],
    ["Labour Contract Act art. 24", ["Labour Contract Act 24"]],
    ["art. 5 of the Patent Law", ["Patent Law 5"]],
    ["moved from art. 9 of the old law", ["? 9"]],
    ["the art of 3 painters, part 4", []],
  ])("%s", (text, references) => {
    expect(told(englishReferences(text, EN))).toEqual(references);
  });
});
