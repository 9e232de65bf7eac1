import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ownRulesFolder, readRules, treeOf } from "../../../src/packs/read.ts";
import { problemIn } from "../../../src/packs/rule-file.ts";
import { BAD_PACKS, MINIMAL } from "../../support/packs.ts";

const CONCEPT = "cn/concepts/sample.yaml";

function readOne(text: string) {
  const tree = treeOf("sample", new Map([[CONCEPT, text]]));
  return { file: tree.files[0], problems: tree.problems.filter((p) => p.file === CONCEPT) };
}

describe("reading a rules folder", () => {
  it("keeps days, ratios and yes or no as text", () => {
    const { file } = readOne("a: 2021-01-01\nb: 1/3\nc: 30%\nd: no\ne: 24\nf: { 36: x }\n");
    expect(file?.data).toEqual({ a: "2021-01-01", b: "1/3", c: "30%", d: "no", e: 24, f: { "36": "x" } });
  });

  it("finds the line and column of values, of keys and of what is missing", () => {
    const { file } = readOne("# a note\nwhen:\n  all:\n    - { concept: binding }\n36: x\n");
    const at = (path: (string | number)[], atKey = false) => {
      const place = file && problemIn(file, path, "circle", { atKey });
      return place && [place.line, place.column];
    };
    expect(at(["when", "all", 0, "concept"])).toEqual([4, 18]);
    expect(at(["when", "all", 0, "concept"], true)).toEqual([4, 9]);
    expect(at(["when", "all", 0, "fact"])).toEqual([4, 7]);
    expect(at(["36"])).toEqual([5, 5]);
    expect(at([])).toEqual([2, 1]);
  });

  it.each([
    ["", []],
    ["a: 1\r\nb: 2\r\n", []],
    ["a: [1\n", ["yaml-broken"]],
    ["a: 1\na: 2\n", ["key-duplicate"]],
    ['36: 1\n"36": 2\n', ["key-duplicate"]],
    ["a: 1\n---\nb: 2\n", ["yaml-broken"]],
    ["a: &x 1\nb: *x\n", ["yaml-alias"]],
    ["a: !money 3\n", ["yaml-broken"]],
    ["a: 1\n\tb: 2\n", ["yaml-broken"]],
  ])("of %j finds %j", (text, codes) => {
    expect([...new Set(readOne(text).problems.map((p) => p.code))]).toEqual(codes);
  });

  it("an empty file is read, and refused by its schema only", () => {
    expect(readOne("").file?.data).toBeNull();
  });

  it("lets a later folder replace and add files", () => {
    const tree = readRules(MINIMAL, `${BAD_PACKS}/float-ratio`);
    const share = tree.files.find((f) => f.id === "cn/compensation/default-share");
    expect(share?.text).toContain("0.30");
    expect(tree.files.length).toBe(readRules(MINIMAL).files.length);
    expect(tree.folder).toBe(`${BAD_PACKS}/float-ratio`);
  });

  it("takes the rules of the package where no folder is named", () => {
    expect(existsSync(`${ownRulesFolder()}/schema/rule.schema.json`)).toBe(true);
    expect(readRules().folder).toBe(ownRulesFolder());
  });

  it("throws where there is no such folder", () => {
    expect(() => readRules(`${MINIMAL}/none`)).toThrow(/ENOENT/);
  });
});
