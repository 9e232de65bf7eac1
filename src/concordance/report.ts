import { compensationBlock } from "./blocks.ts";
import { caseByCase } from "./case-by-case.ts";
import type { ComparedCase } from "./concordance.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { answersTable, compensationTable, damagesTable, perMethod } from "./figures.ts";
import { table } from "./markdown-table.ts";
import {
  QUESTION_WORDS,
  QUESTIONS,
  REASONS,
  type ReasonRow,
  reasonFor,
  VIEW_WORDS,
  VIEWS,
  type View,
} from "./reasons.ts";
import { type AwardsAside, targetsTable } from "./targets.ts";

const INTRODUCTION = `# 与已公开裁判的对照 Concordance with published decisions

本页由 \`npm run cases -- --write-docs docs/concordance.md\` 生成，不手改。逐案把已公开裁判的事实（不含裁判结果）交给引擎，再与裁判结果比较。
比较的是**预测**（举证责任与未主张事项按裁判惯例推定）；严格结论（无论缺什么事实都成立）何时已定，另列一栏。
「部分有效」按有效计；违约与约束力合并判断：预测不受约束的，即预测不违约，得分为两项之积。
公开案例本身经过挑选，多为有争议或有示范意义的案件；一致率不是概率，也不能推及未公开的案件。
「盲读」遮去记录者自己的判断（岗位类别、是否接触秘密、业务是否重合、行为种类），只留下文字，由词典读出；词典编写时看过仓库内的案件，对这些案件的盲读结果因此偏于乐观。
每项都与简单办法并列：一律答「是」；五行清单（有双方约定；不是普通岗位或知悉秘密；未解除；有竞争行为；金额取约定或请求额的四分之一至全部），不用词典的和用我们词典的各一。
区间是自助法（bootstrap）的 90% 区间；五十来件案件，上下总有几个百分点。

This page is written by \`npm run cases -- --write-docs docs/concordance.md\`; do not edit it. The facts of each published decision, without its outcome, are given to the engine, and the result is set beside what was decided.
What is compared is the **forecast** (burdens of proof applied, points that nobody pleaded taken as absent); how often the strict verdict, which holds whatever is missing, is decided has its own column.
Binding in part counts as binding. Breach is judged jointly: where the forecast is "not bound" it is "no breach", and its score is the product of both.
Published cases are selected: most were contested or chosen as examples. Agreement with them is no probability and says nothing of cases that were not published.
"Blind" hides what the recorder judged (category, access, overlap, kind of conduct) and leaves the prose to the dictionary; its words were chosen with the cases of this repository in sight, so the blind figures flatter on them.
Each figure stands beside rules of thumb: always "yes"; a checklist of five lines (an agreement of both sides; no ordinary post, or knows secrets; not given up; competing work; between a quarter and all of the sum agreed or claimed), once without a dictionary and once with ours.
Intervals are of 90 %, by bootstrap; some fifty cases leave several points either way.`;

/** The page in Chinese and English: figures, then every difference with the reason somebody found, or that nobody has read it yet. */
export function concordanceReport(
  cases: readonly ComparedCase[],
  rows: readonly ReasonRow[],
  aside: AwardsAside,
): string {
  const differences = VIEWS.flatMap((view) => differencesOf(cases, view));
  const methods = perMethod(cases);
  return [
    INTRODUCTION,
    `案件数 Cases: ${cases.length}`,
    `## 约束力与违约 Binding and breach\n\n${answersTable(methods)}`,
    `## 违约金 Damages\n\n${damagesTable(methods)}`,
    `## 补偿 Compensation\n\n${compensationTable(compensationBlock(cases.map((c) => c.asRecorded.result)))}`,
    `## 目标 Targets\n\n${targetsTable(cases, aside)}`,
    ...VIEWS.map((view) => `## 差异：${VIEW_WORDS[view]} Differences\n\n${listed(differences, rows, view)}`),
    ...idle(differences, rows),
    `## 逐案：按记录 Case by case, as recorded\n\n${caseByCase(cases)}`,
  ]
    .join("\n\n")
    .concat("\n");
}

function listed(differences: readonly Difference[], rows: readonly ReasonRow[], view: View): string {
  const own = differences.filter((d) => d.view === view);
  if (own.length === 0) return "无 None.";
  const ordered = QUESTIONS.flatMap((question) => own.filter((d) => d.block === question));
  const lines = ordered.map(({ id, block, expected, got, score, why }) => {
    const row = reasonFor(rows, id, block, view);
    const reason = row === undefined ? "尚未阅读 not yet read" : `${REASONS[row.reason].zh} ${row.reason}`;
    const evidence = row === undefined ? "" : `${row.evidence.zh} ${row.evidence.en}`;
    return [QUESTION_WORDS[block], id, expected, got, score ?? "", why.join(", "), reason, evidence];
  });
  const head = [
    "问题 Question",
    "案件 Case",
    "裁判 Decided",
    "预测 Forecast",
    "得分 Score",
    "规则 Rules",
    "原因 Reason",
  ];
  return table([...head, "依据 Evidence"], lines);
}

/** Rows that no longer speak of a difference, so that they can be taken out. */
function idle(differences: readonly Difference[], rows: readonly ReasonRow[]): string[] {
  const spare = rows.filter((row) => !differences.some((d) => d.id === row.case && d.block === row.block));
  if (spare.length === 0) return [];
  return [
    `## 已无差异的原因条目 Reasons without a difference\n\n${spare.map((r) => `- ${r.case}: ${r.block}`).join("\n")}`,
  ];
}
