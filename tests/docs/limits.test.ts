import { describe, expect, it } from "vitest";
import { NOT_CONSIDERED } from "../../src/assemble/not-considered.ts";
import { EN } from "../../src/report/words/en.ts";
import { ZH_CN } from "../../src/report/words/zh-CN.ts";
import { type JsonSchema, situationJsonSchema } from "../../src/situation/json-schema.ts";
import { codeIn, tableRows, textOf } from "../support/documents.ts";
import { readSources } from "../support/source-files.ts";

const PAGE = textOf("docs/limits.md");
const section = (title: string) => PAGE.split(/^## /m).find((part) => part.startsWith(title)) ?? "";

/** Parts of the engine that could read a field. */
const READERS = ["facts", "ledger", "evaluate", "amounts", "risk", "incentives", "assemble", "assess-situation.ts"];

function fieldsOf(schema: JsonSchema): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [name, ...fieldsOf(field)]);
  return [...own, ...(schema.items ? fieldsOf(schema.items) : []), ...(schema.anyOf ?? []).flatMap(fieldsOf)];
}

describe("the page on limits", () => {
  it("lists what is not considered, in the words of the report", () => {
    const rows = tableRows(section("没有考虑的事项")).slice(1);
    const expected = NOT_CONSIDERED.map((id) => [`\`${id}\``, ZH_CN.notConsidered[id], EN.notConsidered[id]]);
    expect(rows).toEqual(expected);
  });

  it("lists as unused only fields that the schema has and that nothing reads", () => {
    const listed = tableRows(section("收下而尚未使用的字段"))
      .slice(1)
      .flatMap(([, fields = ""]) => codeIn(fields));
    const unused = listed.filter((name) => name !== "gained");
    const known = new Set(fieldsOf(situationJsonSchema()));
    const code = readSources()
      .filter((file) => READERS.includes(file.part))
      .map((file) => file.text)
      .join("\n");
    expect(unused.length).toBeGreaterThan(20);
    expect(unused.filter((name) => !known.has(name))).toEqual([]);
    expect(unused.filter((name) => new RegExp(`[.{,]\\s*${name}\\b(?!\\()`).test(code))).toEqual([]);
  });
});
