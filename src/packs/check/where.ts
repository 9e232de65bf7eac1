import { isWithin } from "../../base/region.ts";
import type { ConditionData } from "../../law/condition.ts";
import { type CheckedTree, nameOfId } from "../checked-tree.ts";
import type { Check } from "../report.ts";

/** A rule that says itself where it holds stands in the pack of a place, and cannot hold outside that place. */
export const checkWhere: Check = (tree, report) => {
  for (const { file, data } of tree.of("rule")) {
    if (data.where === undefined) continue;
    const pack = tree.of("pack").find((p) => data.id.startsWith(`${p.data.id}/`))?.data;
    if (pack === undefined || file.path.startsWith("cn/")) report(file, ["where"], "where-idle", { atKey: true });
    else if (!tiesTo(tree, data.where, pack.place))
      report(file, ["where"], "where-open", { values: { place: pack.place }, atKey: true });
  }
};

/** Whether the condition can only hold where some fact lies within the place. */
function tiesTo(tree: CheckedTree, condition: ConditionData, place: string, seen: readonly string[] = []): boolean {
  if ("all" in condition) return condition.all.some((c) => tiesTo(tree, c, place, seen));
  if ("any" in condition) return condition.any.every((c) => tiesTo(tree, c, place, seen));
  if ("concept" in condition) {
    if (seen.includes(condition.concept)) return false;
    const concept = tree.of("concept").find(({ file }) => nameOfId(file.id) === condition.concept);
    return concept !== undefined && tiesTo(tree, concept.data.when, place, [...seen, condition.concept]);
  }
  if (!("fact" in condition)) return false;
  const codes = "is" in condition ? [condition.is] : "in" in condition ? condition.in : [];
  return codes.length > 0 && codes.every((code) => isWithin(code, place));
}
