import { closestName } from "../../base/closest-name.ts";
import { CATALOG, FACT_IDS } from "../../facts/catalog.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/** The fact of that id; reports it where there is none. */
export function factNamed(report: Report, file: RuleFile, path: DataPath, id: string, atKey = false): Fact | null {
  const fact = CATALOG.find((f) => f.id === id);
  if (fact) return fact;
  report(file, path, "fact-unknown", { values: { fact: id }, suggestion: closestName(id, FACT_IDS), atKey });
  return null;
}
