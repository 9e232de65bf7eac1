import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadedBy, ringsAmong } from "./support/import-graph.ts";
import { forbiddenImports, MAY_IMPORT, printedRules } from "./support/import-rules.ts";
import { impuritiesOf } from "./support/impurities.ts";
import { LITERALS_THAT_ARE_NO_LAW } from "./support/law-literal-exceptions.ts";
import { citationsIn, idleExceptions, lawLiterals } from "./support/law-literals.ts";
import { nodesOf, readSources, type SourceFile, sourceOf } from "./support/source-files.ts";

const FILES = readSources();

/** Runs in Node, a browser and a worker alike. */
const PURE = [
  ...[
    "base",
    "law",
    "situation",
    "ledger",
    "facts",
    "conditions",
    "evaluate",
    "amounts",
    "risk",
    "assemble",
    "timeline",
    "report",
  ],
  ...["sentences", "reference"],
  ...["calculators", "inverse", "assessment.ts", "assess.ts", "assess-situation.ts", "bundled.ts", "index.ts"],
  ...["cases", "cases.ts", "result"],
];

const LONGEST = 200;
const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(-CN)?\.ts$/;
const NOTHING_NAMES = /^(utils?|helpers?|common|misc|shared)(\.ts)?$/;

describe("imports", () => {
  it("go where the table lets them", () => {
    const forbidden = forbiddenImports(FILES);
    expect(forbidden, `${printedRules()}\n\nNot allowed:\n  ${forbidden.join("\n  ")}\n`).toEqual([]);
  });

  it("every part of src is in the table, and the table has no part that is gone", () => {
    const parts = new Set(FILES.map((file) => file.part));
    const listed = Object.keys(MAY_IMPORT).filter((name) => !name.includes("/"));
    expect(listed.sort()).toEqual([...parts].sort());
  });

  it("form no ring", () => {
    expect(ringsAmong(FILES)).toEqual([]);
  });

  it("packs are read without the packs built in", () => {
    for (const entry of ["packs.ts", "packs/virtual-rules.ts", "casebook/virtual-cases.ts"]) {
      const loaded = loadedBy(FILES, entry);
      expect(loaded.size).toBeGreaterThan(5);
      expect(
        [...loaded].filter((path) => ["virtual:rules", "bundled.ts", "index.ts", "assess.ts"].includes(path)),
      ).toEqual([]);
    }
  });

  it.each(["index.ts", "cases.ts"])("%s loads neither ajv nor yaml nor anything of Node", (entry) => {
    const loaded = [...loadedBy(FILES, entry)];
    expect(loaded).toContain("virtual:rules");
    expect(loaded.filter((path) => /^(ajv|yaml|node:|packs|casebook|cli)/.test(path))).toEqual([]);
  });

  it("the published cases are loaded by their own entry alone", () => {
    expect([...loadedBy(FILES, "cases.ts")]).toContain("virtual:cases");
    expect([...loadedBy(FILES, "index.ts")].filter((path) => /^(virtual:)?cases/.test(path))).toEqual([]);
  });
});

describe("pure code", () => {
  it.each(PURE)("%s has no clock, chance, machine, network or locale", (part) => {
    const files = FILES.filter((file) => file.part === part);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(impuritiesOf)).toEqual([]);
    expect(
      files.flatMap((f) => f.imports.filter((i) => i.to.startsWith("node:")).map((i) => `${f.path} ${i.to}`)),
    ).toEqual([]);
  });
});

describe("files", () => {
  it(`have at most ${LONGEST} lines`, () => {
    expect(FILES.filter((file) => file.text.split("\n").length - 1 > LONGEST).map((file) => file.path)).toEqual([]);
  });

  it("are named for one idea, in kebab-case; folders have no index", () => {
    const steps = FILES.flatMap((file) => file.path.split("/"));
    expect(steps.filter((step) => NOTHING_NAMES.test(step))).toEqual([]);
    const names = FILES.map((file) => file.path);
    expect(names.filter((path) => !FILE_NAME.test(path.split("/").at(-1) ?? ""))).toEqual([]);
    expect(names.filter((path) => path.endsWith("/index.ts"))).toEqual([]);
  });

  it("export by name alone", () => {
    const isDefault = (node: ts.Node) => ts.isExportAssignment(node) || node.kind === ts.SyntaxKind.DefaultKeyword;
    const defaults = FILES.filter((file) => nodesOf(file.tree).some((n) => isDefault(n) && !ts.isDefaultClause(n)));
    expect(defaults.map((file) => file.path)).toEqual([]);
  });
});

