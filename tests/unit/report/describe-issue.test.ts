import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeIssue } from "../../../src/report/describe-issue.ts";
import { ISSUES_ZH_CN } from "../../../src/report/words/issues-zh-CN.ts";
import { issuesOf } from "../../support/refusal.ts";

const SOURCE = new URL("../../../src/", import.meta.url);
const PLACES = ["assess-under.ts", "situation", "evaluate", "inverse", "cli", "packs/law-asked.ts", "packs/stub.ts"];

/** Calls that make an issue, by the argument that holds its code. */
const MAKERS = { issue: 0, problem: 0, refuse: 2 } as const;
const MADE = /(?<!function )\b(issue|problem|refuse)\(/g;
const CODE = /(?<!\[)"([a-z]+(?:-[a-z0-9]+)*)"/g;
/** Codes that a function picks for a call elsewhere. */
const PICKED = /"((?:money|day|stub)-[a-z-]+)"/g;

/** Reasons that become codes. */
const UNSOLVED = /unsolved\("([a-z-]+)"\)/g;

/** The arguments of the call that opens before `start`. */
function argumentsAt(source: string, start: number): string[] {
  const found = [""];
  let depth = 0;
  for (const character of source.slice(start)) {
    if (depth === 0 && character === ")") break;
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (depth === 0 && character === ",") found.push("");
    else found.push(`${found.pop() ?? ""}${character}`);
  }
  return found;
}

function sourcesIn(place: string): string[] {
  const found = readdirSync(new URL(place, SOURCE), { recursive: true, encoding: "utf8" });
  return found.filter((name) => name.endsWith(".ts")).map((name) => `${place}/${name}`);
}

function codesIn(place: string): string[] {
  const names = place.endsWith(".ts") ? [place] : sourcesIn(place);
  return names.flatMap((name) => {
    const source = readFileSync(new URL(name, SOURCE), "utf8");
    const made = [...source.matchAll(MADE)].flatMap((match) => {
      const argument = MAKERS[match[1] as keyof typeof MAKERS];
      return [...(argumentsAt(source, match.index + match[0].length)[argument] ?? "").matchAll(CODE)];
    });
    const unsolved = [...source.matchAll(UNSOLVED)].map((match) => `solve-${match[1]}`);
    return [...[...made, ...source.matchAll(PICKED)].flatMap((match) => match[1] ?? []), ...unsolved];
  });
}

describe("every issue code has words", () => {
  it.each(PLACES)("of src/%s", (place) => {
    const codes = codesIn(place);
    expect(codes.filter((code) => !Object.hasOwn(ISSUES_ZH_CN, code))).toEqual([]);
    expect(codes).not.toEqual([]);
  });

  it("and there are words only for codes that are made", () => {
    const made = PLACES.flatMap(codesIn);
    expect(Object.keys(ISSUES_ZH_CN).filter((code) => !made.includes(code))).toEqual([]);
  });
});

describe("what an issue says", () => {
  const said = (input: unknown, lang: "zh-CN" | "en") => issuesOf(input).map((issue) => describeIssue(issue, lang));

  it("names the path and the value", () => {
    expect(said({ employment: { endedOn: "2024-02-30" } }, "zh-CN")).toEqual([
      "employment.endedOn：“2024-02-30”不是有效日期，应写作 YYYY-MM-DD、YYYY-MM 或 YYYY",
    ]);
    expect(said({ agreements: [{ months: 1.5 }] }, "en")).toEqual([
      "agreements[0].months: “1.5” is not a whole number from 0 to 1200",
    ]);
  });

  it("asks what was probably meant", () => {
    expect(said({ agrements: [] }, "en")).toEqual(["there is no field named “agrements”. Did you mean “agreements”?"]);
    expect(said({ person: { category: "senior-managment" } }, "zh-CN")[0]).toContain("您是否想写“senior-management”？");
  });

  it("names types in the language", () => {
    const issue = { code: "wrong-type", path: ["person"], values: { expected: "object", got: "list" } };
    expect(describeIssue(issue, "zh-CN")).toBe("person：类型不符：应为对象，实际为“list”");
    expect(describeIssue({ ...issue, values: { expected: "string | number", got: "x" } }, "en")).toBe(
      "person: wrong type: text or a number is expected, “x” was given",
    );
  });

  it("keeps a value on one line and harmless", () => {
    const issue = { code: "invalid", path: ["a\u001b[0m"], values: { value: "x\n\u001b[31my {path}" } };
    expect(describeIssue(issue, "en")).toBe("a [0m: the value “x [31my {path}” is not valid");
  });

  it("says of a code without words that it is not valid", () => {
    expect(describeIssue({ code: "brand-new", path: [], values: {} }, "en")).toBe("the value “brand-new” is not valid");
    expect(describeIssue({ code: "constructor", path: [], values: {} }, "zh-CN")).toBe("值“constructor”无效");
  });
});
