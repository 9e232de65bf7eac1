import { describe, expect, it } from "vitest";
import { NOT_CONSIDERED } from "../../../src/assemble/not-considered.ts";
import { STRENGTHS } from "../../../src/law/authority.ts";
import { AWARD_CONVENTIONS, CONVENTIONS } from "../../../src/law/convention.ts";
import { HEADS } from "../../../src/law/effect.ts";
import { RISK_LEVELS } from "../../../src/law/risk-model.ts";
import { ISSUES_EN } from "../../../src/report/words/issues-en.ts";
import { ISSUES_ZH_CN } from "../../../src/report/words/issues-zh-CN.ts";
import { fill, wordFor, wordsOf } from "../../../src/report/words/words.ts";

type Tables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ZH: Tables = { ...wordsOf("zh-CN"), codes: ISSUES_ZH_CN };
const EN: Tables = { ...wordsOf("en"), codes: ISSUES_EN };
const PLACES = /\{\w+\}/g;

describe("parity", () => {
  it("both languages have the same tables", () => {
    expect(Object.keys(EN).sort()).toEqual(Object.keys(ZH).sort());
  });

  it.each(Object.keys(ZH))("%s has the same keys, all with words, and the same places", (name) => {
    const [zh, en] = [ZH[name] ?? {}, EN[name] ?? {}];
    expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort());
    for (const [key, words] of Object.entries(zh)) {
      const other = en[key] ?? "";
      expect(words.trim() === "" || other.trim() === "", key).toBe(false);
      expect((other.match(PLACES) ?? []).sort(), key).toEqual((words.match(PLACES) ?? []).sort());
    }
  });

  it("English words hold no Chinese", () => {
    const chinese = Object.entries(EN).flatMap(([table, words]) =>
      Object.entries(words).flatMap(([key, text]) => (/\p{Script=Han}/u.test(text) ? [`${table}.${key}`] : [])),
    );
    expect(chinese).toEqual([]);
  });
});

describe("closed lists", () => {
  it.each([
    ["strengths", STRENGTHS],
    ["heads", HEADS],
    ["levels", RISK_LEVELS],
    ["notConsidered", NOT_CONSIDERED],
    ["conventions", CONVENTIONS],
    ["awardConventions", AWARD_CONVENTIONS],
  ])("%s has a word for each, and for nothing else", (table, keys) => {
    expect(Object.keys(ZH[table] ?? {}).sort()).toEqual([...keys].sort());
  });

  it("no two strengths share a word", () => {
    for (const words of [ZH, EN]) expect(new Set(Object.values(words.strengths ?? {})).size).toBe(STRENGTHS.length);
  });
});

describe("looking up and filling in", () => {
  it("gives a key that has no word as it is, whatever its name", () => {
    expect(wordFor({ a: "b" }, "a")).toBe("b");
    expect(wordFor({ a: "b" }, "toString")).toBe("toString");
  });

  it("fills each place once, and leaves what it has no value for", () => {
    expect(fill("{a} {b} {c}", { a: "{b}", b: "$&" })).toBe("{b} $& {c}");
  });
});
