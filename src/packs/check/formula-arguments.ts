import type { FormulaName } from "../../law/formula-names.ts";
import type { Unit } from "../../law/parameter.ts";

/** A number in one of these units, or a table. */
export interface FormulaArgument {
  readonly takes: readonly Unit[] | "table";
  readonly needed: boolean;
}

const MONTHS: FormulaArgument = { takes: ["months"], needed: true };

const SHARE_OF_WAGE: Readonly<Record<string, FormulaArgument>> = {
  share: { takes: ["share-of-average-monthly-wage", "share"], needed: true },
  "up-to": { takes: ["share-of-average-monthly-wage", "share"], needed: false },
  floor: { takes: "table", needed: false },
};

/** What each formula takes, by the name that rules write under `with`. */
export const FORMULA_ARGUMENTS: Readonly<Record<FormulaName, Readonly<Record<string, FormulaArgument>>>> = {
  "agreed-monthly": {},
  "share-of-average-wage": SHARE_OF_WAGE,
  "least-share-of-average-wage": SHARE_OF_WAGE,
  "share-of-wage-with-equity": SHARE_OF_WAGE,
  "monthly-over-term": { cap: MONTHS },
  "fallen-due": { cap: MONTHS },
  "arrears-again": {},
  shortfall: { ...SHARE_OF_WAGE, cap: MONTHS },
  "months-of-compensation": { months: MONTHS },
  "agreed-damages": {},
  "damages-for-each-breach": {},
  "reporting-damages": {},
  "secrecy-damages": {},
  "solicitation-damages": {},
  "multiple-of-total": { multiple: { takes: ["multiple-of-agreed-total"], needed: true } },
  refund: {},
  "refund-of-breach-months": {},
  "refund-of-all": {},
  "proven-loss": {},
  "loss-beyond-damages": {},
  "inquiry-costs": {},
  "office-gains": {},
  "trade-secret-range": { cap: { takes: ["yuan"], needed: true }, multiple: { takes: ["multiple"], needed: true } },
};
