import { closestName } from "../../base/closest-name.ts";
import type { ParameterData } from "../../law/parameter.ts";
import { type CheckedTree, type Entry, nameOfId } from "../checked-tree.ts";
import { leavesOf } from "../conditions-in.ts";
import type { Check, Report } from "../report.ts";

const SHARED = ["unit", "dated-by"] as const;

/**
 * A number of a place that has the name of another says that it takes its place and why it may, and counts alike. Its `when`
 * asks facts against words and figures alone: nothing that itself may rest on a number.
 */
export const checkLocalParameters: Check = (tree, report) => {
  const all = tree.of("parameter");
  for (const entry of all) {
    const { file, data } = entry;
    if (data.overrides !== undefined) checkReplaced(tree, report, entry, data.overrides);
    else {
      for (const key of ["ground", "when"] as const) {
        if (data[key] !== undefined) report(file, [key], `${key}-idle`, { atKey: true });
      }
      const national = all.find((other) => other !== entry && isNational(other.data) && sameName(other.data, data));
      if (national !== undefined)
        report(file, ["id"], "override-missing", { values: { id: national.data.id }, suggestion: null });
    }
    if (data.when !== undefined) checkWhen(report, entry, data.when);
  }
};

function checkReplaced(tree: CheckedTree, report: Report, entry: Entry<"parameter">, overrides: string): void {
  const { file, data } = entry;
  const others = tree.of("parameter").filter((other) => other !== entry && other.data.overrides === undefined);
  const replaced = others.find((other) => other.data.id === overrides);
  if (replaced === undefined) {
    const suggestion = closestName(
      overrides,
      others.map((other) => other.data.id),
    );
    report(file, ["overrides"], "override-unknown", { values: { rule: overrides }, suggestion });
  } else {
    if (!sameName(replaced.data, data)) report(file, ["overrides"], "override-name", { values: { id: overrides } });
    for (const key of SHARED) {
      if (replaced.data[key] === data[key]) continue;
      report(file, [key], "override-differs", { values: { key, id: overrides, expected: replaced.data[key] } });
    }
  }
  if (isNational(data)) report(file, ["overrides"], "override-national", { atKey: true });
  if (data.ground === undefined) report(file, ["overrides"], "ground-missing", { atKey: true });
}

function checkWhen(report: Report, { file }: Entry<"parameter">, when: NonNullable<ParameterData["when"]>): void {
  for (const { data, path } of leavesOf(when, ["when"])) {
    const rests =
      !("fact" in data) ||
      Object.values(data)
        .flat()
        .some((part) => typeof part === "object");
    if (rests) report(file, path, "parameter-when");
  }
}

function sameName(a: ParameterData, b: ParameterData): boolean {
  return nameOfId(a.id) === nameOfId(b.id);
}

function isNational({ id }: ParameterData): boolean {
  return id.startsWith("cn/");
}
