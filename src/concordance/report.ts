import { BASELINES, type Baseline } from "./baselines.ts";
import type { AnswerBlock, Blocks } from "./blocks.ts";
import type { ComparedCase } from "./concordance.ts";
import { type Difference, differencesOf } from "./differences.ts";
import { table } from "./markdown-table.ts";
import { QUESTIONS, type Question, REASONS, type ReasonRow, reasonFor, VIEWS, type View } from "./reasons.ts";
import { type ConcordanceSummary, summaryOf } from "./summary.ts";

const INTRODUCTION = `# 与已公开裁判的对照 Concordance with published decisions

本页由 \`npm run cases -- --write-docs docs/concordance.md\` 生成，不手改。逐案把已公开裁判的事实（不含裁判结果）交给引擎，再与裁判结果比较。
比较的是**预测**（举证责任与未主张事项按裁判惯例推定）；严格结论（无论缺什么事实都成立）何时已定，另列一栏。
「部分有效」按有效计；违约与约束力合并判断：预测不受约束的，即预测不违约，得分为两项之积。
公开案例本身经过挑选，多为有争议或有示范意义的案件；一致率不是概率，也不能推及未公开的案件。
「盲读」遮去记录者自己的判断（岗位类别、是否接触秘密、业务是否重合、行为种类），只留下文字，由词典读出；词典编写时看过仓库内的案件，对这些案件的盲读结果因此偏于乐观。
每项都与两个简单办法并列：一律答「是」；五行清单（有双方约定；不是普通岗位或知悉秘密；未解除；有竞争行为；金额取约定或请求额的四分之一至全部）。

This page is written by \`npm run cases -- --write-docs docs/concordance.md\`; do not edit it. The facts of each published decision, without its outcome, are given to the engine, and the result is set beside what was decided.
What is compared is the **forecast** (burdens of proof applied, points that nobody pleaded taken as absent); how often the strict verdict, which holds whatever is missing, is decided has its own column.
Binding in part counts as binding. Breach is judged jointly: where the forecast is "not bound" it is "no breach", and its score is the product of both.
Published cases are selected: most were contested or chosen as examples. Agreement with them is no probability and says nothing of cases that were not published.
"Blind" hides what the recorder judged (category, access, overlap, kind of conduct) and leaves the prose to the dictionary; its words were chosen with the cases of this repository in sight, so the blind figures flatter on them.
Each figure stands beside two rules of thumb: always "yes"; a checklist of five lines (an agreement of both sides; no ordinary post, or knows secrets; not given up; competing work; between a quarter and all of the sum agreed or claimed).`;

const METHODS: Readonly<Record<Baseline, string>> = {
  alwaysYes: "一律「是」 always yes",
  checklist: "五行清单 checklist",
};

const VIEW_WORDS: Readonly<Record<View, string>> = { "as-recorded": "按记录 as recorded", blind: "盲读 blind" };

const QUESTION_WORDS: Readonly<Record<Question, string>> = {
  binding: "约束力 binding",
  breach: "违约 breach",
  damages: "违约金 damages",
  compensation: "补偿 compensation",
};

/** The page in Chinese and English: figures, then every difference with the reason somebody found, or that nobody has read it yet. */
export function concordanceReport(cases: readonly ComparedCase[], rows: readonly ReasonRow[]): string {
  const summary = summaryOf(cases);
  const differences = VIEWS.flatMap((view) => differencesOf(cases, view));
  return [
    INTRODUCTION,
    `案件数 Cases: ${summary.cases}`,
    `## 约束力与违约 Binding and breach\n\n${answers(summary)}`,
    `## 违约金 Damages\n\n${damages(summary)}`,
    `## 补偿 Compensation\n\n${compensation(summary)}`,
    ...VIEWS.map((view) => `## 差异：${VIEW_WORDS[view]} Differences\n\n${listed(differences, rows, view)}`),
    ...idle(differences, rows),
  ]
    .join("\n\n")
    .concat("\n");
}

function perMethod(summary: ConcordanceSummary): [View, string, Blocks][] {
  return VIEWS.flatMap((view): [View, string, Blocks][] => {
    const own = view === "blind" ? summary.blind : summary;
    return [
      [view, "jingye", own],
      ...BASELINES.map((name): [View, string, Blocks] => [view, METHODS[name], own.baselines[name]]),
    ];
  });
}

function answers(summary: ConcordanceSummary): string {
  const lines = (["binding", "breach"] as const).flatMap((question) =>
    perMethod(summary).map(([view, method, blocks]) => {
      const { total, agree, open, disagree, brier, verdictDecided }: AnswerBlock = blocks[question];
      const decided = method === "jingye" ? verdictDecided : "–";
      return [QUESTION_WORDS[question], VIEW_WORDS[view], method, total, agree, open, disagree, shown(brier), decided];
    }),
  );
  const head = [
    "问题 Question",
    "口径 View",
    "办法 Method",
    "总数 Total",
    "一致 Agree",
    "未定 Open",
    "不一致 Disagree",
    "Brier",
  ];
  return table([...head, "严格结论已定 Verdict decided"], lines);
}

function damages(summary: ConcordanceSummary): string {
  const lines = perMethod(summary).map(
    ([
      view,
      method,
      {
        damages: { zero, positive },
      },
    ]) => [
      VIEW_WORDS[view],
      method,
      `${zero.agree} / ${zero.total}`,
      `${positive.covered} / ${positive.total}`,
      shown(positive.medianHighOverLow),
      shown(positive.medianAbsLogError),
      `${positive.fromZero} / ${positive.total}`,
      `${positive.withLikely} / ${positive.total}`,
    ],
  );
  const head = ["口径 View", "办法 Method", "未判付的一致 Zero: agree", "判付的落入区间 Positive: covered"];
  const medians = ["高低比中位数 Median high/low", "对数误差中位数 Median \\|ln(likely/awarded)\\|"];
  return table(
    [
      ...head,
      ...medians,
      "区间自零起（不计高低比） From zero (not in high/low)",
      "有可能值（计入对数误差） With a likely figure (in the log error)",
    ],
    lines,
  );
}

function compensation({ compensation: { total, exact, within1pct } }: ConcordanceSummary): string {
  return table(["总数 Total", "分毫不差 Exact", "百分之一以内 Within 1%"], [[total, exact, within1pct]]);
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

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
