import { describe, expect, it } from "vitest";
import { whatIfCommand } from "../../../src/cli/what-if.ts";
import { whatIf } from "../../../src/index.ts";
import { SAMPLE } from "../../support/sample-situation.ts";
import { surroundings } from "../../support/surroundings.ts";

const INPUT = JSON.stringify(SAMPLE);
const run = (...argv: string[]) => whatIfCommand(argv, surroundings(INPUT));

describe("what-if", () => {
  it("tells what differs, before and after, in the language asked", async () => {
    const { code, stdout, stderr } = await run("-", "--set", "employment.endedOn=2020-01-31", "--lang", "en");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Before and after \(day asked 2026-11-23\)\n/);
    expect(stdout).toMatch(/ → /);
  });

  it("gives every difference as JSON, as the library does", async () => {
    const { stdout } = await run("-", "--set", "employment.endedOn=2020-01-31", "--json");
    const result = whatIf(SAMPLE, { employment: { endedOn: "2020-01-31" } }, { asOf: "2026-11-23", trace: false });
    if (!result.ok) throw new Error("refused");
    expect(result.differences.length).toBeGreaterThan(0);
    expect(JSON.parse(stdout)).toEqual({ differences: result.differences, because: result.because });
  });

  it("says so where nothing changes", async () => {
    expect((await run("-", "--set", "title=另一个名字")).stdout).toContain("没有变化。");
  });

  it.each([
    [["-"], "--set"],
    [["--set", "a=1"], "FILE"],
    [["-", "--set", "pay"], "pay"],
    [["-", "--set", "pay.averageMnthly=3"], "averageMnthly"],
    [["-", "--set", "employment.endedOn=yesterday"], "employment.endedOn"],
    [["-", "--set", "title=x", "--as-of", "2026-13-01"], "2026-13-01"],
    [["-", "--set", "title=x", "--as", "json"], "--as"],
  ])("refuses %j", async (argv, said) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
