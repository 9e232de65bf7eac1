import { describe, expect, it } from "vitest";
import { questionsCommand } from "../../../src/cli/questions.ts";
import { assess } from "../../../src/index.ts";
import { surroundings } from "../../support/surroundings.ts";

const INPUT = '{ "agreements": [{ "months": 12 }] }';

describe("questions", () => {
  it("lists the open questions in order, after the day asked", async () => {
    const { code, stdout, stderr } = await questionsCommand(["-", "--lang", "en"], surroundings(INPUT));
    const result = assess(JSON.parse(INPUT), { asOf: "2026-11-23" });
    const questions = result.ok ? result.assessment.questions : [];
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [day, ...lines] = stdout.trimEnd().split("\n");
    expect(day).toBe("Day asked: 2026-11-23");
    expect(lines).toHaveLength(questions.length);
    for (const [i, { text }] of questions.entries()) expect(lines[i]).toContain(`${i + 1}. ${text.en}`);
    expect(questions.length).toBeGreaterThan(0);
  });

  it("names the entry of a list that a question is about", async () => {
    const { stdout } = await questionsCommand(["-", "--as-of", "2025-01-01"], surroundings(INPUT));
    expect(stdout).toContain("计算日：2025-01-01");
    expect(stdout).toContain(" (agreements[0])");
  });

  it.each([
    [["-", "--as", "json"], "--as"],
    [["-", "--lang", "de"], "de"],
    [[], "FILE"],
    [["no-such-file.yaml"], "no-such-file.yaml"],
  ])("refuses %j", async (argv, said) => {
    const { code, stdout, stderr } = await questionsCommand(argv, surroundings(INPUT));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
