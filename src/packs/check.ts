import { checkCalibration } from "./check/calibration.ts";
import { checkCircles } from "./check/circles.ts";
import { checkCitations } from "./check/citations.ts";
import { checkClashes } from "./check/clashes.ts";
import { checkConditions } from "./check/conditions.ts";
import { checkDisputes } from "./check/disputes.ts";
import { checkDuplicates } from "./check/duplicates.ts";
import { checkEffects } from "./check/effects.ts";
import { checkEndings } from "./check/endings.ts";
import { checkExamples } from "./check/examples.ts";
import { checkFloors } from "./check/floors.ts";
import { checkGaps } from "./check/gaps.ts";
import { checkIds } from "./check/ids.ts";
import { checkLocalLaw } from "./check/local-law.ts";
import { checkLocalParameters } from "./check/local-parameters.ts";
import { checkMessages } from "./check/messages.ts";
import { checkOverrides } from "./check/overrides.ts";
import { checkPackCards } from "./check/pack-cards.ts";
import { checkParameters } from "./check/parameters.ts";
import { checkPayItems } from "./check/pay-items.ts";
import { checkPlacesCited } from "./check/places-cited.ts";
import { checkPresumptions } from "./check/presumptions.ts";
import { checkRegions } from "./check/regions.ts";
import { checkRisk } from "./check/risk.ts";
import { checkSpans } from "./check/spans.ts";
import { checkStatistics } from "./check/statistics.ts";
import { checkTitles } from "./check/titles.ts";
import { checkWageTables } from "./check/wage-tables.ts";
import { checkWhere } from "./check/where.ts";
import { checkedTree } from "./checked-tree.ts";
import { compareProblems, type Problem } from "./problem.ts";
import type { RuleTree } from "./read.ts";
import type { Check, Report } from "./report.ts";
import { problemIn } from "./rule-file.ts";
import { validateFile } from "./validate.ts";

const CHECKS: readonly Check[] = [
  checkIds,
  checkPackCards,
  checkDuplicates,
  checkSpans,
  checkGaps,
  checkParameters,
  checkLocalParameters,
  checkFloors,
  checkCitations,
  checkEndings,
  checkPlacesCited,
  checkConditions,
  checkCircles,
  checkEffects,
  checkOverrides,
  checkWhere,
  checkPresumptions,
  checkDisputes,
  checkMessages,
  checkTitles,
  checkExamples,
  checkRisk,
  checkCalibration,
  checkRegions,
  checkWageTables,
  checkLocalLaw,
  checkPayItems,
  checkStatistics,
];

/** Every problem of a tree at once, sorted by file and place; none where the tree can be bundled. */
export function checkRules(tree: RuleTree): readonly Problem[] {
  const problems = [...tree.problems];
  const sound = tree.files.filter((file) => {
    const found = validateFile(file);
    problems.push(...found);
    return found.length === 0;
  });
  const report: Report = (file, path, code, details) => problems.push(problemIn(file, path, code, details));
  const checked = checkedTree(sound, tree.placed);
  for (const check of CHECKS) check(checked, report);
  if (problems.length === 0) checkClashes(checked, report);
  return problems.sort(compareProblems);
}
