import { describe, expect, it } from "vitest";
import { NOT_CONSIDERED } from "../../src/assemble/not-considered.ts";
import { NOT_USED } from "../../src/assemble/remarks/not-used-fields.ts";
import { EN } from "../../src/report/words/en.ts";
import { ZH_CN } from "../../src/report/words/zh-CN.ts";
import { type JsonSchema, situationJsonSchema } from "../../src/situation/json-schema.ts";
import { codeIn, tableRows, textOf } from "../support/documents.ts";
import { readSources } from "../support/source-files.ts";

const PAGE = textOf("docs/limits.md");
const section = (title: string) => PAGE.split(/^## /m).find((part) => part.startsWith(title)) ?? "";

/** Parts of the engine that could read a field. */
const READERS = ["facts", "ledger", "evaluate", "amounts", "risk", "incentives", "assemble", "assess-situation.ts"];

/** Of fields not used, those that share a name with one that is. */
const SHARED_NAMES = [
  "agreements.scope.text",
  "agreements.scope.territory",
  "agreements.penalties.text",
  "claims.compensation",
  "claims.loss",
  "losses.alleged",
];

/** Read through its name as a text. */
const READ_BY_NAME = ["person.stateSecrets"];

/** Paths of fields; the entries of a list stand under its own. */
function pathsOf(schema: JsonSchema, at: readonly string[]): string[] {
  const isList = schema.properties?.["complete"] !== undefined;
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) =>
    isList ? pathsOf(field, at) : [[...at, name].join("."), ...pathsOf(field, [...at, name])],
  );
  const parts = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])];
  return [...own, ...parts.flatMap((part) => pathsOf(part, at))];
}

describe("the page on limits", () => {
  it("lists what is not considered, in the words of the report", () => {
    const rows = tableRows(section("没有考虑的事项")).slice(1);
    const expected = NOT_CONSIDERED.map((id) => [`\`${id}\``, ZH_CN.notConsidered[id], EN.notConsidered[id]]);
    expect(rows).toEqual(expected);
  });

  it("lists the fields that are not used, part by part", () => {
    const listed = tableRows(section("收下而尚未使用的字段"))
      .slice(1)
      .flatMap(([part = "", fields = ""]) => {
        const [prefix] = codeIn(part);
        return codeIn(fields).map((name) => (prefix === undefined ? name : `${prefix.replace("[]", "")}.${name}`));
      });
    expect(listed).toEqual(NOT_USED);
  });
});

describe("the fields that are not used", () => {
  const paths = new Set(pathsOf(situationJsonSchema(), []));
  const code = readSources()
    .filter((file) => READERS.includes(file.part) && !file.path.endsWith("not-used-fields.ts"))
    .map((file) => file.text)
    .join("\n");
  const isNamed = (path: string) => new RegExp(`[.{,]\\s*${path.split(".").at(-1)}\\b(?!\\()`).test(code);

  it("are fields of the schema", () => {
    expect(NOT_USED.filter((path) => !paths.has(path))).toEqual([]);
  });

  it("are named nowhere in the engine, save where another field has the same name", () => {
    expect(NOT_USED.filter((path) => !SHARED_NAMES.includes(path) && isNamed(path))).toEqual([]);
  });

  it("are all that the engine does not name", () => {
    const unnamed = [...paths].filter((path) => !isNamed(path) && !READ_BY_NAME.includes(path));
    expect(unnamed.filter((path) => !NOT_USED.includes(path))).toEqual([]);
  });
});
