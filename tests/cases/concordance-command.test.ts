import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { casesCommand } from "../../src/cli/cases.ts";
import type { ConcordanceSummary } from "../../src/concordance/summary.ts";
import { caseJson } from "../support/case-record.ts";

const GOOD = "spc-guiding-190.json";

let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "cases-"));
  cpSync(`fixtures/cases/${GOOD}`, join(dir, GOOD));
});

afterEach(() => rmSync(dir, { recursive: true }));

function run(...more: string[]) {
  const { code, stdout, stderr } = casesCommand(["--dir", dir, "--json", ...more]);
  return { code, stderr, summary: (stdout === "" ? null : JSON.parse(stdout)) as ConcordanceSummary };
}

describe("cases --dir DIR --json", () => {
  it("prints the comparison of any folder", () => {
    const { code, stderr, summary } = run();
    expect([code, stderr, summary.cases]).toEqual([0, "", 1]);
    expect(Object.keys(summary)).toEqual([
      "cases",
      "binding",
      "breach",
      "damages",
      "compensation",
      "blind",
      "baselines",
      "perCase",
    ]);
    expect(Object.keys(summary.blind)).toEqual(["binding", "breach", "damages", "baselines"]);
    expect(summary.perCase.map((c) => c.id)).toEqual(["spc-guiding-190"]);
  });

  it("reports bad files by name and path, and counts the rest", () => {
    writeFileSync(join(dir, "broken.json"), "{");
    writeFileSync(join(dir, "list.json"), "[]");
    writeFileSync(join(dir, "wrong.json"), JSON.stringify(caseJson({ category: "boss" })));
    writeFileSync(join(dir, "nowhere.json"), JSON.stringify(caseJson({}, { gbCode: "999999" })));
    const backwards = caseJson({ employmentStart: "2021-01-01", employmentEnd: "2020-01-01" });
    writeFileSync(join(dir, "backwards.json"), JSON.stringify(backwards));
    const { code, stderr, summary } = run();
    expect([code, summary.cases]).toEqual([2, 2]);
    expect(summary.refused).toEqual(["backwards.json", "broken.json", "list.json", "wrong.json"]);
    const named = stderr
      .trim()
      .split("\n")
      .map((line) => line.split(": ").slice(0, 2).join(": "));
    expect(new Set(named.map((line) => line.split(": ")[0]))).toEqual(new Set(summary.refused));
    expect(named).toContain("wrong.json: facts.category");
    expect(stderr).toContain('wrong.json: facts.category: 为 "boss"，应为');
    expect(stderr).toContain('wrong.json: facts.category: is "boss", expected');
    expect(stderr).toMatch(/broken\.json: not readable as JSON: .+/);
    expect(stderr).toMatch(/backwards\.json: .*2020-01-01/);
  });

  it("passes over what is no case file", () => {
    writeFileSync(join(dir, "README.md"), "text");
    mkdirSync(join(dir, "folder.json"));
    expect(run().code).toBe(0);
  });

  it("reads a file that begins with a byte order mark", () => {
    writeFileSync(join(dir, "bom.json"), `\uFEFF${JSON.stringify(caseJson())}`);
    expect(run().summary.cases).toBe(2);
  });

  it("refuses a folder that is not there, an empty one, a bad day and an unknown option", () => {
    expect(casesCommand(["--dir", join(dir, "none"), "--json"]).code).toBe(2);
    rmSync(join(dir, GOOD));
    expect(casesCommand(["--dir", dir, "--json"])).toMatchObject({ code: 2, stdout: "" });
    expect(run("--as-of", "2026-02-30").code).toBe(2);
    expect(run("--frobnicate").code).toBe(2);
  });

  it("prints a table for people, and writes the page", () => {
    const page = join(dir, "page.md");
    const { code, stdout } = casesCommand(["--dir", dir, "--write-docs", page]);
    expect(code).toBe(0);
    expect(stdout).toContain("约束力 binding");
    expect(readFileSync(page, "utf8")).toContain("Concordance with published decisions");
  });

  it("writes no page over reasons it cannot read", () => {
    const reasons = join(dir, "reasons.yaml");
    writeFileSync(reasons, "- { case: a }");
    const { code, stderr } = run("--write-docs", join(dir, "page.md"), "--reasons", reasons);
    expect(code).toBe(2);
    expect(stderr).toContain("reasons.yaml: ");
    expect(() => readFileSync(join(dir, "page.md"))).toThrow();
  });
});

describe("the page of the repository", () => {
  it("is as it is written today: a case that flips, a reason or a figure that changes is a changed line", () => {
    const page = join(dir, "concordance.md");
    expect(casesCommand(["--write-docs", page]).code).toBe(0);
    expect(readFileSync(page, "utf8")).toBe(readFileSync("docs/concordance.md", "utf8"));
  });
});
