import type { Amount } from "../../src/amounts/amount.ts";
import type { AmountsByHead } from "../../src/amounts/amounts-of-agreement.ts";
import { nestedAmounts } from "../../src/assemble/nested-amounts.ts";
import type { AgreementResult, Assessment, TimelineEvent, VerdictResult } from "../../src/assessment.ts";
import { fraction } from "../../src/base/fraction.ts";
import type { CitedArticle } from "../../src/evaluate/cited-article.ts";
import type { Finding } from "../../src/evaluate/finding.ts";
import type { AwardResult, Incentives } from "../../src/incentives/incentives.ts";
import { HEADS, type Head } from "../../src/law/effect.ts";
import type { LedgerRow, Sums } from "../../src/ledger/result.ts";
import type { Score } from "../../src/risk/score.ts";
import { exactBounds } from "../../src/slip/bounds.ts";
import { slipOf } from "../../src/slip/slip.ts";
import { given, product } from "../../src/slip/term.ts";
import { SAMPLE_PAY_BASE } from "./sample-pay-base.ts";

const NOTHING: Omit<Amount, "head"> = {
  creditor: null,
  holds: "no",
  forecast: "no",
  status: "not-applicable",
  low: null,
  high: null,
  likely: null,
  rules: [],
  legalBasis: null,
  weakestStep: null,
  conventions: [],
  slip: null,
};

export function sampleAmount(head: Head, given: Partial<Amount>): Amount {
  return { ...NOTHING, head, ...given };
}

export const SAMPLE_ARTICLE: CitedArticle = {
  id: "cn/law-of-trees#24(2)",
  instrument: { zh: "树木法", en: "Law of Trees" },
  article: "24(2)",
  words: { zh: "约定的期限至多两个夏天", en: "The agreed term is two summers at most" },
  strength: "statute",
  confidence: "high",
};

const CITATIONS: Assessment["citations"] = {
  "cn/law-of-trees#24(2)": SAMPLE_ARTICLE,
  "cn/law-of-trees#25": { ...SAMPLE_ARTICLE, id: "cn/law-of-trees#25", article: "25" },
  "cn/law-of-trees#7(1)": { ...SAMPLE_ARTICLE, id: "cn/law-of-trees#7(1)", article: "7(1)" },
};

export function sampleFinding(given: Partial<Finding>): Finding {
  return {
    rule: "cn/duration/cap",
    topic: "duration",
    title: { zh: "期限上限", en: "Cap on the term" },
    message: { zh: "超过上限的部分不生效", en: "What exceeds the cap has no effect" },
    outcome: "yes",
    forecast: "yes",
    strength: "statute",
    confidence: "high",
    effects: [],
    invoked: { by: "employee", how: ["claim", "defence"], unasked: "looked-at" },
    agreement: null,
    engagement: null,
    cite: [SAMPLE_ARTICLE],
    see: [],
    because: [
      {
        fact: "duration.months",
        label: { zh: "约定月数", en: "Months agreed" },
        value: "36",
        words: null,
        asked: "25..?",
        met: "yes",
      },
    ],
    ...given,
  };
}

const BINDING: VerdictResult = {
  day: "2025-03-01",
  value: "open",
  status: "running",
  forecast: {
    value: "yes",
    status: "running",
    presumptions: [
      {
        id: "cn/not-released/nobody",
        fact: "performance.released",
        value: "no",
        burden: "nobody-pleads",
        strength: "practice",
        cite: ["cn/law-of-trees#25"],
        message: { zh: "没有人主张单位已解除限制", en: "Nobody says that the employer released it" },
      },
    ],
  },
  why: ["cn/duration/cap"],
};

const BREACH: VerdictResult = {
  day: "2025-03-01",
  value: "disputed",
  status: "running",
  forecast: { value: "no", status: "running", presumptions: [] },
  why: [],
};

const TRIAL = { strength: "interpretation", cite: ["cn/law-of-trees#24(2)"] } as const;

