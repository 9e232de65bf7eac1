import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PROBLEM_WORDS } from "../../src/packs/problem-words.ts";
import { BAD_PACKS, printed, problemsOfBadPack } from "../support/packs.ts";

const NAMES = readdirSync(BAD_PACKS).sort();

describe("bad packs", () => {
  it.each(NAMES)("%s is refused with exactly the messages expected", (name) => {
    const expected = readFileSync(`${BAD_PACKS}/${name}/expected.txt`, "utf8");
    const problems = problemsOfBadPack(name);
    expect(problems.length).toBeGreaterThan(0);
    expect(printed(problems)).toBe(expected);
  });

  it("show every kind of problem", () => {
    const shown = new Set(NAMES.flatMap((name) => problemsOfBadPack(name).map((problem) => problem.code)));
    expect([...shown].sort()).toEqual(Object.keys(PROBLEM_WORDS).sort());
  });
});
