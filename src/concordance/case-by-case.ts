import { compensationAgrees, damagesDiffer } from "./blocks.ts";
import type { CaseResult } from "./case-result.ts";
import type { ComparedCase } from "./concordance.ts";
import type { Answer } from "./forecast.ts";
import { table } from "./markdown-table.ts";

const ANSWERS: Readonly<Record<Answer, string>> = { yes: "是 yes", no: "否 no", open: "未定 open" };

/** Every case that tests a question, decided and foretold side by side, so that one that flips shows as a line. */
export function caseByCase(cases: readonly ComparedCase[]): string {
  const tested = cases
    .map((c) => c.asRecorded.result)
    .filter((r) => r.binding || r.breach || r.damages || r.compensation);
  const lines = [...tested]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((result) => [
      `[${result.id}](../fixtures/cases/${result.id}.json)`,
      answer(result.binding),
      answer(result.breach),
      damages(result.damages),
      compensation(result.compensation),
    ]);
  const head = ["案件 Case", "约束力：裁判／预测（得分） Binding: decided / forecast (score)", "违约 Breach"];
  const rest = cases.length - tested.length;
  const shown = table(
    [...head, "违约金：判付／区间（元） Damages: awarded / range (yuan)", "补偿 Compensation"],
    lines,
  );
  return `${shown}\n\n另有 ${rest} 件，记录不足以检验任何一项，不在表内。Another ${rest} cases, whose records test none of these, are not in the table.`;
}

function answer(tested: CaseResult["binding"]): string {
  if (tested === undefined) return "–";
  return `${mark(tested.got === tested.expected)}${ANSWERS[tested.expected]} / ${ANSWERS[tested.got]} (${tested.score})`;
}

function damages(tested: CaseResult["damages"]): string {
  if (tested === undefined) return "–";
  return `${mark(!damagesDiffer(tested))}${yuan(tested.expected)} / ${yuan(tested.low)}–${yuan(tested.high)}`;
}

function compensation(tested: CaseResult["compensation"]): string {
  return tested === undefined
    ? "–"
    : `${mark(compensationAgrees(tested))}${yuan(tested.expected)} / ${yuan(tested.got)}`;
}

function mark(agrees: boolean): string {
  return agrees ? "" : "**≠** ";
}

function yuan(sum: number | null): string {
  return sum === null ? "?" : `${sum}`;
}