const SHARE_OF_WAGE = product(
  [
    given(exactBounds(1743448), "fen", "trial", { ...TRIAL, label: { zh: "月平均工资", en: "Average monthly wage" } }),
    given(exactBounds(fraction(3, 10)), "times", "trial", { ...TRIAL, label: { zh: "比例", en: "Share" } }),
  ],
  {
    ...TRIAL,
    label: { zh: "月平均工资 × 比例", en: "Average monthly wage × share" },
    convention: "half-up-to-the-fen",
  },
  "half-up",
);

const NOT_OWED = Object.fromEntries(HEADS.map((head) => [head, sampleAmount(head, {})])) as AmountsByHead;

export const SAMPLE_AMOUNTS: AmountsByHead = {
  ...NOT_OWED,
  "compensation.monthly": sampleAmount("compensation.monthly", {
    creditor: "employee",
    holds: "yes",
    forecast: "yes",
    status: "exact",
    low: 523034,
    high: 523034,
    likely: 523034,
    legalBasis: "interpretation",
    weakestStep: "convention",
    conventions: ["half-up-to-the-fen"],
    slip: slipOf(SHARE_OF_WAGE),
  }),
  "compensation.total": sampleAmount("compensation.total", {
    creditor: "employee",
    holds: "open",
    forecast: "yes",
    status: "range",
    low: 1000000,
    high: null,
    legalBasis: "contract",
    weakestStep: "contract",
  }),
  "compensation.advised": sampleAmount("compensation.advised", {
    creditor: "employee",
    status: "exact",
    low: 871724,
    high: 871724,
    likely: 871724,
    holds: "yes",
    forecast: "yes",
    legalBasis: "advice",
    weakestStep: "advice",
  }),
  "damages.agreed": sampleAmount("damages.agreed", {
    creditor: "employer",
    holds: "open",
    forecast: "no",
    status: "unknown",
    legalBasis: "contract",
  }),
  "damages.line": sampleAmount("damages.line", {
    status: "range",
    low: 100,
    high: 62764080,
    legalBasis: "departmental-rule",
    weakestStep: "convention",
  }),
};

function sampleRow(
  number: number,
  [from, to]: readonly [string, string],
  state: LedgerRow["state"],
  due: Sums,
  paid: number | null,
): LedgerRow {
  const nothing = { low: 0, likely: 0, high: 0 };
  const overdue = paid === null || state !== "fallen-due" ? null : (due.likely ?? 0) - paid;
  return {
    number,
    from,
    to,
    dueOn: to,
    due,
    accrued: state === "future" ? nothing : due,
    future: state === "future" ? due : nothing,
    paid,
    paidOn: paid === null ? null : to,
    late: state === "fallen-due" ? 213 : null,
    overdue,
    state,
    minimumWage: null,
    strength: "interpretation",
    cite: [],
    conventions: [],
  };
}

export const SAMPLE_AGREEMENT: AgreementResult = {
  agreement: 0,
  id: null,
  regime: "labour",
  binding: BINDING,
  amounts: SAMPLE_AMOUNTS,
  ledger: {
    rows: [
      sampleRow(1, ["2024-07-01", "2024-07-31"], "fallen-due", { low: 523034, likely: 523034, high: 523034 }, 500000),
      sampleRow(2, ["2024-08-01", "2024-08-31"], "running", { low: 523034, likely: null, high: null }, null),
      sampleRow(3, ["2024-09-01", "2024-09-30"], "future", { low: null, likely: null, high: null }, 0),
    ],
    totals: {
      due: { low: null, likely: null, high: null },
      accrued: { low: 600000, likely: 700000, high: null },
      fallenDue: { low: 523034, likely: 523034, high: 523034 },
      future: { low: 300000, likely: 400000, high: null },
      paid: 500000,
      over: 0,
      overdue: 23034,
    },
    lawfulEnd: "2026-06-30",
  },
};

function sampleScore(value: number, low: number, high: number): Score {
  const label = { zh: "书面约定", en: "Written agreement" };
  const why = { zh: "多数裁判要求书面", en: "Most decisions ask for writing" };
  const drivers: Score["drivers"] = [
    { element: "written", label, state: "presumed-yes", share: "80%", why },
    { element: "signed", label: { zh: "已签署", en: "Signed" }, state: "yes", share: "100%", why },
  ];
  return { value, low, high, drivers };
}

