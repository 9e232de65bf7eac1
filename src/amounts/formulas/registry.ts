import type { FormulaName } from "../../law/formula-names.ts";
import {
  agreedDamages,
  damagesForEachBreach,
  reportingDamages,
  secrecyDamages,
  solicitationDamages,
} from "./agreed-damages.ts";
import { agreedMonthly } from "./agreed-monthly.ts";
import { arrearsAgain } from "./arrears-again.ts";
import { fallenDue } from "./fallen-due.ts";
import type { Formula } from "./formula.ts";
import { inquiryCosts } from "./inquiry-costs.ts";
import { monthlyOverTerm } from "./monthly-over-term.ts";
import { monthsOfCompensation } from "./months-of-compensation.ts";
import { multipleOfTotal } from "./multiple-of-total.ts";
import { officeGains } from "./office-gains.ts";
import { excessLoss, provenLoss } from "./proven-loss.ts";
import { refund, refundOfAll, refundOfBreachMonths } from "./refund.ts";
import { leastShareOfAverageWage, shareOfAverageWage, shareOfWageWithEquity } from "./share-of-average-wage.ts";
import { shortfall } from "./shortfall.ts";
import { tradeSecretRange } from "./trade-secret-range.ts";

/** Formulas by the name that rules use. */
export const FORMULA_BY_NAME: Readonly<Record<FormulaName, Formula>> = {
  "agreed-monthly": agreedMonthly,
  "share-of-average-wage": shareOfAverageWage,
  "least-share-of-average-wage": leastShareOfAverageWage,
  "share-of-wage-with-equity": shareOfWageWithEquity,
  "monthly-over-term": monthlyOverTerm,
  "fallen-due": fallenDue,
  shortfall,
  "arrears-again": arrearsAgain,
  "months-of-compensation": monthsOfCompensation,
  "agreed-damages": agreedDamages,
  "damages-for-each-breach": damagesForEachBreach,
  "reporting-damages": reportingDamages,
  "secrecy-damages": secrecyDamages,
  "solicitation-damages": solicitationDamages,
  "multiple-of-total": multipleOfTotal,
  refund,
  "refund-of-breach-months": refundOfBreachMonths,
  "refund-of-all": refundOfAll,
  "proven-loss": provenLoss,
  "loss-beyond-damages": excessLoss,
  "inquiry-costs": inquiryCosts,
  "office-gains": officeGains,
  "trade-secret-range": tradeSecretRange,
};
