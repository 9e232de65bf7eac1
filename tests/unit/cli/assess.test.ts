import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assessCommand } from "../../../src/cli/assess.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";
import { surroundings } from "../../support/surroundings.ts";

const { path: folder, put } = scratchFolder();
const GOOD = "title: 甲某\nperson: { category: senior-management }\nemployment: { endedOn: 2025-06-30 }\n";
const assess = (argv: readonly string[], input?: string | Uint8Array) => assessCommand(argv, surroundings(input));

/** Bad input: exit code 2, nothing on standard output, and each of these on standard error. */
async function refuses(argv: readonly string[], said: readonly string[], input?: string | Uint8Array): Promise<void> {
  const { code, stdout, stderr } = await assess(argv, input);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  for (const words of said) expect(stderr).toContain(words);
  expect(stderr).toMatch(/\p{Script=Han}/u);
  expect(stderr.trimEnd().split("\n").length % 2).toBe(0);
}

describe("a good file", () => {
  const file = put("good.yaml", GOOD);

  it("gives a report in Chinese Markdown for today in China", async () => {
    const { code, stdout, stderr } = await assess([file]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# 甲某\n/);
    expect(stdout).toContain("计算日：2026-11-23");
    expect(stdout).toMatch(/[^\n]\n$/);
  });

  it("is assessed for the day asked, in the form, language and perspective asked", async () => {
    const asked = ["--as-of", "2025-07-01", "--as", "text", "--lang", "en", "--perspective", "employer", "--no-trace"];
    const { code, stdout } = await assess([file, ...asked]);
    expect(code).toBe(0);
    expect(stdout).toContain("Day asked: 2025-07-01");
    expect(stdout).toContain("What matters first to the employer\n---");
    expect(stdout).not.toMatch(/^ {2}- (Facts|Missing):/m);
  });

  it("gives JSON with the day in it", async () => {
    const { stdout } = await assess([file, "--as=json"]);
    expect(JSON.parse(stdout).meta).toMatchObject({ asOf: "2026-11-23", title: "甲某" });
  });

  it("may be JSON, may begin with a byte order mark, and may come from standard input", async () => {
    const json = put("good.json", '\ufeff{ "title": "甲某" }');
    const other = put("good.situation", GOOD);
    const titles = [
      (await assess([json])).stdout,
      (await assess([other])).stdout,
      (await assess(["-"], GOOD)).stdout,
      (await assess(["-"], '{ "title": "甲某" }')).stdout,
    ].map((stdout) => stdout.split("\n")[0]);
    expect(titles).toEqual(["# 甲某", "# 甲某", "# 甲某", "# 甲某"]);
  });
});

describe("the nearest published cases", () => {
  const file = put("near.yaml", GOOD);
  const shown = async (...options: string[]) => {
    const { code, stdout } = await assess([file, "--as-of", "2026-11-24", ...options]);
    expect(code).toBe(0);
    return (stdout.match(/^(?:### )?\d+\\?\. .+[（(].+[）)]$/gm) ?? []).length;
  };

  it("are three, or as many as are asked for", async () => {
    expect([await shown(), await shown("--nearest", "1"), await shown("--nearest=10")]).toEqual([3, 1, 10]);
    expect(await shown("--as", "text", "--lang", "en", "--nearest", "2")).toBe(2);
  });

  it("are left out where none is asked for", async () => {
    const { stdout } = await assess([file, "--nearest", "0"]);
    expect(stdout).not.toContain("最接近的已公开裁判");
  });

  it.each(["json", "slips", "svg", "ics"])("%s has none", async (as) => {
    const with3 = await assess([file, "--as", as, "--nearest", "3"]);
    expect(with3).toEqual(await assess([file, "--as", as, "--nearest", "0"]));
  });

  it.each(["-1", "11", "1.5", "three", "", "03", "1e0"])("a bad number is refused: “%s”", (number) =>
    refuses([file, `--nearest=${number}`], ["--nearest", `“${number}”`, "可用的值", "it may be 0 | 1"]),
  );

  it("without a number is refused", () => refuses([file, "--nearest"], ["--nearest"]));
});

describe("a bad file", () => {
  it("is named: missing", () =>
    refuses([join(folder, "nowhere.yaml")], ["nowhere.yaml", "找不到文件", "there is no file"]));
  it("is named: below a file", () => refuses([join(put("a.yaml", GOOD), "b.yaml")], ["b.yaml", "there is no file"]));
  it("is named: a folder", () => refuses([folder], [folder, "是目录", "is a folder"]));
  it("is named: empty", () => refuses([put("empty.yaml", "")], ["empty.yaml", "是空的", "is empty"]));
  it("is named: blank", () => refuses([put("blank.json", " \n\t\n")], ["blank.json", "is empty"]));
  it("is named: binary", () => refuses([put("b.yaml", "a: \0b")], ["b.yaml", "二进制", "is binary"]));
  it("is named: not UTF-8", () =>
    refuses([put("gbk.yaml", new Uint8Array([0x61, 0x3a, 0x20, 0xbc, 0xd7]))], ["gbk.yaml", "is not UTF-8"]));
  it("is named: over 5 MB", () =>
    refuses([put("big.yaml", `# ${"x".repeat(5 * 1024 * 1024)}`)], ["big.yaml", "超过 5 MB", "larger than 5 MB"]));
  it("is named: standard input over 5 MB", () => refuses(["-"], ["larger than 5 MB"], "#".repeat(5 * 1024 * 1024 + 1)));
  it("is named: standard input empty", () => refuses(["-"], ["the file - is empty"], ""));
  it("is named: only comments", () => refuses([put("c.yaml", "# nothing\n")], ["c.yaml", "没有描述任何情况"]));
});

describe("malformed data", () => {
  it.each([
    ["open.yaml", "title: [a\nnote: b\n", "line 2, column"],
    ["twice.yaml", "title: a\ntitle: b\n", "line 2, column 1"],
    ["tab.yaml", "person:\n\tcategory: x\n", "line 2, column 1"],
    ["two.yaml", "title: a\n---\ntitle: b\n", "line 2, column"],
    ["tag.yaml", "title: !!js/function 'x'\n", "line 1, column 8"],
    ["alias.yaml", "title: *nobody\n", "column"],
    ["open.json", '{ "title": "a",\n', "line 2, column 1"],
    ["comma.json", '{ "title": "a", }', "line 1, column 17"],
    ["twice.json", '{ "title": "a",\n  "title": "b" }', "line 2, column 3"],
    ["yaml.json", "title: a\n", "title: a"],
  ])("%s is refused with its place", async (name, content, place) => {
    const kind = name.endsWith(".json") ? "JSON" : "YAML";
    await refuses([put(name, content)], [name, place, `is not correct ${kind}`, `不是正确的 ${kind}`]);
  });

  it("does not grow without end through aliases", async () => {
    const lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
    for (let i = 0; i < 8; i++) lines.push(`${"bcdefghi"[i]}: &${"bcdefghi"[i]} [${`*${"abcdefgh"[i]},`.repeat(10)}]`);
    await refuses([put("bomb.yaml", lines.join("\n"))], ["bomb.yaml"]);
  });
});

describe("a wrong situation", () => {
  it("is refused with file, path, value and what was probably meant, every problem at once", async () => {
    const file = put("wrong.yaml", "person: { categry: ordinary }\nagreements: [{ months: 24.5 }]\n");
    await refuses(
      [file],
      [
        `${file}: person：没有名为“categry”的字段。您是否想写“category”？`,
        `${file}: person: there is no field named “categry”. Did you mean “category”?`,
        `${file}: agreements[0].months: “24.5” is not a whole number from 0 to 1200`,
      ],
    );
  });

  it.each([
    ["list.yaml", "- a\n"],
    ["word.yaml", "hello\n"],
    ["number.json", "12"],
    ["proto.json", '{ "__proto__": { "title": "a" } }'],
  ])("%s is refused", (name, content) => refuses([put(name, content)], [name]));

  it("cannot be asked of a day that is none", () =>
    refuses([put("day.yaml", GOOD), "--as-of", "2025-02-30"], ["2025-02-30", "asOf", "计算日"]));
});

describe("wrong words", () => {
  const file = put("words.yaml", GOOD);
  it.each([
    [
      ["--lang", "fr", file],
      ["--lang", "fr", "zh-CN | en"],
    ],
    [
      ["--as", "html", file],
      ["--as", "html", "markdown | text | json"],
    ],
    [
      ["--perspective", "judge", file],
      ["--perspective", "judge", "prospective-employer"],
    ],
    [
      ["--colour", file],
      ["--colour", "there is no option"],
    ],
    [
      ["-x", file],
      ["-x", "there is no option"],
    ],
    [
      ["--no-trace=yes", file],
      ["--no-trace", "takes none"],
    ],
    [
      [file, "--lang"],
      ["--lang", "lacks a value"],
    ],
    [
      ["--lang", "--as", "text"],
      ["--lang", "lacks a value"],
    ],
    [[], ["FILE", "缺少参数"]],
    [
      [file, "more.yaml"],
      ["more.yaml", "one too many"],
    ],
  ])("%j", (argv, said) => refuses(argv, said));
});
