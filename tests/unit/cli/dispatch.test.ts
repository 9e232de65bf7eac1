import { describe, expect, it } from "vitest";
import { version } from "../../../package.json";
import { dispatch } from "../../../src/cli/dispatch.ts";
import { surroundings } from "../../support/surroundings.ts";

const run = (...argv: string[]) => dispatch(argv, surroundings('{ "title": "甲某" }'));

describe("commands", () => {
  it.each([["help"], ["--help"], ["-h"], ["assess", "--help"]])(
    "%j prints the commands in both languages",
    async (...argv) => {
      const { code, stdout } = await run(...argv);
      expect(code).toBe(0);
      for (const command of ["assess", "questions", "cases", "rules check", "rules test"]) {
        expect(stdout).toContain(`jingye ${command}`);
      }
      expect(stdout).toContain("输入有误 / bad input");
    },
  );

  it("prints the version", async () => {
    expect(await run("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("hands on what follows the command", async () => {
    expect((await run("assess", "-", "--lang", "en")).stdout).toMatch(/^# 甲某\n/);
    expect((await run("questions", "-", "--lang", "en")).stdout).toMatch(/^Day asked: /);
  });

  it.each([
    [["asess", "x.yaml"], "asess"],
    [["--lang", "en"], "--lang"],
    [["constructor"], "constructor"],
    [[], "assess | questions | what-if | solve | cases | calibrate | rules | help"],
    [["rules"], "rules check | rules test"],
    [["rules", "burn"], "rules burn"],
  ])("refuses %j", async (argv, said) => {
    const { code, stdout, stderr } = await run(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/\p{Script=Han}/u);
  });
});
