import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rulesCommand } from "../../../src/cli/rules.ts";
import { BAD_PACKS, MINIMAL } from "../../support/packs.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { surroundings } from "../../support/surroundings.ts";

const { path: folder, put } = scratchFolder();
const rules = (...argv: string[]) => rulesCommand(argv, surroundings());

describe("the rules of the package", () => {
  it("are sound", async () => {
    const { code, stdout } = await rules("check", "--lang", "en", "--quiet");
    expect(stdout).toMatch(/^\d+ files, no problem\n$/);
    expect(code).toBe(0);
  });

  it("are read back in both languages, after the count", async () => {
    const { code, stdout } = await rules("check", "--only", "cn/duration/cap");
    expect(code).toBe(0);
    const [count = "", , ...read] = stdout.trimEnd().split("\n");
    expect(count).toMatch(/^\d+ 个文件，没有错误$/);
    expect(read).toEqual([
      "cn/duration/cap",
      "  期限最长二年",
      "  若“约定期限（月）”大于“离职后竞业限制最长月数”（24 个月），则限制期限超出的部分无效。",
      "  At most two years",
      "  If “Agreed term in months” is more than “Longest restriction after exit in months” (24 months), then the term is void in excess.",
    ]);
  });

  it("are read back in the language asked for, all of them where none is named", async () => {
    const { stdout } = await rules("check", "--lang", "en");
    expect(stdout).toMatch(/^\d+ files, no problem\n/);
    expect(stdout).toContain("\ncn/duration/cap\n  At most two years\n  If “Agreed term");
    expect(stdout).not.toMatch(/若|属实/);
    expect(stdout.match(/^[a-z]+\/[a-z]+\/[a-z-]+$/gm)?.length).toBeGreaterThan(70);
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

describe("rules page --write-docs", () => {
  const docs = join(folder, "docs");
  const texts = () => readdirSync(docs, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));

  it("writes a page for each rule, and takes away only generated pages that are left over", async () => {
    const first = await rules("page", MINIMAL, "--write-docs", docs, "--lang", "en");
    expect(first).toEqual({ code: 0, stdout: "7 pages written, 0 removed\n", stderr: "" });
    const page = readFileSync(join(docs, "rules/cn/duration/expired.md"), "utf8");
    put("docs/rules/cn/duration/gone.md", page);
    put("docs/by-hand.md", "# written by somebody\n");
    expect((await rules("page", MINIMAL, "--write-docs", docs)).stdout).toBe("写了 7 页，删去 1 页\n");
    expect(texts()).toHaveLength(8);
    expect(texts()).toContain("by-hand.md");
  });

  it("writes nothing where the rules are wanting", async () => {
    const none = join(folder, "none");
    const { code, stdout } = await rules("page", join(BAD_PACKS, "yaml-alias"), "--write-docs", none);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\n\d+ 处错误\n$/);
    expect(existsSync(none)).toBe(false);
  });
});

describe("bad input", () => {
  it.each([
    [["check", join(folder, "nowhere")], "nowhere"],
    [["check", put("file.txt", "x")], "file.txt"],
    [["check", "a", "b"], "“b”"],
    [["check", "--lang", "fr"], "fr"],
    [["check", "--fast"], "--fast"],
    [["check", "--only", "cn/nothing"], "“cn/nothing”"],
    [["check", "--only"], "--only"],
    [["test", "--quiet"], "--quiet"],
    [["page"], "--write-docs"],
    [["page", "--write-docs", put("page.txt", "x")], "page.txt"],
    [["chekc"], "rules chekc"],
    [[], "rules check | rules test | rules at"],
  ])("%j", async (argv, said) => {
    const { code, stdout, stderr } = await rules(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
