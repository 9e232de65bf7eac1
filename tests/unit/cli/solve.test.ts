import { describe, expect, it } from "vitest";
import { solveCommand } from "../../../src/cli/solve.ts";
import { type Goal, solve } from "../../../src/index.ts";
import { surroundings } from "../../support/surroundings.ts";

/** Beijing, 20,000 a month: 30 % is 6,000.00, above the minimum wage; twelve months of 7,000 make 84,000. */
const TOLD = {
  place: "110000",
  person: { workerType: "employee", category: "senior-management" },
  employment: { endedOn: "2026-06-30", stillEmployed: "no" },
  pay: { averageMonthly: "20000", basis: "gross" },
  agreements: { complete: "yes", items: [{ months: 12, compensation: { agreed: "yes", monthly: "7000" } }] },
};
const run = (...argv: string[]) => solveCommand(argv, surroundings(JSON.stringify(TOLD)));

describe("solve", () => {
  it.each<[readonly string[], string]>([
    [["monthly", "--meets", "law"], "Least monthly sum that meets the law: 6,000.00 yuan"],
    [["months", "--meets", "law"], "Longest term valid in full: 24 months"],
    [["penalty"], "Greatest damages not above the line of the guideline (advice): 420,000.00 yuan"],
    [["release-day"], "Last day on which a release may arrive without extra months: 2026-06-30"],
  ])("finds %j", async (words, line) => {
    const { code, stdout, stderr } = await run("-", "--find", ...words, "--lang", "en");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n")[0]).toBe(line);
    expect(stdout).toContain("Strength: ");
  });

  it("says that advice is advice, and interpretation is none", async () => {
    expect((await run("-", "--find", "penalty")).stdout).toContain("效力：建议");
    expect((await run("-", "--find", "monthly", "--meets", "law")).stdout).toContain("效力：司法解释");
  });

  it("gives JSON, as the library does", async () => {
    const { stdout } = await run("-", "--find", "monthly", "--meets", "guideline", "--json");
    const goal: Goal = { find: "monthly", meets: "guideline" };
    expect(JSON.parse(stdout)).toEqual(solve(TOLD, goal, { asOf: "2026-11-23" }));
  });

  it("names what is missing where the answer hangs on it", async () => {
    const { averageMonthly: _, ...pay } = TOLD.pay;
    const input = surroundings(JSON.stringify({ ...TOLD, pay }));
    const { code, stdout } = await solveCommand(["-", "--find", "monthly", "--meets", "law", "--lang", "en"], input);
    expect(code).toBe(0);
    expect(stdout).toContain("nothing meets it whatever the missing facts are");
    expect(stdout).toContain("these would settle it: ");
  });

  it("finds wanting what nothing answers", async () => {
    const { code, stdout } = await run("-", "--find", "claim-day", "--head", "gains.office", "--lang", "en");
    expect(code).toBe(1);
    expect(stdout.trim()).not.toBe("");
  });

  it.each([
    [["-"], "--find"],
    [["--find", "penalty"], "FILE"],
    [["-", "--find", "salary"], "salary"],
    [["-", "--find", "monthly"], "--meets"],
    [["-", "--find", "claim-day"], "--head"],
    [["-", "--find", "monthly", "--meets", "wish"], "wish"],
    [["-", "--find", "months", "--meets", "law", "--head", "damages.agreed"], "head"],
  ])("refuses %j", async (argv, said) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
