import type { PayBase, PayBaseItem } from "../../src/ledger/pay-base-result.ts";

const BASIS = { strength: "practice", confidence: "medium", cite: ["cn/law-of-trees#25"] } as const;

const ITEM: PayBaseItem = { kind: "base", amount: 100000, low: 100000, high: 100000, treatment: "counted", ...BASIS };

/** Two months of 1,000 yuan and of 500 or more, a bonus of which a quarter counts, and what does not count. */
export const SAMPLE_PAY_BASE: PayBase = {
  source: "months",
  net: false,
  window: { from: "2025-01", to: "2025-12" },
  months: [
    { month: "2025-01", low: 100000, high: 100000, items: [ITEM] },
    { month: "2025-02", low: 50000, high: null, items: [] },
  ],
  spread: [
    {
      ...ITEM,
      kind: "annual-bonus",
      amount: 40000,
      low: 10000,
      high: 10000,
      treatment: "spread",
      listedIn: "2026-03",
      from: "2024-04",
      to: "2025-03",
      share: { low: "1/4", high: "1/4" },
    },
  ],
  missing: ["2025-02", "2025-03"],
  listedTwice: ["2025-01"],
  leftOut: [
    { month: "2024-12", whole: true, kind: null, amount: 70000, why: "outside-the-window" },
    { month: "2025-01", whole: false, kind: "equity-gain", amount: 90000, why: "disputed" },
  ],
  sum: { low: "160000", high: null },
  over: { low: "12", high: null },
  likely: null,
  average: { low: 13333, high: null },
  annual: { low: 159996, high: null },
  ifCounted: [{ kind: "equity-gain", dispute: "cn/base", average: { low: 20833, high: null } }],
  treatments: [
    {
      kind: "equity-gain",
      treatment: "disputed",
      dispute: "base",
      ...BASIS,
      why: { zh: "说法不一", en: "Opinions differ." },
    },
  ],
  conventions: ["twelve-whole-months", "month-listed-twice", "one-rounding-of-the-mean"],
};
