import { closestName } from "../../base/closest-name.ts";
import { nameOfId } from "../checked-tree.ts";
import type { Check } from "../report.ts";

/** A rule that overrides others names rules that exist, and why it may. */
export const checkOverrides: Check = (tree, report) => {
  const known = tree.names("rule");
  for (const { file, data } of tree.of("rule")) {
    for (const [i, rule] of (data.overrides ?? []).entries()) {
      if (known.includes(nameOfId(rule))) continue;
      const closest = closestName(nameOfId(rule), known);
      const suggestion = closest === null ? null : `cn/${closest}`;
      report(file, ["overrides", i], "override-unknown", { values: { rule }, suggestion });
    }
    if (data.overrides !== undefined && data.ground === undefined)
      report(file, ["overrides"], "ground-missing", { atKey: true });
    if (data.overrides === undefined && data.ground !== undefined)
      report(file, ["ground"], "ground-idle", { atKey: true });
  }
};
