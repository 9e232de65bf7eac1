import type { ConditionData } from "../law/condition.ts";
import type { CheckedTree } from "./checked-tree.ts";
import type { DataPath, RuleFile } from "./rule-file.ts";

/** A condition that stands alone: what a rule, concept, dispute, presumption, score element, factor of damages or local number asks. */
export interface PlacedCondition {
  readonly file: RuleFile;
  readonly path: DataPath;
  readonly data: ConditionData;
}

export function conditionsIn(tree: CheckedTree): PlacedCondition[] {
  const whens = [...tree.of("concept"), ...tree.of("rule")].map(({ file, data }) => ({
    file,
    path: ["when"],
    data: data.when,
  }));
  const wheres = tree
    .of("rule")
    .flatMap(({ file, data }) => (data.where ? [{ file, path: ["where"], data: data.where }] : []));
  const stakes = tree.of("dispute").map(({ file, data }) => ({ file, path: ["at-stake"], data: data["at-stake"] }));
  const cases = tree
    .of("presumption")
    .flatMap(({ file, data }) =>
      data.cases.flatMap((c, i) => (c.when ? [{ file, path: ["cases", i, "when"], data: c.when }] : [])),
    );
  const elements = tree
    .of("risk")
    .flatMap(({ file, data }) => [
      ...(["enforceability", "breach"] as const).flatMap((list) =>
        data[list].map((element, i) => ({ file, path: [list, i, "when"], data: element.when })),
      ),
      ...data.damages.factors.map(({ when }, i) => ({ file, path: ["damages", "factors", i, "when"], data: when })),
    ]);
  const numbers = tree
    .of("parameter")
    .flatMap(({ file, data }) => (data.when ? [{ file, path: ["when"], data: data.when }] : []));
  return [...whens, ...wheres, ...stakes, ...cases, ...elements, ...numbers];
}

type Leaf = Exclude<ConditionData, { all: unknown } | { any: unknown } | { not: unknown }>;

/** The conditions that are not made of others, each with its path. */
export function leavesOf(data: ConditionData, path: DataPath): { data: Leaf; path: DataPath }[] {
  if ("all" in data) return data.all.flatMap((c, i) => leavesOf(c, [...path, "all", i]));
  if ("any" in data) return data.any.flatMap((c, i) => leavesOf(c, [...path, "any", i]));
  if ("not" in data) return leavesOf(data.not, [...path, "not"]);
  return [{ data, path }];
}
