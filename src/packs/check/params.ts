import { closestName } from "../../base/closest-name.ts";
import type { RangeFact, RatioFact } from "../../facts/fact.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import type { Unit } from "../../law/parameter.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { LITERAL_WORDS, TYPE_OF_UNIT } from "../literal.ts";
import type { Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/** A named number exists, and its unit is one that the place takes: units by name, or those of a type of fact. */
export function checkParam(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  name: string,
  wanted: RangeFact["type"] | RatioFact["type"] | readonly Unit[],
): void {
  const known = tree.names("parameter");
  if (!known.includes(name)) {
    report(file, [...path, "param"], "parameter-unknown", { values: { name }, suggestion: closestName(name, known) });
    return;
  }
  const unit = tree.find("parameter", name)?.data.unit;
  if (unit === undefined) return;
  const fits = typeof wanted === "string" ? TYPE_OF_UNIT[unit] === wanted : wanted.includes(unit);
  if (fits) return;
  const expected: string | Bilingual = typeof wanted === "string" ? LITERAL_WORDS[wanted] : wanted.join(" / ");
  report(file, [...path, "param"], "parameter-unit", { values: { name, unit, expected } });
}
