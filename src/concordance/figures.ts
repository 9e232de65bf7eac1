import { BASELINES, type Baseline } from "./baselines.ts";
import { blocksOf, type CompensationBlock, damagesAgree, medianWidth } from "./blocks.ts";
import { bootstrapped } from "./bootstrap.ts";
import type { CaseResult } from "./case-result.ts";
import type { ComparedCase } from "./concordance.ts";
import { table } from "./markdown-table.ts";
import { QUESTION_WORDS, VIEW_WORDS, VIEWS, type View } from "./reasons.ts";

const METHODS: Readonly<Record<Baseline, string>> = {
  alwaysYes: "一律「是」 always yes",
  plainChecklist: "五行清单，不用词典 checklist, no dictionary",
  checklist: "五行清单，用词典 checklist with the dictionary",
};

export interface Method {
  readonly view: View;
  readonly name: string;
  readonly own: boolean;
  readonly results: readonly CaseResult[];
}

export function perMethod(cases: readonly ComparedCase[]): Method[] {
  return VIEWS.flatMap((view): Method[] => {
    const seen = cases.map((c) => (view === "blind" ? c.blind : c.asRecorded));
    return [
      { view, name: "jingye", own: true, results: seen.map((s) => s.result) },
      ...BASELINES.map((name) => ({
        view,
        name: METHODS[name],
        own: false,
        results: seen.map((s) => s.baselines[name]),
      })),
    ];
  });
}

export function answersTable(methods: readonly Method[]): string {
  const lines = (["binding", "breach"] as const).flatMap((question) =>
    methods.map(({ view, name, own, results }) => {
      const { total, agree, open, disagree, brier, verdictDecided } = blocksOf(results)[question];
      const tested = results.flatMap((result) => result[question] ?? []);
      const share = bootstrapped(tested, (drawn) => drawn.filter((a) => a.got === a.expected).length / drawn.length);
      const counts = [total, agree, interval(share, percent), open, disagree, shown(brier), own ? verdictDecided : "–"];
      return [QUESTION_WORDS[question], VIEW_WORDS[view], name, ...counts];
    }),
  );
  const head = ["问题 Question", "口径 View", "办法 Method", "总数 Total", "一致 Agree", "一致率 90% 区间 interval"];
  return table([...head, "未定 Open", "不一致 Disagree", "Brier", "严格结论已定 Verdict decided"], lines);
}

export function damagesTable(methods: readonly Method[]): string {
  const lines = methods.map(({ view, name, results }) => {
    const { zero, positive } = blocksOf(results).damages;
    const awarded = results.flatMap(({ damages }) => (damages !== undefined && damages.expected > 0 ? [damages] : []));
    const inside = bootstrapped(awarded, (drawn) => drawn.filter(damagesAgree).length / drawn.length);
    const width = bootstrapped(awarded, medianWidth);
    return [
      VIEW_WORDS[view],
      name,
      `${zero.agree} / ${zero.total}`,
      `${positive.covered} / ${positive.total}`,
      interval(inside, percent),
      shown(positive.medianHighOverLow),
      interval(width, (ratio) => ratio.toFixed(1)),
      shown(positive.medianAbsLogError),
      `${positive.fromZero} / ${positive.total}`,
      `${positive.withLikely} / ${positive.total}`,
    ];
  });
  const head = ["口径 View", "办法 Method", "未判付的一致 Zero: agree", "判付的落入区间 Positive: covered"];
  const medians = [
    "高低比中位数 Median high/low",
    "90% 区间 interval",
    "对数误差中位数 Median \\|ln(likely/awarded)\\|",
  ];
  return table(
    [
      ...head,
      "90% 区间 interval",
      ...medians,
      "区间自零起（不计高低比） From zero (not in high/low)",
      "有可能值（计入对数误差） With a likely figure (in the log error)",
    ],
    lines,
  );
}

function interval(ends: readonly [low: number, high: number] | null, words: (end: number) => string): string {
  return ends === null ? "–" : ends.map(words).join("–");
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export function compensationTable({ total, exact, within1pct }: CompensationBlock): string {
  return table(["总数 Total", "分毫不差 Exact", "百分之一以内 Within 1%"], [[total, exact, within1pct]]);
}

function shown(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
