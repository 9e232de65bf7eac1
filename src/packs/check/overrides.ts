import { closestName } from "../../base/closest-name.ts";
import { rankOf } from "../../law/authority.ts";
import type { OverrideGround } from "../../law/override-ground.ts";
import type { ParameterData } from "../../law/parameter.ts";
import type { CheckedTree } from "../checked-tree.ts";
import type { Check, Report } from "../report.ts";
import type { RuleFile } from "../rule-file.ts";

/** Grounds that hold between texts of one rank alone; a lower text needs room left to it or a power of its own. */
const AMONG_EQUALS: readonly OverrideGround[] = ["special-against-general", "later-against-earlier"];

/** What overrides other rules, or another number, names what exists, and a ground on which its text may go before theirs. */
export const checkOverrides: Check = (tree, report) => {
  const known = tree.ids("rule");
  for (const { file, data } of tree.of("rule")) {
    for (const [i, rule] of (data.overrides ?? []).entries()) {
      if (!known.includes(rule))
        report(file, ["overrides", i], "override-unknown", { values: { rule }, suggestion: closestName(rule, known) });
      const overridden = tree.of("rule").find((other) => other.file.id === rule)?.data;
      if (overridden !== undefined) checkRank(tree, report, file, data.ground, data.cite, rule, overridden.cite);
    }
    checkZone(tree, report, file, data.ground);
    if (data.overrides !== undefined && data.ground === undefined)
      report(file, ["overrides"], "ground-missing", { atKey: true });
    if (data.overrides === undefined && data.ground !== undefined)
      report(file, ["ground"], "ground-idle", { atKey: true });
  }
  const cites = ({ values }: ParameterData) => values.map(({ cite }) => cite);
  for (const { file, data } of tree.of("parameter")) {
    checkZone(tree, report, file, data.ground);
    const replaced = tree.of("parameter").find((other) => other.file.id === data.overrides)?.data;
    if (replaced !== undefined) checkRank(tree, report, file, data.ground, cites(data), replaced.id, cites(replaced));
  }
};

/** A power of a special zone is one of a pack whose place is marked as such in the table of regions. */
function checkZone(tree: CheckedTree, report: Report, file: RuleFile, ground: OverrideGround | undefined): void {
  const place = tree.of("pack").find(({ data }) => file.id?.startsWith(`${data.id}/`))?.data.place;
  const zone = tree.of("regions").some(({ data }) => data.some((r) => r.code === place && r["special-zone"]));
  if (ground === "special-zone-power" && !zone) report(file, ["ground"], "ground-zone");
}

function checkRank(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  ground: OverrideGround | undefined,
  cite: readonly string[],
  rule: string,
  overridden: readonly string[],
): void {
  if (ground === undefined || !AMONG_EQUALS.includes(ground) || rankIn(tree, cite) <= rankIn(tree, overridden)) return;
  report(file, ["ground"], "ground-rank", { values: { ground, rule } });
}

/** The rank of the strongest text cited, 0 the strongest; a text that cannot be read weighs nothing. */
function rankIn(tree: CheckedTree, cite: readonly string[]): number {
  const cited = tree.of("instrument").filter(({ file }) => cite.some((id) => id.split("#")[0] === file.id));
  return cited.length === 0 ? 0 : Math.min(...cited.map(({ data }) => rankOf(data.strength)));
}
