import { type Issue, issue } from "../base/issue.ts";
import { shown } from "../situation/issues.ts";
import { plainCopy } from "../situation/plain-copy.ts";

/** Plain JSON. */
export type Fields = Readonly<Record<string, unknown>>;

export type Merged =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The situation with the changes made: objects are merged, null takes a field away, anything else takes the place of what
 * stood there. A list is replaced whole; `{ complete: "yes" }` alone is merged into a list and keeps its entries.
 */
export function merged(situation: unknown, changes: unknown): Merged {
  const [base, wanted] = [plainCopy(situation), plainCopy(changes, "kept")];
  const issues = [...base.issues, ...wanted.issues.map((i) => issue(i.code, ["changes", ...i.path], i.values))];
  if (issues.length > 0) return { ok: false, issues };
  if (!isFields(wanted.copy)) {
    const got = { expected: "object", got: shown(wanted.copy) };
    return { ok: false, issues: [issue("wrong-type", ["changes"], got)] };
  }
  return { ok: true, fields: mergedFields(isFields(base.copy) ? base.copy : {}, wanted.copy) };
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mergedFields(base: Fields, changes: Fields): Fields {
  const result: Record<string, unknown> = { ...base };
  for (const [key, wanted] of Object.entries(changes)) {
    const stood = Array.isArray(result[key]) ? { items: result[key] } : result[key];
    if (wanted === null) delete result[key];
    else result[key] = isFields(wanted) ? mergedFields(isFields(stood) ? stood : {}, wanted) : wanted;
  }
  return result;
}
