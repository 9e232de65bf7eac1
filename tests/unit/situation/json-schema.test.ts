import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fieldNamesAt, type JsonSchema, situationJsonSchema } from "../../../src/situation/json-schema.ts";
import { parseSituation } from "../../../src/situation/parse.ts";
import { SAMPLE } from "../../support/sample-situation.ts";

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
ajv.addKeyword({ keyword: "titleEn", schemaType: "string" });
const schema = situationJsonSchema();
const validate = ajv.compile(schema);

interface Field {
  readonly path: string;
  readonly schema: JsonSchema;
}

function fieldsOf(at: JsonSchema, path = ""): Field[] {
  const own = Object.entries(at.properties ?? {}).map(([key, field]) => ({ path: `${path}.${key}`, schema: field }));
  const inner = own.flatMap((field) => fieldsOf(field.schema, field.path));
  const choices = (at.anyOf ?? []).flatMap((choice) => fieldsOf(choice, path));
  return [...own, ...inner, ...choices, ...(at.items ? fieldsOf(at.items, `${path}[]`) : [])];
}

const FIXTURES = join(import.meta.dirname, "../../../fixtures/situations");

describe("the JSON Schema of a situation", () => {
  it("is a valid schema of 2020-12", () => {
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
  });

  it("titles every field in Chinese and in English", () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(200);
    const untitled = fields.filter(
      ({ schema: { title, titleEn } }) =>
        !/\p{Script=Han}/u.test(String(title)) || !/^[A-Z][\x20-\x7e]*$/.test(String(titleEn)),
    );
    expect(untitled.map(({ path }) => path)).toEqual([]);
  });

  it("is plain JSON, the same each time and not shared", () => {
    expect(JSON.parse(JSON.stringify(schema))).toStrictEqual(schema);
    expect(situationJsonSchema()).toStrictEqual(schema);
    expect(situationJsonSchema()).not.toBe(schema);
  });

  it("knows the fields at a path", () => {
    expect(fieldNamesAt([])).toContain("agreements");
    expect(fieldNamesAt(["agreements", 0, "scope", "list", 3])).toContain("addedOn");
    expect(fieldNamesAt(["agreements"])).toEqual(expect.arrayContaining(["items", "complete"]));
    expect(fieldNamesAt(["nowhere", 0])).toEqual([]);
  });
});

describe("schema and parser agree", () => {
  const files = readdirSync(FIXTURES).filter((name) => /(?<!\.expect)\.yaml$/.test(name));
  const described = files.map((name): [string, unknown] => [name, parse(readFileSync(join(FIXTURES, name), "utf8"))]);

  it.each([["the sample", SAMPLE] as [string, unknown], ...described])("both accept %s", (_, situation) => {
    expect(parseSituation(situation)).toMatchObject({ ok: true });
    validate(situation);
    expect(validate.errors).toBeNull();
  });

  it.each([
    ["an unknown key", { persn: {} }],
    ["an unknown key below", { agreements: [{ mounths: 3 }] }],
    ["an unknown word", { person: { category: "boss" } }],
    ["a word for a number", { agreements: [{ months: "24" }] }],
    ["a number for a day", { askedDay: 2025 }],
    ["a number for text", { title: 5 }],
    ["a word for a list", { agreements: "x" }],
    ["null in a list", { agreements: [null] }],
    ["a list for an object", { pay: [] }],
    ["a number for a truth", { person: { tradeSecrets: 1 } }],
    ["a month that is none", { pay: { months: [{ month: "2024-13" }] } }],
  ])("both refuse %s", (_, situation) => {
    expect(parseSituation(situation).ok).toBe(false);
    expect(validate(situation)).toBe(false);
  });

  it.each(["unknown", null])("both take %j for what is not known", (nothing) => {
    const situation = {
      title: "x",
      pay: nothing,
      agreements: [{ months: nothing, scope: { list: nothing } }],
      place: nothing,
    };
    expect(parseSituation(situation)).toMatchObject({ ok: true });
    expect(validate(situation)).toBe(true);
  });
});
