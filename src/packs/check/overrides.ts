import { closestName } from "../../base/closest-name.ts";
import { rankOf } from "../../law/authority.ts";
import type { RuleData } from "../../law/rule.ts";
import type { CheckedTree } from "../checked-tree.ts";
import type { Check } from "../report.ts";

/** Grounds that hold between texts of one rank alone; a lower text needs room left to it or a power of its own. */
const AMONG_EQUALS: readonly unknown[] = ["special-against-general", "later-against-earlier"];

/** A rule that overrides others names rules that exist, and a ground on which its text may go before theirs. */
export const checkOverrides: Check = (tree, report) => {
  const known = tree.ids("rule");
  for (const { file, data } of tree.of("rule")) {
    for (const [i, rule] of (data.overrides ?? []).entries()) {
      if (!known.includes(rule)) {
        report(file, ["overrides", i], "override-unknown", { values: { rule }, suggestion: closestName(rule, known) });
        continue;
      }
      const overridden = tree.of("rule").find((other) => other.file.id === rule)?.data;
      if (
        overridden !== undefined &&
        AMONG_EQUALS.includes(data.ground) &&
        rankIn(tree, data) > rankIn(tree, overridden)
      )
        report(file, ["ground"], "ground-rank", { values: { ground: data.ground ?? "", rule } });
    }
    if (data.overrides !== undefined && data.ground === undefined)
      report(file, ["overrides"], "ground-missing", { atKey: true });
    if (data.overrides === undefined && data.ground !== undefined)
      report(file, ["ground"], "ground-idle", { atKey: true });
  }
};

/** The rank of the strongest text that a rule cites, 0 the strongest; a text that cannot be read weighs nothing. */
function rankIn(tree: CheckedTree, { cite }: RuleData): number {
  const cited = tree.of("instrument").filter(({ file }) => cite.some((id) => id.split("#")[0] === file.id));
  return cited.length === 0 ? 0 : Math.min(...cited.map(({ data }) => rankOf(data.strength)));
}
