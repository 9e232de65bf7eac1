import { closestName } from "../../base/closest-name.ts";
import { hasEffect } from "../../law/effect-match.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { conditionsIn, leavesOf } from "../conditions-in.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";
import { checkFactCondition } from "./fact-condition.ts";

/** Concepts on which the engine itself relies. */
const NEEDED_CONCEPTS = ["binding", "breach", "competes-after-exit", "labour-regime", "restriction-made"] as const;

/** Every condition names facts, concepts, disputes and effects that exist, and compares each fact as its type allows. */
export const checkConditions: Check = (tree, report) => {
  for (const { file, path, data } of conditionsIn(tree)) {
    for (const leaf of leavesOf(data, path)) {
      if ("fact" in leaf.data) checkFactCondition(tree, report, file, leaf.path, leaf.data);
      else if ("concept" in leaf.data) {
        const name = leaf.data.concept;
        nameIn(tree, report, "concept", name, file, [...leaf.path, "concept"]);
      } else if ("reading" in leaf.data) checkReading(tree, report, file, leaf.path, leaf.data.reading, leaf.data.is);
      else {
        const { effect, on, is } = leaf.data;
        const complete = tree.of("rule").length === tree.names("rule").length;
        const matched = tree.of("rule").some((rule) => rule.data.then.some((e) => hasEffect(e, effect, on, is)));
        if (complete && !matched) report(file, [...leaf.path, "effect"], "effect-unmatched");
      }
    }
  }
  const known = tree.names("concept");
  for (const { file } of tree.of("pack")) {
    for (const name of NEEDED_CONCEPTS) {
      if (!known.includes(name)) report(file, ["id"], "concept-missing", { values: { name } });
    }
  }
};

function checkReading(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  dispute: string,
  reading: string,
): void {
  if (!nameIn(tree, report, "dispute", dispute, file, [...path, "reading"])) return;
  const known = tree.find("dispute", dispute)?.data.readings.map((r) => r.id);
  if (known === undefined || known.includes(reading)) return;
  report(file, [...path, "is"], "reading-unknown", {
    values: { dispute, reading },
    suggestion: closestName(reading, known),
  });
}

function nameIn(
  tree: CheckedTree,
  report: Report,
  kind: "concept" | "dispute",
  name: string,
  file: RuleFile,
  path: DataPath,
): boolean {
  const known = tree.names(kind);
  if (known.includes(name)) return true;
  report(file, path, `${kind}-unknown`, { values: { name }, suggestion: closestName(name, known) });
  return false;
}