export function sampleEvent(given: Partial<TimelineEvent>): TimelineEvent {
  return {
    id: "restriction-starts",
    name: "restriction-starts",
    kind: "start",
    day: "2024-07-01",
    safe: "2024-07-01",
    party: null,
    head: null,
    month: null,
    engagement: null,
    holds: "yes",
    finalAward: null,
    readings: [],
    notes: [],
    asks: [],
    strength: "statute",
    confidence: "high",
    cite: ["cn/law-of-trees#24(2)"],
    conventions: [],
    ...given,
  };
}

const SAMPLE_TIMELINE: readonly TimelineEvent[] = [
  sampleEvent({}),
  sampleEvent({
    id: "pay-due:9",
    name: "pay-due",
    kind: "due",
    day: "2025-03-31",
    safe: "2025-03-31",
    party: "employer",
    head: "compensation.monthly",
    month: 9,
    strength: "convention",
  }),
  sampleEvent({
    id: "may-rescind",
    name: "may-rescind",
    kind: "right",
    day: "2025-04-01/..",
    safe: null,
    party: "employee",
    holds: "open",
    readings: [
      {
        id: "third",
        label: { zh: "第三期", en: "third instalment" },
        main: true,
        day: "2025-04-01",
        confidence: "medium",
        cite: ["cn/law-of-trees#25"],
      },
      {
        id: "fourth",
        label: { zh: "第四期", en: "fourth instalment" },
        main: false,
        day: null,
        confidence: "low",
        cite: ["cn/law-of-trees#25"],
      },
    ],
    notes: ["act-needed"],
    asks: ["performance.unpaid-months"],
    strength: "practice",
  }),
  sampleEvent({ id: "lawful-end", name: "lawful-end", kind: "end", day: "2026-06-30", safe: "2026-06-30" }),
];

/** A small assessment, made up, with something in every section. */
export const SAMPLE_AWARD: AwardResult = {
  incentive: 0,
  kind: "options",
  grantor: "parent",
  currency: null,
  valuation: "internal",
  value: {
    low: 200000,
    high: 200000,
    likely: 200000,
    status: "exact",
    strength: "convention",
    cite: [],
    reading: null,
    conventions: ["value-as-told"],
    why: "spread-times-quantity",
  },
  lostByLeaving: {
    low: 0,
    high: 120000,
    likely: 120000,
    status: "range",
    strength: "contract",
    cite: ["cn/law-of-trees#25"],
    reading: "award-terms",
    conventions: ["award-terms-as-told", "unvested-lapses-vested-stays"],
    why: "terms-not-told",
  },
  atRiskForCompeting: {
    forfeiture: {
      low: 80000,
      high: 80000,
      likely: 80000,
      status: "exact",
      strength: "contract",
      cite: ["cn/law-of-trees#25"],
      reading: "award-terms",
      conventions: ["award-terms-as-told"],
      why: "lost-by-the-terms",
      readings: [],
      countedIn: null,
      counted: "no",
      see: [],
    },
    clawback: {
      low: 70000,
      high: 70000,
      likely: 70000,
      status: "exact",
      strength: "contract",
      cite: ["cn/law-of-trees#25"],
      reading: "award-terms",
      conventions: ["award-terms-as-told", "gain-counted-once"],
      why: "returned-by-the-terms",
      readings: [
        {
          id: "agreed-damages",
          low: 0,
          high: 70000,
          adjustable: true,
          strength: "case",
          confidence: "medium",
          cite: ["cn/law-of-trees#24(2)"],
        },
      ],
      countedIn: "damages.agreed",
      counted: "yes",
      see: ["cn/law-of-trees#7(1)"],
    },
  },
  buyBack: { offer: 150000, against: "below", shortfall: { low: 50000, high: 50000 } },
  remarks: ["words-not-reckoned"],
};

