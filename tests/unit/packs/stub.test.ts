import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkRules } from "../../../src/packs/check.ts";
import { stubOf } from "../../../src/packs/stub.ts";
import { STUB_KINDS, type StubKind } from "../../../src/packs/stub-texts.ts";
import { minimalWith } from "../../support/packs.ts";

const CITY = {
  "local/guangdong/shenzhen/pack.yaml": 'id: shenzhen\nlabel: { zh: 深圳, en: Shenzhen }\nplace: "440300"\n',
};
const TREE = minimalWith(CITY);

function stub(kind: StubKind, id: string) {
  const result = stubOf(TREE, kind, id);
  if (!result.ok) throw new Error(result.code);
  return result.stub;
}

const IDS: Readonly<Record<StubKind, string>> = {
  rule: "cn/compensation/some-name",
  parameter: "shenzhen/compensation/some-name",
  instrument: "shenzhen/some-name",
  dispute: "cn/some-name",
  concept: "cn/some-name",
};

describe("the place of a new file", () => {
  it.each([
    ["rule", "cn/compensation/some-name", "cn/rules/compensation/some-name.yaml"],
    ["rule", "shenzhen/liability/x", "local/guangdong/shenzhen/rules/liability/x.yaml"],
    ["parameter", "cn/duration/x-2", "cn/parameters/duration/x-2.yaml"],
    ["instrument", "shenzhen/some-law", "local/guangdong/shenzhen/instruments/some-law.yaml"],
    ["dispute", "cn/some-question", "cn/disputes/some-question.yaml"],
    ["concept", "cn/some-condition", "cn/concepts/some-condition.yaml"],
  ] as const)("a %s %s", (kind, id, path) => {
    expect(stub(kind, id).path).toBe(path);
  });

  it.each([
    ["rule", "cn/some-name", "stub-id-invalid", null],
    ["rule", "cn", "stub-id-invalid", null],
    ["rule", "", "stub-id-invalid", null],
    ["rule", "cn/compensation/some/name", "stub-id-invalid", null],
    ["concept", "cn/compensation/some-name", "stub-id-invalid", null],
    ["rule", "cn/compensation/Some Name", "stub-id-invalid", "cn/compensation/some-name"],
    ["rule", "cn/compensation/../../x", "stub-id-invalid", null],
    ["instrument", "cn/..", "stub-id-invalid", "cn/"],
    ["rule", "shenzen/compensation/x", "stub-pack-unknown", "shenzhen/compensation/x"],
    ["rule", "guangdong/compensation/x", "stub-pack-unknown", null],
    ["rule", "cn/compensaton/x", "stub-topic-unknown", "cn/compensation/x"],
    ["rule", "cn/weather/x", "stub-topic-unknown", null],
  ] as const)("none for a %s %j: %s", (kind, id, code, suggestion) => {
    expect(stubOf(TREE, kind, id)).toEqual({ ok: false, code, suggestion });
  });
});

describe.each(STUB_KINDS)("the stub of a %s", (kind) => {
  const { path, text } = stub(kind, IDS[kind]);
  const schema = JSON.parse(
    readFileSync(new URL(`../../../rules/schema/${kind}.schema.json`, import.meta.url), "utf8"),
  );

  it("states every key, the needed ones open and the others as comments", () => {
    const keys = [...text.matchAll(/^(#? ?)([a-z-]+):/gm)].map(([, mark, key]) => ({ key, needed: mark === "" }));
    const named = keys.filter(({ key }) => key !== undefined && key in schema.properties);
    expect(named.map(({ key }) => key).sort()).toEqual(Object.keys(schema.properties).sort());
    expect(
      named
        .filter(({ needed }) => needed)
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...schema.required].sort());
  });

  it("has a hint in both languages", () => {
    expect(text).toMatch(/#.*\p{Script=Han}/u);
    expect(text).toMatch(/#.*[a-z]{3}/);
  });

  it("does not pass: each line that is left open is pointed at", () => {
    const problems = checkRules(minimalWith({ ...CITY, [path]: text }));
    const open = text
      .split("\n")
      .flatMap((line, i) => (/^( {2}(zh|en)|[a-z-]+): #/.test(line) && !/^\w+: #? *$/.test(line) ? [i + 1] : []));
    expect(problems.every((p) => p.file === path)).toBe(true);
    expect([...new Set(problems.map((p) => p.line))].sort((a, b) => a - b)).toEqual(open);
  });
});
