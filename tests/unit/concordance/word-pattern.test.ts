import { describe, expect, it } from "vitest";
import { wordPattern } from "../../../src/concordance/word-pattern.ts";

function words(word: string, prose: string): string | null {
  return wordPattern(word)(prose)?.words ?? null;
}

function slot(word: string, prose: string): string | null {
  return wordPattern(word)(prose)?.slot ?? null;
}

describe("wordPattern", () => {
  it("finds plain words, and where they stand", () => {
    expect(wordPattern("配偶")("借配偶之名")).toEqual({ at: 1, words: "配偶", slot: null });
    expect(wordPattern("配偶")("本人名义")).toBeNull();
  });

  it("takes signs of a pattern language as plain signs", () => {
    expect(words("a.b", "acb")).toBeNull();
    expect(words("(试)", "(试)")).toBe("(试)");
  });

  it("reads Latin words whole, in either case and width", () => {
    expect(words("CEO", "任ＣＥＯ职务")).toBe("ceo");
    expect(words("VP", "MVP 奖")).toBeNull();
  });

  it.each([
    ["补偿的3倍", "3"],
    ["补偿的１０倍", "10"],
    ["补偿的1.5倍", "1.5"],
    ["补偿的两倍", "2"],
    ["补偿的十倍", "10"],
    ["补偿的十二倍", "12"],
    ["补偿的二十倍", "20"],
    ["补偿的二十四倍", "24"],
  ])("reads the number in %s", (prose, number) => {
    expect(slot("{n}倍", prose)).toBe(number);
  });

  it("never reads the tail of a longer number", () => {
    expect(slot("{n}倍", "110倍")).toBe("110");
    expect(words("3倍", "13倍")).toBeNull();
  });

  it("reads days", () => {
    expect(slot("{day}…通知", "公司2020-03-05才通知")).toBe("2020-03-05");
    expect(slot("{day}…通知", "公司2020-03通知")).toBe("2020-03");
    expect(slot("{day}…通知", "公司2020年通知")).toBeNull();
  });

  it("lets a gap run inside one clause only, twelve characters at most", () => {
    expect(words("返还…补偿", "应返还全部补偿")).toBe("返还全部补偿");
    expect(words("返还…补偿", "返还工牌，另付补偿")).toBeNull();
    expect(words("返还…补偿", `返还${"甲".repeat(13)}补偿`)).toBeNull();
  });
});
