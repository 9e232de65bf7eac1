/** Formulas by the name that rules use. */
export const FORMULA_NAMES = [
  "agreed-monthly",
  "share-of-average-wage",
  "monthly-over-term",
  "fallen-due",
  "months-of-compensation",
  "agreed-damages",
  "multiple-of-total",
  "refund",
  "proven-loss",
] as const;

export type FormulaName = (typeof FORMULA_NAMES)[number];
