import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { rulesCommand } from "../../../src/cli/rules.ts";
import { MINIMAL } from "../../support/packs.ts";
import { surroundings } from "../../support/surroundings.ts";

const folder = mkdtempSync(join(tmpdir(), "jingye-new-"));
cpSync(MINIMAL, folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const rules = (...argv: string[]) => rulesCommand(argv, surroundings());

describe("rules new", () => {
  it("writes a file, does not write over it, and the check points at what is open", async () => {
    const file = join(folder, "cn/rules/liability/brand-new.yaml");
    const first = await rules("new", "cn/liability/brand-new", "--dir", folder, "--lang", "en");
    expect(first).toMatchObject({ code: 0, stderr: "" });
    expect(first.stdout).toContain(file);
    const text = readFileSync(file, "utf8");
    const again = await rules("new", "cn/liability/brand-new", "--dir", folder);
    expect(again).toMatchObject({ code: 2, stdout: "" });
    expect(again.stderr).toContain(file);
    expect(readFileSync(file, "utf8")).toBe(text);
    const checked = await rules("check", folder, "--lang", "en");
    expect(checked.code).toBe(1);
    expect(checked.stdout).toContain("brand-new.yaml:");
  });

  it.each([
    [["new"], "ID"],
    [["new", "cn/liability/x", "--kind", "table"], "table"],
    [["new", "cn/liability/x", "--dir", join(folder, "nowhere")], "nowhere"],
    [["new", "cn/liablity/x"], "cn/liability/x"],
    [["new", "c/liability/x"], "c"],
    [["new", "cn/x"], "cn/compensation/some-name"],
    [["new", "cn/liability/x", "cn/liability/y"], "cn/liability/y"],
  ])("refuses %j", async (argv, said) => {
    const dir = argv.includes("--dir") ? [] : ["--dir", folder];
    const { code, stdout, stderr } = await rules(...argv, ...dir);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, "cn/rules/liability/x.yaml"))).toBe(false);
  });
});
