import { describe, expect, it } from "vitest";
import { CATALOG } from "../../src/facts/catalog.ts";
import { TOPICS } from "../../src/facts/fact.ts";
import { HEADS } from "../../src/law/effect.ts";
import { nameOfId } from "../../src/packs/checked-tree.ts";
import { readRules } from "../../src/packs/read.ts";
import { EN } from "../../src/report/words/en.ts";
import { ZH_CN } from "../../src/report/words/zh-CN.ts";
import { tableRows, textOf } from "../support/documents.ts";

const ROWS = tableRows(textOf("docs/glossary.md"));

const TYPES = {
  truth: "是非 yes or no",
  enum: "选项 choice",
  day: "日 day",
  count: "月数 months",
  days: "天数 days",
  money: "金额 fen",
  ratio: "比例 share",
  place: "地点 place",
};
const SCOPES = {
  situation: "情况 situation",
  agreement: "协议 agreement",
  engagement: "工作 engagement",
  frame: "框架 frame",
};

/** Chinese and English of the rows that have this name in their third column. */
function wordsFor(name: string): string[][] {
  return ROWS.filter((row) => row[2] === `\`${name}\``).map((row) => row.slice(0, 2));
}

describe("the glossary", () => {
  it.each(CATALOG.map((fact) => [fact.id, fact] as const))(
    "has the fact %s in the words of the catalogue",
    (id, fact) => {
      expect(wordsFor(id)).toContainEqual([fact.label.zh, fact.label.en]);
    },
  );

  it("says of what type each fact is, and which frames share it", () => {
    const told = CATALOG.map(({ id, type, scope }) => [`\`${id}\``, TYPES[type], SCOPES[scope]]);
    const rows = CATALOG.map(({ id }) => ROWS.find((row) => row.length === 6 && row[2] === `\`${id}\``)?.slice(2, 5));
    expect(rows).toEqual(told);
  });

  it.each(HEADS)("has the head %s in the words of the report", (head) => {
    expect(wordsFor(head)).toContainEqual([ZH_CN.heads[head], EN.heads[head]]);
  });

  it("has every topic, and every value of a choice", () => {
    for (const topic of TOPICS) expect(ROWS.some((row) => row[1] === `\`${topic}\``)).toBe(true);
    for (const fact of CATALOG) {
      if (fact.type !== "enum") continue;
      const row = ROWS.find((cells) => cells[0] === `\`${fact.id}\``);
      for (const [value, words] of Object.entries(fact.values))
        expect(row?.[1]).toContain(`\`${value}\` ${words.zh} ${words.en}`);
    }
  });

  it("has every concept, parameter and dispute of the rules", () => {
    const named = readRules().files.filter(({ kind }) => ["concept", "parameter", "dispute"].includes(kind));
    expect(named.length).toBeGreaterThan(20);
    expect(named.map(({ id }) => nameOfId(id)).filter((name) => wordsFor(name).length === 0)).toEqual([]);
  });

  it("has no fact that is gone", () => {
    const known = new Set<string>([...CATALOG.map((fact) => fact.id), ...HEADS]);
    const named = ROWS.filter((row) => row.length === 6).map((row) => row[2]?.replaceAll("`", "") ?? "");
    expect(named.filter((name) => /^[a-z]+\.[a-z-]+$/.test(name) && !known.has(name))).toEqual([]);
  });
});
