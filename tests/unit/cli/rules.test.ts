import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesCommand } from "../../../src/cli/rules.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { surroundings } from "../../support/surroundings.ts";

const { path: folder, put } = scratchFolder();
const rules = (...argv: string[]) => rulesCommand(argv, surroundings());

describe("the rules of the package", () => {
  it("are sound", async () => {
    const { code, stdout } = await rules("check", "--lang", "en");
    expect(stdout).toMatch(/^\d+ files, no problem\n$/);
    expect(code).toBe(0);
  });

  it("do what their examples say", async () => {
    const { code, stdout } = await rules("test", "--lang", "en");
    expect(stdout).toMatch(/(^|\n)\d+ examples passed, 0 failed\n$/);
    expect(code).toBe(0);
  });
});

describe("a folder that is wanting", () => {
  it.each(["check", "test"])("%s says what is wrong, and ends with 1", async (task) => {
    put("stray.yaml", "a: 1\n");
    const { code, stdout, stderr } = await rules(task, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("stray.yaml:1:1: ");
    expect(stdout).toMatch(/\n\d+ 处错误\n$/);
  });
});

describe("bad input", () => {
  it.each([
    [["check", join(folder, "nowhere")], "nowhere"],
    [["check", put("file.txt", "x")], "file.txt"],
    [["check", "a", "b"], "“b”"],
    [["check", "--lang", "fr"], "fr"],
    [["check", "--fast"], "--fast"],
    [["chekc"], "rules chekc"],
    [[], "rules check | rules test"],
  ])("%j", async (argv, said) => {
    const { code, stdout, stderr } = await rules(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
