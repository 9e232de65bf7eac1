import * as z from "zod/mini";
import { TITLES } from "./fields.ts";
import { situationSchema } from "./schema.ts";

export interface JsonSchema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** JSON Schema 2020-12 of what a caller writes; `title` is Chinese, `titleEn` English. Any field may also be null or `unknown`. */
export function situationJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(situationSchema, { io: "input", metadata: TITLES, target: "draft-2020-12" });
  return { ...mayBeUnknown(schema as JsonSchema), title: "劳动关系情况", titleEn: "A described employment situation" };
}

function mayBeUnknown(schema: JsonSchema): JsonSchema {
  const copy: Record<string, unknown> = { ...schema };
  delete copy["required"];
  if (schema.properties) {
    copy["properties"] = Object.fromEntries(
      Object.entries(schema.properties).map(([key, { title, titleEn, default: _, ...own }]) => [
        key,
        { title, titleEn, anyOf: [mayBeUnknown(own as JsonSchema), { enum: ["unknown", null] }] },
      ]),
    );
  }
  if (schema.items) copy["items"] = mayBeUnknown(schema.items);
  if (schema.anyOf) copy["anyOf"] = schema.anyOf.map(mayBeUnknown);
  return copy;
}

let written: JsonSchema | null = null;

/** Names of the fields that an object at this path may have. */
export function fieldNamesAt(path: readonly PropertyKey[]): readonly string[] {
  written ??= situationJsonSchema();
  let here: JsonSchema[] = [written];
  for (const step of path) {
    here = here.flatMap(alternatives).flatMap((schema) => {
      const next = typeof step === "number" ? schema.items : schema.properties?.[String(step)];
      return next ? [next] : [];
    });
  }
  return [...new Set(here.flatMap(alternatives).flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  return [schema, ...(schema.anyOf ?? []).flatMap(alternatives)];
}
