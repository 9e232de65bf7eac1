import { describe, expect, it } from "vitest";
import { ratioText } from "../../../src/report/ratio-text.ts";
import { likelySumText, sumRangeText, sumText } from "../../../src/report/sums.ts";
import { valueText } from "../../../src/report/value-text.ts";
import { wordsOf } from "../../../src/report/words/words.ts";

const ZH = wordsOf("zh-CN");
const EN = wordsOf("en");

describe("sums", () => {
  it.each([
    [123456, 123456, "1,234.56 元", "1,234.56 yuan"],
    [0, 0, "0.00 元", "0.00 yuan"],
    [100, 200, "1.00–2.00 元", "1.00–2.00 yuan"],
    [100, null, "1.00 元以上", "1.00 yuan or more"],
    [0, null, "0.00 元以上", "0.00 yuan or more"],
    [null, 100, "至多 1.00 元", "at most 1.00 yuan"],
    [null, null, "未知", "unknown"],
  ])("%j to %j", (low, high, zh, en) => {
    expect(sumRangeText(low, high, ZH)).toBe(zh);
    expect(sumRangeText(low, high, EN)).toBe(en);
  });

  it("says that a missing sum is unknown, never nought", () => {
    expect(sumText(null, ZH)).toBe("未知");
    expect(sumText(null, EN)).toBe("unknown");
  });
});

describe("a sum with its likely value", () => {
  it("is the likely one where there is one, else all that it may be", () => {
    expect(likelySumText({ low: 0, likely: 100, high: null }, EN)).toBe("1.00 yuan");
    expect(likelySumText({ low: 0, likely: null, high: 200 }, EN)).toBe("0.00–2.00 yuan");
    expect(likelySumText({ low: null, likely: null, high: null }, EN)).toBe("unknown");
  });
});

describe("an exact ratio", () => {
  it.each([
    ["523034", "fen", "5,230.34 yuan"],
    ["2615172/5", "fen", "2615172/5 fen"],
    ["3/10", "times", "30%"],
    ["1/3", "times", "1/3"],
    ["24", "months", "24"],
    ["no ratio", "fen", "no ratio"],
  ] as const)("%s %s is %s", (text, unit, words) => {
    expect(ratioText(text, unit, EN)).toBe(words);
  });
});

describe("values of facts", () => {
  it.each([
    ["yes", "是"],
    ["unknown", "未知"],
    ["25..?", "25 以上"],
    ["24..24", "24"],
    ["?..24", "至多 24"],
    ["1/3..1/2", "1/3–1/2"],
    ["2024-01-01/..", "2024-01-01/.."],
    ["../2024-01-01", "../2024-01-01"],
    ["2024-06-30", "2024-06-30"],
    ["a-word-without-words", "a-word-without-words"],
  ])("%s is %s", (value, text) => {
    expect(valueText(value, ZH)).toBe(text);
  });
});