export const SAMPLE_INCENTIVES: Incentives = {
  awards: [SAMPLE_AWARD],
  complete: "unknown",
  lostByLeaving: { low: 0, high: null, likely: 120000, status: "unknown" },
  atRiskForCompeting: { low: 80000, high: null, likely: 80000, status: "range" },
  offers: [
    {
      annualPay: 400000000,
      annualPayHigh: 600000000,
      cash: null,
      teamSize: 50,
      freeDaysPerWeek: 2,
      accepted: "no",
    },
  ],
};

export const SAMPLE_ASSESSMENT: Assessment = {
  meta: {
    version: "9.8.7",
    rulesDigest: "0123456789abcdef0123",
    asOf: "2025-03-01",
    forum: "2025-03-01",
    title: "甲某的情况",
  },
  verdicts: { binding: BINDING, breach: BREACH },
  agreements: [SAMPLE_AGREEMENT],
  engagements: [{ engagement: 0, id: null, breach: BREACH }],
  findings: [
    sampleFinding({}),
    sampleFinding({
      rule: "cn/agreement/writing",
      title: { zh: "书面形式", en: "Writing" },
      message: { zh: "是否书面尚不清楚", en: "Whether it is written is not clear" },
      outcome: "open",
      forecast: "yes",
      confidence: "medium",
      because: [
        {
          fact: "agreement.written",
          label: { zh: "书面", en: "In writing" },
          value: "unknown",
          words: null,
          asked: "yes",
          met: "open",
        },
      ],
    }),
    sampleFinding({
      rule: "cn/parties/civil-servant",
      title: { zh: "公务员", en: "Civil servants" },
      outcome: "no",
      forecast: "no",
      because: [
        {
          fact: "parties.public",
          label: { zh: "公务员", en: "Civil servant" },
          value: "no",
          words: null,
          asked: "yes",
          met: "no",
        },
      ],
    }),
    sampleFinding({
      rule: "cn/compensation/advised",
      title: { zh: "建议的比例", en: "Share advised" },
      message: { zh: "建议支付一半", en: "Half is advised" },
      strength: "advice",
    }),
    sampleFinding({
      rule: "cn/parties/forester",
      title: { zh: "护林员法", en: "Law of Foresters" },
      message: { zh: "护林员另有义务", en: "Foresters have a duty of their own" },
      effects: [{ note: "other-regime" }],
    }),
  ],
  amounts: nestedAmounts(SAMPLE_AMOUNTS),
  payBase: SAMPLE_PAY_BASE,
  incentives: SAMPLE_INCENTIVES,
  exposure: {
    employee: {
      party: "employee",
      heads: [{ head: "damages.agreed", low: 0, forecastLow: 0, likely: null, high: null, basis: "claimed" }],
      low: 0,
      likely: null,
      high: null,
      beside: [
        {
          head: "damages.line",
          reason: "advice",
          low: 100,
          likely: null,
          high: 62764080,
          strength: "departmental-rule",
        },
      ],
    },
    employer: {
      party: "employer",
      heads: [
        {
          head: "compensation.arrears",
          low: 23034,
          forecastLow: 23034,
          likely: 23034,
          high: 546068,
          basis: "computed",
        },
      ],
      low: 23034,
      likely: 23034,
      high: 546068,
      ifKept: { low: 1046068, high: 1046068 },
      beside: [],
    },
    continued: { until: "2026-06-30", months: 15, days: 29, pay: { low: 700000, likely: 800000, high: null } },
    enforcement: { suitFee: 1000, inquiry: null, recovery: { low: 0, likely: null, high: null }, cite: [] },
  },
  scores: {
    enforceability: sampleScore(71, 55, 83),
    breach: sampleScore(40, 10, 90),
    joint: sampleScore(28, 6, 75),
    risk: [
      { perspective: "employee", level: "elevated", expected: 5000000, timesAnnualPay: "0.24" },
      { perspective: "employer", level: "low", expected: 23034, timesAnnualPay: "0.00" },
      { perspective: "prospective-employer", level: null, expected: null, timesAnnualPay: null },
    ],
    reliability: {
      enforceability: { from: 50, to: 80, cases: 7, yes: 5, low: "41%", high: "90%" },
      joint: null,
      damages: { awarded: 9, inside: 8, fromZero: 0, refused: 4, foretold: 3 },
    },
  },
  statistics: [
    {
      id: "trees-felled",
      place: "CN",
      about: "volume",
      from: "2019",
      to: "2020-06",
      publisher: { zh: "林业局", en: "the forestry office" },
      what: { zh: "砍伐的树", en: "trees felled" },
      cases: 12,
      parts: [{ what: { zh: "松", en: "pines" }, cases: 5 }],
      note: { zh: "约数", en: "roughly" },
      confidence: "medium",
      sources: ["https://trees.example/"],
    },
  ],
  disputes: [
    {
      id: "cn/base",
      question: { zh: "工资基数怎么算？", en: "What is the wage base?" },
      main: { id: "gross", label: { zh: "应发工资", en: "Gross pay" }, cite: ["cn/law-of-trees#24(2)"] },
      whyMain: { zh: "条文如此", en: "The text says so" },
      alternatives: [
        {
          id: "net",
          label: { zh: "实发工资", en: "Net pay" },
          cite: ["cn/unknown-instrument#7"],
          confidence: "low",
          changes: {
            binding: ["yes", "no"],
            forecastBreach: ["no", "yes"],
            amounts: [
              { head: "compensation.monthly", main: 523034, other: null, low: 523034, high: null },
              { head: "compensation.total", main: null, other: null, low: null, high: null },
            ],
            rules: { gained: ["cn/duration/cap"], lost: ["cn/compensation/unheard-of"] },
          },
        },
        {
          id: "base",
          label: { zh: "基本工资", en: "Base pay" },
          cite: [],
          confidence: "medium",
          changes: { amounts: [], rules: { gained: [], lost: [] } },
        },
      ],
    },
  ],
  conflicts: [{ head: "compensation.monthly", rules: ["cn/duration/cap", "cn/compensation/unheard-of"] }],
  citations: CITATIONS,
  timeline: SAMPLE_TIMELINE,
  limitation: [
    {
      head: "compensation.arrears",
      by: "employee",
      agreement: 0,
      engagement: null,
      month: 3,
      owed: "open",
      safe: "2025-10-01",
      readings: [
        {
          id: "each-month",
          label: { zh: "逐月", en: "month by month" },
          main: true,
          lastDay: "2025-10-31",
          ifRestarted: "2026-02-01",
          confidence: "medium",
          cite: ["cn/law-of-trees#25"],
        },
        {
          id: "at-once",
          label: { zh: "一并", en: "all at once" },
          main: false,
          lastDay: "2025-10-01/..",
          ifRestarted: null,
          confidence: "low",
          cite: ["cn/law-of-trees#7(1)"],
        },
      ],
      asks: ["duration.exit-day"],
      strength: "statute",
      cite: ["cn/law-of-trees#24(2)"],
    },
  ],
  finalAward: [
    {
      head: "compensation.arrears",
      creditor: "employee",
      final: "open",
      forecast: "yes",
      threshold: { low: 2904000, high: 3048000 },
      days: ["2025-03-01"],
      confidence: "high",
      cite: ["cn/law-of-trees#24(2)"],
    },
  ],
  questions: [
    {
      fact: "agreement.written",
      text: { zh: "约定是书面的吗？", en: "Is it in writing?" },
      agreement: 0,
      engagement: null,
      affects: ["binding", "compensation.total", "cn/duration/cap"],
      burden: "employer",
    },
    {
      fact: "conduct.competitor",
      text: { zh: "对方是竞争单位吗？", en: "Is it a competitor?" },
      agreement: null,
      engagement: 0,
      affects: ["breach"],
      burden: "who-asserts",
    },
  ],
  remarks: [
    { code: "overpaid", path: ["performance", "paidTotal"], values: { paidFen: 3000, dueFen: 2000, overFen: 1000 } },
    { code: "newer-than-the-words", path: [], values: {} },
  ],
  localLaw: {
    place: "510100",
    state: "not-checked",
    covers: "510000",
    name: { zh: "四川省", en: "Sichuan" },
    reason: { zh: "尚未查过。", en: "Nobody has looked." },
  },
  notConsidered: ["tax", "something-newer-than-the-words"],
};
