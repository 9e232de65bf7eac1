import { table } from "../concordance/markdown-table.ts";
import type { ReliabilityData, ScoreShares } from "../law/calibration.ts";
import type { Calibration } from "./calibrate.ts";
import type { ElementEvidence } from "./evidence.ts";

const INTRODUCTION = `## 校准 Calibration

评分和违约金区间的数字由 \`npm run calibrate\` 选定：案件分成十份，每份轮流留出，用其余九份选损失最小的一组，各数字取十次的中位数；留出的案件用没有见过它的数字来考。评分的损失是平方误差，先假定各组各有一件两样判的（拉普拉斯规则），任何评分也不高于这一规则对无一不成立的案件所给的；违约金的损失是对数尺度上的区间得分（Winkler，九成）加可能值的误差。
规则和词典编写时看过这些案件，交叉验证只管这里的数字，管不到规则本身：对没有见过的案件，一致率会低一些。约束力与违约两个评分用同一组份额；违约只看没有被判无约束力的案件。各份额只在程序列出的几个值里选，案件少的，结果靠近所列的一端；没有判付案件成立的情节，轻重只凭道理；「不知」没有案件可以校准，取一半。

The figures of the scores and of the range of damages are chosen by \`npm run calibrate\`: the cases are dealt into ten parts, each is kept aside in its turn, and the set of figures with the least loss over the other nine is taken; each figure is the median of the ten. Cases kept aside are tried by figures that did not see them. The loss of a score is the squared error, with one case decided each way in each group beforehand (Laplace's rule), and no score says more than that rule of the cases in which nothing fails; that of damages is the interval score on a scale of logarithms (Winkler, nine in ten) and the error of the likely figure.
Rules and dictionary were written with these cases in sight; cross-validation tests the figures here, not the rules: expect less agreement on unseen cases. Both scores share one set; breach is asked only of cases not held unbound. Each share is one of a few values tried in the program, and where cases are few it lies near an end of them; circumstances that apply in no award have a weight from reason alone. No case bears on "unknown": it is taken as one half.`;

const STATE_WORDS = [
  "成立：件数／判为是 holds: cases / decided so",
  "推定成立 presumed",
  "不知 unknown",
  "推定不成立 presumed to fail",
  "不成立 fails",
];

const SHARES: readonly [keyof ScoreShares, string][] = [
  ["at-most", "至多 at most"],
  ["presumed", "推定成立 presumed"],
  ["unknown", "不知 unknown"],
  ["presumed-fails", "推定不成立 presumed to fail"],
  ["fails", "不成立 fails"],
];

/** What was chosen, how it did on cases kept aside, and how far scores can be relied on. */
export function calibrationPage({ data, scores, damages, evidence }: Calibration): string {
  return `${[
    INTRODUCTION,
    table(
      [
        "评分 Scores",
        ...SHARES.map(([, words]) => words),
        "案件 × 问题 Cases × questions",
        "Brier：留出 kept aside",
        "Brier：选定 as chosen",
      ],
      [
        [
          "份额 share",
          ...SHARES.map(([key]) => scores.shares[key]),
          scores.trials,
          scores.brierAside.toFixed(3),
          scores.brierChosen.toFixed(3),
        ],
      ],
    ),
    table(
      [
        "违约金 Damages",
        "最低 low",
        "可能 likely",
        "调低 lowers",
        "略调低 lowers mildly",
        "调高 raises",
        "线上部分 above the line",
      ],
      [
        [
          "份额、乘数 share, multiplier",
          data.damages.low,
          data.damages.likely,
          data.damages.lowers,
          data.damages["lowers-mildly"],
          data.damages.raises,
          data.damages["above-line"],
        ],
      ],
    ),
    `留出的判付案件 Awards kept aside: ${damages.insideAside} / ${damages.cases} 落入区间 inside; 高低比中位数 median high/low ${damages.medianWidthAside.toFixed(2)}; 对数误差中位数 median |ln| ${damages.medianErrorAside.toFixed(3)}.`,
    "### 依据 Evidence",
    table(
      ["评分 Score", "要素 Element", ...STATE_WORDS],
      [...elements("约束力 binding", evidence.enforceability), ...elements("违约 breach", evidence.breach)],
    ),
    table(
      [
        "情节 Circumstance",
        "轻重 Weight",
        "成立的判付案件 Awards in which it applies",
        "判付占比中位数 Median share awarded",
      ],
      evidence.damages.map(({ factor, awards, medianShare }) => [
        factor === null ? "已知情节都不成立 none known to apply" : `${factor.label.zh} ${factor.label.en}`,
        factor === null ? "–" : factor.weight,
        awards,
        medianShare === null ? "–" : medianShare.toFixed(2),
      ]),
    ),
    "### 可靠程度 Reliability",
    table(
      ["评分 Score", "分段 From–to", "案件 Cases", "判为是 Decided so", "90% 区间 interval (Wilson)"],
      [
        ...bins("约束力 binding", data.reliability.enforceability),
        ...bins("有约束力且违约 binding and breached", data.reliability.joint),
      ],
    ),
  ].join("\n\n")}\n`;
}

function bins(name: string, rows: readonly ReliabilityData[]): (string | number)[][] {
  return rows.map(({ from, to, cases, yes, low, high }) => [name, `${from}–${to}`, cases, yes, `${low}–${high}`]);
}

function elements(name: string, rows: readonly ElementEvidence[]): (string | number)[][] {
  return rows.map(({ element, groups }) => [
    name,
    `${element.label.zh} ${element.label.en}`,
    ...groups.map(({ cases, yes }) => (cases === 0 ? "–" : `${cases} / ${yes}`)),
  ]);
}
