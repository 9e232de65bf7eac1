import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CasebookError, readCasebook } from "../../../src/casebook/read-casebook.ts";
import { caseJson, type Json, READER } from "../../support/case-record.ts";
import { scratchFolder } from "../../support/scratch-folder.ts";

const { path: folder, put } = scratchFolder();
const TOOLS = { read: READER, regions: [] };
const SOURCE = { kind: "news", publisher: "某报", url: "https://example.org/1" };
const text = (rest: Json = {}) =>
  JSON.stringify(caseJson({}, { final: true, confidence: "low", source: SOURCE, ...rest }));

/** A folder of its own with these files. */
function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  mkdirSync(join(folder, name));
  for (const [file, content] of Object.entries(files)) put(`${name}/${file}`, content);
  return join(folder, name);
}

const refusal = (path: string): string => {
  try {
    readCasebook(path, TOOLS);
  } catch (error) {
    if (error instanceof CasebookError) return error.message;
  }
  throw new Error("was not refused");
};

describe("a folder of cases", () => {
  it("is read whole, sorted by id, other files passed over", () => {
    const path = folderOf("good", {
      "b.json": text({ id: "b" }),
      "a.json": `\ufeff${text({ id: "a" })}`,
      "note.txt": "x",
    });
    const ids = readCasebook(path, TOOLS).map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect([...ids].sort()).toEqual(ids);
  });

  it.each([
    ["broken", "{", "broken.json"],
    ["empty", "", "empty.json"],
    ["unsure", text({ confidence: "sure" }), "unsure.json: confidence"],
    ["linkless", text({ source: { ...SOURCE, url: "no link" } }), "linkless.json: source.url"],
  ])("a bad file is named: %s", (name, content, said) => {
    expect(refusal(folderOf(`bad-${name}`, { "good.json": text(), [`${name}.json`]: content }))).toContain(said);
  });

  it("every bad file is named at once, in both languages", () => {
    const message = refusal(folderOf("bad-two", { "x.json": "{", "y.json": text({ final: null }) }));
    expect(message).toMatch(/^案例有 2 处错误 \/ 2 problem\(s\) in the cases\n/);
    expect(message).toMatch(/x\.json: .+\ny\.json: final: /);
  });

  it("an id that stands twice is refused", () =>
    expect(refusal(folderOf("twice", { "a.json": text(), "b.json": text() }))).toContain("the id stands twice"));

  it("a folder without cases is refused", () => expect(refusal(folderOf("none", {}))).toContain("no case files"));

  it("a folder that is not there throws", () =>
    expect(() => readCasebook(join(folder, "nowhere"), TOOLS)).toThrow("nowhere"));
});
