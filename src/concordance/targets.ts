import type { Baseline } from "./baselines.ts";
import { BASELINES } from "./baselines.ts";
import { type AnswerBlock, type Blocks, blocksOf, compensationBlock } from "./blocks.ts";
import type { ComparedCase } from "./concordance.ts";
import { table } from "./markdown-table.ts";
import { QUESTION_WORDS } from "./reasons.ts";

interface Target {
  readonly what: string;
  readonly aim: string;
  readonly measured: string;
  readonly met: boolean;
  /** Said where it is not met. */
  readonly why: string;
}

/** Awards tried by figures that had not seen them: those inside their range, of how many, and the median high over low. */
export interface AwardsAside {
  readonly inside: number;
  readonly cases: number;
  readonly medianWidth: number;
}

/** What was aimed at, what was measured, and why where it falls short. */
export function targetsTable(cases: readonly ComparedCase[], aside: AwardsAside): string {
  const recorded = cases.map((c) => c.asRecorded.result);
  const blind = blocksOf(cases.map((c) => c.blind.result));
  const own = blocksOf(recorded);
  const baselines = BASELINES.map((name) => blocksOf(cases.map((c) => c.blind.baselines[name])));
  const questions = ["binding", "breach"] as const;
  const targets = [
    ...questions.flatMap((question) => asRecorded(QUESTION_WORDS[question], own[question])),
    ...questions.flatMap((question) =>
      unseen(
        QUESTION_WORDS[question],
        blind[question],
        baselines.map((b) => b[question]),
      ),
    ),
    ...damages(own.damages, aside),
    compensation(compensationBlock(recorded)),
  ];
  const lines = targets.map(({ what, aim, measured, met, why }) => [
    what,
    aim,
    measured,
    met ? "是 yes" : `**否 no**：${why}`,
  ]);
  return table(["问题 Question", "目标 Aim", "实测 Measured", "达到 Met"], lines);
}

function asRecorded(what: string, { total, agree, open }: AnswerBlock): Target[] {
  const decided = total - open;
  return [
    {
      what: `${what}，按记录 as recorded`,
      aim: "预测有定 decided ≥ 90%",
      measured: `${decided} / ${total}`,
      met: decided >= 0.9 * total,
      why: THIN,
    },
    {
      what: `${what}，按记录 as recorded`,
      aim: "其中一致 agreeing ≥ 95%",
      measured: `${agree} / ${decided}`,
      met: agree >= 0.95 * decided,
      why: LISTED,
    },
  ];
}

function unseen(what: string, { total, agree }: AnswerBlock, baselines: readonly AnswerBlock[]): Target[] {
  const others = baselines.map((baseline) => baseline.agree);
  const words: Readonly<Record<Baseline, string>> = {
    alwaysYes: "always yes",
    plainChecklist: "checklist",
    checklist: "with the dictionary",
  };
  const beside = BASELINES.map((name, i) => `${words[name]} ${others[i] ?? 0}`).join(", ");
  return [
    {
      what: `${what}，盲读 blind`,
      aim: "一致 agreeing ≥ 88%",
      measured: `${agree} / ${total}`,
      met: agree >= 0.88 * total,
      why: LISTED,
    },
    {
      what: `${what}，盲读 blind`,
      aim: "明显高于简单办法 clearly above the rules of thumb",
      measured: `${agree} (${beside})`,
      met: others.every((other) => agree >= other + CLEARLY * total),
      why: "案件里多数是违约，清单加上我们的词典已答对几乎全部，这些案件分不出高下 most cases are breaches, and a checklist with our dictionary answers nearly all: these cases cannot tell them apart",
    },
  ];
}

/** Five in a hundred. */
const CLEARLY = 0.05;

function damages({ zero, positive }: Blocks["damages"], { inside, cases, medianWidth }: AwardsAside): Target[] {
  const foretold = positive.total - positive.fromZero;
  return [
    {
      what: "违约金 damages，留出 kept aside",
      aim: "判付的落入区间 positive awards inside ≥ 85%",
      measured: `${inside} / ${cases}`,
      met: inside >= 0.85 * cases,
      why: LISTED,
    },
    {
      what: "违约金 damages，留出 kept aside",
      aim: "高低比中位数 median high/low ≤ 5",
      measured: medianWidth.toFixed(2),
      met: medianWidth <= 5,
      why: "多数记录没有收入，区间因此放宽 most records have no pay, which widens the range",
    },
    {
      what: "违约金 damages",
      aim: "区间不自零起 ranges not from zero ≥ 85%",
      measured: `${foretold} / ${positive.total}`,
      met: foretold >= 0.85 * positive.total,
      why: "其余的预测为不应付，或者受不受约束、违不违约未定 in the others the forecast denied that anything was owed, or left it open",
    },
    {
      what: "违约金 damages",
      aim: "不支持的预测为零 refusals foretold ≥ 85%",
      measured: `${zero.agree} / ${zero.total}`,
      met: zero.agree >= 0.85 * zero.total,
      why: LISTED,
    },
  ];
}

function compensation({ total, exact }: { readonly total: number; readonly exact: number }): Target {
  return {
    what: QUESTION_WORDS.compensation,
    aim: "分毫不差 exact",
    measured: `${exact} / ${total}`,
    met: exact === total,
    why: LISTED,
  };
}

const THIN = "记录过简 the records say too little";
const LISTED = "逐案原因见下 the reasons are listed below, case by case";
