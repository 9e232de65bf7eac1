import type { ErrorObject } from "ajv/dist/2020.js";
import { closestName } from "../base/closest-name.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Problem } from "./problem.ts";
import { type DataPath, problemIn, type RuleFile } from "./rule-file.ts";
import { schemaOf } from "./schemas.ts";

/** Where a file departs from the JSON Schema of its kind. */
export function validateFile(file: RuleFile): Problem[] {
  const validate = schemaOf(file.kind);
  validate(file.data);
  return (validate.errors ?? []).flatMap((error) => problemOf(file, error));
}

interface SchemaPart {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
}

function problemOf(file: RuleFile, error: ErrorObject): Problem[] {
  const path = pathOf(error.instancePath);
  const schema = (error.parentSchema ?? {}) as SchemaPart;
  const params = error.params as Readonly<Record<string, unknown>>;
  const value = String(error.propertyName ?? error.data);
  switch (error.keyword) {
    case "if":
    case "propertyNames":
      return [];
    case "required": {
      const key = String(params.missingProperty);
      const code = key === "zh" || key === "en" ? "translation-missing" : "key-missing";
      return [problemIn(file, path, code, { values: { key } })];
    }
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const cutOff = /\s/.test(key) && (error.data as Readonly<Record<string, unknown>>)[key] === null;
      if (cutOff) return [problemIn(file, [...path, key], "comma-unquoted", { atKey: true })];
      const suggestion = closestName(key, Object.keys(schema.properties ?? {}));
      return [problemIn(file, [...path, key], "key-unknown", { values: { key }, suggestion, atKey: true })];
    }
    case "enum": {
      const suggestion = closestName(value, (params.allowedValues as unknown[]).map(String));
      return [problemIn(file, path, "value-unknown", { values: { value }, suggestion })];
    }
    case "format":
      return [problemIn(file, path, "day-impossible", { values: { value } })];
    case "type":
      return [typeProblem(file, path, error.data, params.type)];
    case "minItems":
    case "maxItems": {
      const wanted = error.keyword === "minItems" ? atLeast(params.limit) : atMost(params.limit);
      return [problemIn(file, path, "list-length", { values: { wanted } })];
    }
    case "not":
      return [choiceProblem(file, path, error.data, schema.description ?? "")];
    case "maxProperties":
      return schema.description === undefined
        ? [problemIn(file, path, "operators-mixed")]
        : [choiceProblem(file, path, error.data, schema.description)];
    default: {
      const language = path.at(-1);
      if (value.trim() === "" && (language === "zh" || language === "en")) {
        return [problemIn(file, path, "translation-missing", { values: { key: language } })];
      }
      const at = error.propertyName === undefined ? path : [...path, error.propertyName];
      const values = { value, expected: schema.description ?? error.message ?? error.keyword };
      return [problemIn(file, at, "value-shape", { values, atKey: error.propertyName !== undefined })];
    }
  }
}

function choiceProblem(file: RuleFile, path: DataPath, data: unknown, choices: string): Problem {
  const known = choices.split(", ");
  const written = Object.keys(data as object).filter((key) => !known.includes(key));
  const suggestion = written.map((key) => closestName(key, known)).find((name) => name !== null) ?? null;
  return problemIn(file, path, "choice-missing", { values: { choices }, suggestion });
}

const TYPE_WORDS: Readonly<Record<string, Bilingual>> = {
  string: { zh: "文字", en: "text" },
  integer: { zh: "整数", en: "a whole number" },
  object: { zh: "映射", en: "a map" },
  array: { zh: "列表", en: "a list" },
  boolean: { zh: "true", en: "true" },
};

function typeProblem(file: RuleFile, path: DataPath, data: unknown, type: unknown): Problem {
  if (typeof data === "number" && !Number.isInteger(data)) {
    return problemIn(file, path, "value-float", { values: { value: data } });
  }
  const words = (Array.isArray(type) ? type : [type])
    .map((name) => TYPE_WORDS[String(name)])
    .filter((w) => w !== undefined);
  const expected = { zh: words.map((w) => w.zh).join("或"), en: words.map((w) => w.en).join(" or ") };
  return problemIn(file, path, "value-type", { values: { expected } });
}

function atLeast(limit: unknown): Bilingual {
  return { zh: `至少 ${limit} `, en: `at least ${limit}` };
}

function atMost(limit: unknown): Bilingual {
  return { zh: `至多 ${limit} `, en: `at most ${limit}` };
}

function pathOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
