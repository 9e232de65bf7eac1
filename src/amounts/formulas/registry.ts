import type { FormulaName } from "../../law/formula-names.ts";
import { agreedDamages } from "./agreed-damages.ts";
import { agreedMonthly } from "./agreed-monthly.ts";
import { fallenDue } from "./fallen-due.ts";
import type { Formula } from "./formula.ts";
import { monthlyOverTerm } from "./monthly-over-term.ts";
import { monthsOfCompensation } from "./months-of-compensation.ts";
import { multipleOfTotal } from "./multiple-of-total.ts";
import { provenLoss } from "./proven-loss.ts";
import { refund } from "./refund.ts";
import { shareOfAverageWage } from "./share-of-average-wage.ts";

/** Formulas by the name that rules use. */
export const FORMULA_BY_NAME: Readonly<Record<FormulaName, Formula>> = {
  "agreed-monthly": agreedMonthly,
  "share-of-average-wage": shareOfAverageWage,
  "monthly-over-term": monthlyOverTerm,
  "fallen-due": fallenDue,
  "months-of-compensation": monthsOfCompensation,
  "agreed-damages": agreedDamages,
  "multiple-of-total": multipleOfTotal,
  refund,
  "proven-loss": provenLoss,
};
