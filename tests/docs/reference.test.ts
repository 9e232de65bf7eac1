import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { TOPICS } from "../../src/facts/fact.ts";
import { bundleRules } from "../../src/packs/bundle.ts";
import { PROBLEM_WORDS } from "../../src/packs/problem-words.ts";
import { readRules } from "../../src/packs/read.ts";
import { referencePages } from "../../src/reference/pages.ts";
import { ISSUES_ZH_CN } from "../../src/report/words/issues-zh-CN.ts";
import { REMARKS_ZH_CN } from "../../src/report/words/remarks-zh-CN.ts";
import { codeIn, ROOT, tableRows, textOf } from "../support/documents.ts";

const FOLDER = "docs/reference";
const TREE = readRules();
const PAGES = referencePages(bundleRules(TREE), TREE.files);
const WRITTEN = existsSync(join(ROOT, FOLDER))
  ? readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"))
  : [];

describe("the generated reference (npm run docs writes it)", () => {
  it("lacks no page", () => {
    expect([...PAGES.keys()].filter((path) => !WRITTEN.includes(path))).toEqual([]);
  });

  it("has no page that is stale", () => {
    const there = [...PAGES].filter(([path]) => WRITTEN.includes(path));
    expect(there.filter(([path, text]) => textOf(`${FOLDER}/${path}`) !== text).map(([path]) => path)).toEqual([]);
  });

  it("has no page that is left over", () => {
    expect(WRITTEN.filter((path) => path.endsWith(".md") && !PAGES.has(path))).toEqual([]);
  });

  it("has every rule in the index, and every code", () => {
    const index = PAGES.get("rules/README.md") ?? "";
    const rules = TREE.files.flatMap(({ kind, id }) => (kind === "rule" ? [`](${id}.md)`] : []));
    expect(rules.filter((link) => index.split(link).length !== 3)).toEqual([]);
    const codes = tableRows(PAGES.get("errors.md") ?? "").flatMap(([code = ""]) => codeIn(code));
    const known = [ISSUES_ZH_CN, REMARKS_ZH_CN, PROBLEM_WORDS].flatMap((words) => Object.keys(words));
    expect(codes).toEqual(known);
  });

  it("names topics as the glossary does", () => {
    const words = new Map(tableRows(textOf("docs/glossary.md")).map(([zh, name]) => [name, zh]));
    const heads = [...(PAGES.get("rules/README.md") ?? "").matchAll(/^## (\S+) \S+$/gm)].map(([, zh]) => zh);
    expect(heads.slice(0, TOPICS.length)).toEqual(TOPICS.map((topic) => words.get(`\`${topic}\``)));
  });
});
