/** Kinds of pay that a month of wages may be told by. */
export const PAY_KINDS = [
  "base",
  "bonus",
  "allowance",
  "overtime",
  "annual-bonus",
  "cash-award",
  "in-kind",
  "equity-gain",
  "commission",
  "other",
] as const;

export type PayKind = (typeof PAY_KINDS)[number];