describe("the law is data", () => {
  it("no year, rate, term or sum of the law is written in code", () => {
    const found = lawLiterals(FILES, LITERALS_THAT_ARE_NO_LAW).map((l) => `${l.path}:${l.line} ${l.literal}`);
    expect(found, "a number of the law belongs in rules/; a plain one needs an exception with its reason").toEqual([]);
  });

  it("every exception is still needed and says why", () => {
    expect(idleExceptions(FILES, LITERALS_THAT_ARE_NO_LAW)).toEqual([]);
    for (const { why } of LITERALS_THAT_ARE_NO_LAW) expect(why.length).toBeGreaterThan(10);
  });

  it("every citation in code resolves to an article", () => {
    const folder = new URL("../rules/", import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
      /instruments\/.*yaml$/.test(name),
    );
    const articles = new Set(
      files.flatMap((name) => {
        const { id, articles } = parse(readFileSync(new URL(name, folder), "utf8"));
        return Object.keys(articles).map((key) => `${id}#${key}`);
      }),
    );
    const cited = FILES.flatMap((file) => citationsIn(file).map((id) => ({ path: file.path, id })));
    expect(cited.length).toBeGreaterThan(8);
    expect(cited.filter(({ id }) => !articles.has(id))).toEqual([]);
  });

  it("every formula names its article", () => {
    const formulas = FILES.filter(
      (file) => file.path.startsWith("amounts/formulas/") && /^export const \w+: Formula = /m.test(file.text),
    );
    const untagged = formulas.filter((file) => !file.text.includes("@law "));
    expect(untagged.map((file) => file.path)).toEqual([]);
  });
});

describe("the guards themselves", () => {
  const files = (path: string, text: string): SourceFile[] => [sourceOf(path, text)];

  it.each([
    ["facts/x.ts", `import { a } from "../evaluate/a.ts";`],
    ["evaluate/x.ts", `import { a } from "../situation/schema.ts";`],
    ["base/money.ts", `import { addDays } from "date-fns/addDays";`],
    ["report/x.ts", `export { a } from "../evaluate/a.ts";`],
    ["law/x.ts", `import "node:fs";`],
    ["nowhere/x.ts", `import type { A } from "../base/a.ts";`],
  ])("an import too far is seen: %s", (path, text) => {
    expect(forbiddenImports(files(path, text))).toHaveLength(1);
  });

  it.each([
    "const now = new Date();",
    "const n = Math.random();",
    "const t = Date.now();",
    "const e = process.env;",
    "const s = (5).toLocaleString();",
    "const c = a.localeCompare(b);",
    "const m = import.meta.url;",
    "const p = performance.now();",
    "async function f() { await g(); }",
  ])("impure code is seen: %s", (text) => {
    expect(files("base/x.ts", text).flatMap(impuritiesOf)).toHaveLength(1);
  });

  it.each([
    "const d = { Date: 1 };",
    "const x = a.process;",
    "const { performance } = s; f(performance.paid);",
    "const date = 1;",
    'const s = "new Date()"; // Date.now()',
  ])("pure code is not accused: %s", (text) => expect(files("base/x.ts", text).flatMap(impuritiesOf)).toEqual([]));

  it.each([
    "const cap = 24;",
    "const y = 2025;",
    'const s = "30%";',
    'const s = "1/3";',
    "const f = dayOf(2021, 1, 1);",
    "const t = `from 2013-02-01`;",
  ])("law in code is seen: %s", (text) =>
    expect(lawLiterals(files("amounts/x.ts", text), []).length).toBeGreaterThan(0),
  );

  it.each([
    'const c = "cn/mohrss-guideline-2025#14";',
    "const n = a[0] * 100;",
    "const x = 1; // 24 months since 2008",
    'const s = "a/b";',
  ])("and what is not law is let pass: %s", (text) => expect(lawLiterals(files("amounts/x.ts", text), [])).toEqual([]));

  it("a ring of imports is seen", () => {
    const ring = [sourceOf("a/x.ts", `import { y } from "./y.ts";`), sourceOf("a/y.ts", `export * from "./x.ts";`)];
    expect(ringsAmong(ring)).toEqual(["a/x.ts → a/y.ts → a/x.ts"]);
  });
});
