import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { decidedCases } from "../../src/cases.ts";
import { type PackedPackage, packAndInstall, ROOT, run } from "../support/built-package.ts";
import { readSituation, situationNames } from "../support/expectation.ts";
import { SAMPLE } from "../support/sample-situation.ts";

let packed: PackedPackage;

beforeAll(() => {
  packed = packAndInstall();
}, 120_000);

afterAll(() => {
  if (packed !== undefined) rmSync(packed.project, { recursive: true, force: true });
});

const ABOUT = JSON.stringify(SAMPLE);

/** What a caller does with the three entries; prints what came out. */
const USE = `
const { ok, assessment } = assess(${ABOUT}, { asOf: "2025-03-01" });
const words = render(assessment, { as: "markdown", lang: "zh-CN" });
const refused = assess({ persn: {} }, { asOf: "2025-03-01" });
const described = JSON.parse(readFileSync("situations.json", "utf8")).map((s) => assess(s, { asOf: "2026-07-28" }));
const near = nearestCases(${ABOUT}, { asOf: "2025-03-01" });
const digest = createHash("sha256").update(JSON.stringify(described)).digest("hex");
const counts = [described.length, described.filter((d) => d.ok).length];
console.log(JSON.stringify({ ok, assessment, words, refused, digest, counts, schema: situationJsonSchema(), packs: [typeof checkRules, typeof readRules], cases: [decidedCases().length, near] }));
`;

function written(name: string, text: string): string {
  const path = join(packed.project, name);
  writeFileSync(path, text);
  return path;
}

