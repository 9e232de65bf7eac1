import { describe, expect, it } from "vitest";
import { chineseNumber } from "../../../src/base/chinese-number.ts";

describe("a Chinese number", () => {
  it.each([
    ["零", 0],
    ["九", 9],
    ["十", 10],
    ["十二", 12],
    ["两", 2],
    ["三十", 30],
    ["三十六", 36],
    ["一百", 100],
    ["一百零三", 103],
    ["一百一十", 110],
    ["一百四十九", 149],
    ["一百八十一", 181],
    ["一千二百六十", 1260],
    ["149", 149],
  ])("%s is %i", (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each(["", "若干", "第三", "三条", "12345", "1.5", "-1", "三3"])("%j is none", (text) => {
    expect(chineseNumber(text)).toBeNull();
  });
});
