/** Formulas by the name that rules use. */
export const FORMULA_NAMES = [
  "agreed-monthly",
  "share-of-average-wage",
  "least-share-of-average-wage",
  "share-of-wage-with-equity",
  "monthly-over-term",
  "fallen-due",
  "shortfall",
  "arrears-again",
  "months-of-compensation",
  "agreed-damages",
  "damages-for-each-breach",
  "reporting-damages",
  "secrecy-damages",
  "solicitation-damages",
  "multiple-of-total",
  "refund",
  "refund-of-breach-months",
  "refund-of-all",
  "proven-loss",
  "loss-beyond-damages",
  "inquiry-costs",
  "office-gains",
  "trade-secret-range",
] as const;

export type FormulaName = (typeof FORMULA_NAMES)[number];
