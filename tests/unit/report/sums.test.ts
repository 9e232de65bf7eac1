import { describe, expect, it } from "vitest";
import { operandText, sumRangeText, sumText } from "../../../src/report/sums.ts";
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

describe("operands of a step", () => {
  it.each([
    ["523034 fen", "5,230.34 yuan"],
    ["100 fen..200 fen", "1.00–2.00 yuan"],
    ["100 fen..?", "1.00 yuan or more"],
    ["?..200 fen", "at most 2.00 yuan"],
    ["?", "unknown"],
    ["30%", "30%"],
    ["30%|50%", "30% or 50%"],
    ["double", "double"],
    ["24", "24"],
    ["110000", "110000"],
    ["toString", "toString"],
  ])("%s is %s", (operand, text) => {
    expect(operandText(operand, EN)).toBe(text);
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