/** The text of a file of the package and of all that it loads of the package. */
function loadedText(entry: string): string {
  const texts = new Map<string, string>();
  const visit = (name: string): void => {
    if (texts.has(name)) return;
    const text = readFileSync(join(packed.folder, "dist", name), "utf8");
    texts.set(name, text);
    for (const [, next = ""] of text.matchAll(/(?:from|import|require\() ?["']\.\/([\w-]+\.c?js)["']/g)) visit(next);
  };
  visit(entry);
  return [...texts.values()].join("\n");
}

const esm = () =>
  written(
    "use.mjs",
    `import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { assess, render, situationJsonSchema } from "jingye";
import { decidedCases, nearestCases } from "jingye/cases";
import { checkRules, readRules } from "jingye/packs";${USE}`,
  );
const cjs = () =>
  written(
    "use.cjs",
    `const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { assess, render, situationJsonSchema } = require("jingye");
const { decidedCases, nearestCases } = require("jingye/cases");
const { checkRules, readRules } = require("jingye/packs");${USE}`,
  );

describe("the tarball", () => {
  it("holds the code, the rules as files, the licence, the readme and the changes", () => {
    for (const path of [
      "package.json",
      "LICENSE",
      "README.md",
      "CHANGELOG.md",
      "dist/index.js",
      "dist/index.cjs",
      "dist/cli.js",
    ]) {
      expect(packed.files).toContain(path);
    }
    for (const path of ["dist/cases.js", "dist/cases.cjs", "dist/cases.d.ts", "dist/cases.d.cts"]) {
      expect(packed.files).toContain(path);
    }
    for (const path of ["dist/index.d.ts", "dist/index.d.cts", "dist/packs.js", "dist/packs.cjs", "dist/packs.d.ts"]) {
      expect(packed.files).toContain(path);
    }
    expect(
      packed.files.filter((path) => /^rules\/cn\/rules\/[a-z]+\/[a-z0-9-]+\.yaml$/.test(path)).length,
    ).toBeGreaterThan(20);
    expect(packed.files.filter((path) => path.startsWith("rules/schema/")).length).toBeGreaterThan(5);
  });

  it("holds nothing else", () => {
    const expected =
      /^(package\.json|LICENSE|README\.md|CHANGELOG\.md|dist\/[\w-]+\.(js|cjs|d\.ts|d\.cts)|rules\/.+\.(yaml|json|md))$/;
    expect(packed.files.filter((path) => !expected.test(path))).toEqual([]);
  });

  it("has no part of an older build", () => {
    const built = packed.files.filter((path) => path.startsWith("dist/"));
    const texts = built.map((path) => readFileSync(join(packed.folder, path), "utf8")).join("\n");
    const loose = built
      .map((path) => path.slice("dist/".length))
      .filter((name) => !/^(index|packs|cases|cli)\./.test(name));
    const named = (name: string) =>
      texts.includes(`./${name}`) || texts.includes(`./${name.replace(/\.d\.(c?)ts$/, ".$1js")}`);
    expect(loose.filter((name) => !named(name))).toEqual([]);
  });

  it("names no path of the machine that built it", () => {
    const home = process.env["HOME"] ?? ROOT;
    const telling = packed.files.filter((path) => {
      const text = readFileSync(join(packed.folder, path), "utf8");
      return text.includes(`${ROOT}/`) || (home.length > 1 && text.includes(`${home}/`));
    });
    expect(telling).toEqual([]);
  });

  it("stays small", () => {
    expect(statSync(packed.tarball).size).toBeLessThan(2_000_000);
  });
});

describe("used by a project of its own", () => {
  it("gives the same bytes for every described situation as a module, as CommonJS and in every time zone", () => {
    written("situations.json", JSON.stringify(situationNames().map(readSituation)));
    const outputs = [
      run(process.execPath, [esm()], packed.project, { TZ: "Asia/Shanghai" }),
      run(process.execPath, [cjs()], packed.project, { TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8" }),
      run(process.execPath, [esm()], packed.project, { TZ: "America/New_York" }),
    ];
    expect(new Set(outputs).size).toBe(1);
    const { ok, words, refused, packs, counts, cases } = JSON.parse(outputs[0] ?? "");
    expect(counts).toEqual([situationNames().length, situationNames().length]);
    expect(ok).toBe(true);
    expect(words).toContain("竞业限制");
    expect(refused).toMatchObject({ ok: false, issues: [{ code: "unknown-key", values: { suggestion: "person" } }] });
    expect(packs).toEqual(["function", "function"]);
    expect(cases).toMatchObject([decidedCases().length, { ok: true, cases: [{}, {}, {}] }]);
  });

  it("loads the published cases with their own entry alone", () => {
    const ids = decidedCases().map(({ id }) => id);
    const held = (entry: string) => ids.filter((id) => loadedText(entry).includes(id)).length;
    for (const ending of ["js", "cjs"]) {
      expect([held(`index.${ending}`), held(`cases.${ending}`)]).toEqual([0, ids.length]);
    }
  });

  it("has types that hold in strict code, their own declarations checked too", () => {
    const path = written(
      "use.mts",
      `import { type Assessment, assess, type Issue, render, type SituationInput } from "jingye";
import { type DecidedCase, decidedCases, type NearestCase, nearestCases } from "jingye/cases";
import { checkRules, type Problem, readRules } from "jingye/packs";
const situation: SituationInput = { title: "x", agreements: [{ months: 24 }] };
const result = assess(situation, { asOf: "2025-03-01" });
const issues: readonly Issue[] = result.ok ? [] : result.issues;
const value = (a: Assessment): "yes" | "partly" | "no" | "open" | "disputed" => a.verdicts.binding.value;
const text: string = result.ok ? render(result.assessment, { as: "text", lang: "en", perspective: "employee" }) : "";
const cases: readonly DecidedCase[] = decidedCases();
const near = nearestCases(cases[0]?.situation, { asOf: "2025-03-01", count: 1 });
const nearest: readonly NearestCase[] = near.ok ? near.cases : [];
const shown: string = result.ok ? render(result.assessment, { as: "text", lang: "en", nearest }) : "";
const problems: readonly Problem[] = checkRules(readRules("rules"));
// @ts-expect-error the day of asking is required
assess(situation, {});
// @ts-expect-error no such word
const wrong: SituationInput = { person: { category: "boss" } };
export { issues, problems, shown, text, value, wrong };
`,
    );
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--pretty", "false"];
    expect(run(process.execPath, [tsc, ...options, path], packed.project)).toBe("");
  });

  it("finds the rules that it ships, and nothing wrong with them", () => {
    const check = written(
      "check.mjs",
      `import { checkRules, readRules } from "jingye/packs";
console.log(JSON.stringify(checkRules(readRules())));`,
    );
    expect(JSON.parse(run(process.execPath, [check], packed.project))).toEqual([]);
  });

  it("has a command that runs", () => {
    const cli = join(packed.folder, "dist/cli.js");
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(readFileSync(cli, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(run(process.execPath, [cli, "--version"], packed.project).trim()).toBe(version);
    const situation = written("situation.json", ABOUT);
    expect(run(process.execPath, [cli, "assess", situation, "--as-of", "2025-03-01"], packed.project)).toContain(
      "竞业限制",
    );
  });
});

describe("as a published package", () => {
  it("publint finds nothing", async () => {
    const { messages } = await publint({ pkgDir: packed.folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("its types resolve for modules and for CommonJS", () => {
    const require = createRequire(import.meta.url);
    const about = require.resolve("@arethetypeswrong/cli/package.json");
    const attw = join(dirname(about), "dist/index.js");
    const told = run(
      process.execPath,
      [attw, packed.tarball, "--profile", "node16", "--no-definitely-typed", "--format", "json"],
      packed.project,
    );
    const { analysis } = JSON.parse(told) as { analysis: { types: unknown; problems: { resolutionKind?: string }[] } };
    expect(analysis.types).toBeTruthy();
    expect(analysis.problems.filter((p) => p.resolutionKind !== "node10")).toEqual([]);
  });
});
