import { describe, expect, it } from "vitest";
import { compareProblems, formatProblem, type Problem, problemMessage } from "../../../src/packs/problem.ts";
import { PROBLEM_WORDS } from "../../../src/packs/problem-words.ts";

const PROBLEM: Problem = {
  code: "fact-unknown",
  file: "cn/concepts/sample.yaml",
  line: 12,
  column: 11,
  message: problemMessage("fact-unknown", { fact: "a.b" }),
  snippet: "zh: 约定, x: a.b",
  suggestion: "a.c",
};

describe("a problem in print", () => {
  it("has its place, its message, the line with a mark, and what was probably meant", () => {
    expect(formatProblem(PROBLEM, "en")).toBe(
      [
        'cn/concepts/sample.yaml:12:11: there is no fact "a.b"',
        "  12 | zh: 约定, x: a.b",
        "     |     \u3000\u3000    ^",
        '  did you mean "a.c"?',
      ].join("\n"),
    );
  });

  it("is in Chinese unless asked otherwise", () => {
    expect(formatProblem(PROBLEM)).toContain("没有事实“a.b”");
    expect(formatProblem(PROBLEM)).toContain("是否想写“a.c”？");
  });

  it("of a file that is not there is one line", () => {
    const { suggestion: _, ...rest } = PROBLEM;
    expect(formatProblem({ ...rest, snippet: "" }, "en").split("\n")).toHaveLength(1);
  });

  it("fills words that differ by language", () => {
    const expected = { zh: "数", en: "a number" };
    expect(problemMessage("literal-unit", { value: 3, expected })).toEqual({
      zh: "“3”不是数",
      en: '"3" is not a number',
    });
  });

  it("names the same values in both languages", () => {
    const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    for (const words of Object.values(PROBLEM_WORDS)) expect(names(words.zh)).toEqual(names(words.en));
  });
});

describe("problems in order", () => {
  it("go by file, line, column and code", () => {
    const at = (file: string, line: number, column: number, code: Problem["code"] = "circle"): Problem => ({
      ...PROBLEM,
      file,
      line,
      column,
      code,
    });
    const sorted = [at("a", 2, 9), at("a", 10, 1), at("a", 10, 3, "circle"), at("a", 10, 3, "id-path"), at("b", 1, 1)];
    expect([...sorted].reverse().sort(compareProblems)).toEqual(sorted);
    expect(compareProblems(PROBLEM, PROBLEM)).toBe(0);
  });
});
