import { describe, expect, it } from "vitest";
import { checkRules } from "../../../../src/packs/check.ts";
import { minimalWith, swap } from "../../../support/packs.ts";

const RULE = "cn/rules/agreement/pressure.yaml";
const codes = (files: Parameters<typeof minimalWith>[0]) => checkRules(minimalWith(files)).map(({ code }) => code);
const message = (zh: string, en = "Words.") =>
  swap(
    'message: { zh: 约定不能约束劳动者。, en: "The covenant does not bind." }',
    `message: { zh: ${zh}, en: "${en}" }`,
  );

describe("a message", () => {
  it.each([
    ["示例法第二十三条第二款。", "Sample Law art. 23(2)."],
    ["《示例法》第二十四条。", "Words."],
    ["新解释第三十六条和示例法第二十四条第三款。", "New Reading article 36 and Sample Law art. 24(3)."],
  ])("may name what is held: %s", (zh, en) => {
    expect(codes({ [RULE]: message(zh, en) })).toEqual([]);
  });

  it.each([
    ["《示例条例》这样写。", "Words.", ["title-unknown"]],
    ["示例法第二十五条。", "Words.", ["title-article-unknown"]],
    ["示例法第二十三条第一款。", "Words.", ["title-article-unknown"]],
    ["另一法第二十三条。", "Words.", ["title-unknown"]],
    ["第二十三条。", "Words.", ["article-without-law"]],
    ["示例法第二十三条。", "Sample Law art. 24.", ["article-untranslated"]],
    ["示例法第二十三条。", "Simple Law art. 23.", ["title-unknown"]],
  ])("may not name what is not: %s %s", (zh, en, expected) => {
    expect(codes({ [RULE]: message(zh, en) })).toEqual(expected);
  });

  it("is let be while an instrument is broken", () => {
    const broken = swap("strength: statute", "strength: statue");
    const files = { "cn/instruments/sample-law.yaml": broken, [RULE]: message("《示例条例》这样写。") };
    expect(codes(files)).toEqual(["value-unknown"]);
  });
});

describe("an instrument", () => {
  it("may speak of its own articles by number, and go by its short title", () => {
    const path = "cn/instruments/new-reading.yaml";
    const own = swap("没有约定补偿时的比例。", "没有约定补偿时的比例，第三十七条除外。");
    expect(codes({ [path]: own })).toEqual([]);
    const short = swap("issuer:", 'short: { zh: 新解, en: "New" }\nissuer:');
    expect(codes({ [path]: short, [RULE]: message("《新解》第三十六条。") })).toEqual([]);
    expect(codes({ [RULE]: message("《新解》第三十六条。") })).toEqual(["title-unknown"]);
  });
});
