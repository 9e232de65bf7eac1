import { formatPath, type Issue } from "../../base/issue.ts";
import { NOT_USED } from "./not-used-fields.ts";
import { type RemarkCheck, remark } from "./remark.ts";

/** One remark that names what was told and is not used yet. */
export const notUsedRemarks: RemarkCheck = ({ frame }) => {
  const told = FIELDS.flatMap((field) => toldAt(frame.frame.situation, field, []));
  const paths = [...new Set(told.map(formatPath))];
  return paths.length === 0 ? [] : [remark("not-used", [], { paths: paths.join(", "), count: paths.length })];
};

const FIELDS = NOT_USED.map((field) => field.split("."));

/** Where a field is told: through lists entry by entry. */
function toldAt(value: unknown, [name, ...deeper]: readonly string[], path: Issue["path"]): Issue["path"][] {
  if (value === undefined || value === null) return [];
  const items = typeof value === "object" && "items" in value && Array.isArray(value.items) ? value.items : null;
  if (name === undefined) return items === null || items.length > 0 ? [path] : [];
  if (items !== null) return items.flatMap((item, i) => toldAt(item, [name, ...deeper], [...path, i]));
  if (typeof value !== "object" || !Object.hasOwn(value, name)) return [];
  return toldAt((value as Readonly<Record<string, unknown>>)[name], deeper, [...path, name]);
}
