import { readFileSync } from "node:fs";

export type JsonFile = { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly why: string };

/** What a file holds, a byte order mark passed over; or why it is no JSON. */
export function readJsonFile(path: string): JsonFile {
  try {
    return { ok: true, json: JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, "")) };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}
