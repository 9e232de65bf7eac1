import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { CLAUSE_PARTS, ENDINGS } from "../../src/law/effect.ts";
import { FORMULA_NAMES } from "../../src/law/formula-names.ts";
import { DATED_BY } from "../../src/law/parameter.ts";
import { FORMULA_ARGUMENTS } from "../../src/packs/check/formula-arguments.ts";
import { checkRules } from "../../src/packs/check.ts";
import { readRules, treeOf } from "../../src/packs/read.ts";
import { codeIn, fencesIn, proseOf, textOf } from "../support/documents.ts";
import { printed, problemsOfBadPack } from "../support/packs.ts";

const PAGE = textOf("docs/writing-rules.md");
const FENCES = fencesIn(PAGE);
const NAMES = codeIn(proseOf(PAGE));

describe("the page on writing rules", () => {
  it("shows files as they are", () => {
    const shown = FENCES.filter(({ language, text }) => language === "yaml" && text.startsWith("id: "));
    expect(shown).toHaveLength(5);
    for (const { text } of shown) {
      const [, name = ""] = /^id: cn\/(.+)$/m.exec(text) ?? [];
      const [path = ""] = NAMES.filter((code) => code.startsWith("rules/cn/") && code.endsWith(`/${name}.yaml`));
      expect(textOf(path)).toBe(text);
    }
  });

  it("shows real output of refused packs", () => {
    const blocks = FENCES.filter(({ language }) => language === "text").map(({ text }) => text);
    const packs = [
      "unknown-fact",
      "float-ratio",
      "repealed-article",
      "wrong-title",
      "lowered-floor",
      "missing-examples",
    ];
    expect(blocks).toHaveLength(packs.length);
    for (const [i, pack] of packs.entries()) expect(printed(problemsOfBadPack(pack))).toContain(blocks[i]);
  });

  it("shows conditions that are accepted beside the rules of this package", () => {
    const [block = ""] = FENCES.filter(({ text }) => text.startsWith("when:")).map(({ text }) => text);
    const texts = new Map(readRules().files.map((file) => [file.path, file.text]));
    texts.set("cn/concepts/shown.yaml", `id: cn/shown\nlabel: { zh: 示例, en: Shown }\n${block}`);
    expect(checkRules(treeOf("shown", texts))).toEqual([]);
    expect(parse(block).when.all).toHaveLength(7);
  });

  it("names every day, part, ending, formula, argument and needed concept", () => {
    const names = new Set(NAMES.flatMap((code) => code.split(/[\s,{}:]+/)));
    const [, needed = ""] = /^const NEEDED_CONCEPTS = \[(.+)\]/m.exec(textOf("src/packs/check/conditions.ts")) ?? [];
    const concepts = [...needed.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(concepts.length).toBeGreaterThan(3);
    const all = [...DATED_BY, ...CLAUSE_PARTS, ...ENDINGS, ...FORMULA_NAMES, ...concepts];
    const taken = Object.values(FORMULA_ARGUMENTS).flatMap((takes) => Object.keys(takes));
    expect([...all, ...taken].filter((name) => !names.has(name))).toEqual([]);
  });
});
