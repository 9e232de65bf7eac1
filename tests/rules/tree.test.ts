import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundleRules, checkRules, formatProblem, readRules, testExamples } from "../../src/packs.ts";

const FOLDER = fileURLToPath(new URL("../../rules", import.meta.url));

describe("the rules built in", () => {
  const tree = readRules(FOLDER);

  it("have no problem", () => {
    expect(checkRules(tree).map((problem) => formatProblem(problem))).toEqual([]);
  });

  it("come out in every example as the example says", () => {
    const results = testExamples(bundleRules(tree));
    expect(results.length).toBeGreaterThan(150);
    expect(results.filter((r) => !r.passed)).toEqual([]);
  });

  it("say each thing in Chinese and in English", () => {
    const { rules } = bundleRules(tree);
    const without = rules.filter((r) => !/\p{Script=Han}/u.test(r.message.zh) || /\p{Script=Han}/u.test(r.message.en));
    expect(without.map((r) => r.id)).toEqual([]);
  });
});
