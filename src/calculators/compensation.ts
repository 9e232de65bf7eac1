import type { Amount } from "../amounts/amount.ts";
import { assess } from "../assess.ts";
import { type Issue, issue } from "../base/issue.ts";
import { plainCopy } from "../situation/plain-copy.ts";

export interface CompensationInput {
  /** Yuan, gross, at most two decimals. */
  readonly averageMonthlyWage: string | number;
  /** Six digits of GB/T 2260: where the contract is performed. */
  readonly place: string;
  /** Last day of employment, `YYYY-MM-DD`. */
  readonly employmentEnded: string;
  /** Agreed term in months. */
  readonly months: number;
  /** Agreed sum a month in yuan; left out: no compensation was agreed. */
  readonly agreedMonthly?: string | number;
  /** Day of decision, `YYYY-MM-DD`: which day's law applies. Default: the last day of employment. */
  readonly decidedOn?: string;
}

export type CompensationResult =
  | { readonly ok: true; readonly monthly: Amount; readonly total: Amount; readonly advised: Amount }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Monthly compensation and its total for the lawful term, for someone bound who keeps the restriction. Amounts are fen.
 * `advised` is what the 2025 guideline advises: owed by nobody. @law cn/spc-labour-interpretation-1#36(1)
 */
export function compensation(input: CompensationInput): CompensationResult {
  const told = toldIn(input);
  const missing = NEEDED.filter((key) => told[key] === undefined);
  if (missing.length > 0) return { ok: false, issues: missing.map((key) => issue("missing", [key])) };
  const { averageMonthlyWage, place, employmentEnded, months, agreedMonthly, decidedOn } = told;
  const day = decidedOn ?? employmentEnded;
  const agreement = {
    form: "separate-agreement",
    months,
    compensation: agreedMonthly === undefined ? { agreed: "no" } : { monthly: agreedMonthly },
  };
  const result = assess(
    {
      place,
      decidedOn: day,
      person: { workerType: "employee" },
      employment: { endedOn: employmentEnded },
      pay: { averageMonthly: averageMonthlyWage },
      agreements: { items: [agreement], complete: "yes" },
      performance: { observed: "yes" },
    },
    { asOf: String(day), trace: false },
  );
  if (!result.ok) return result;
  const { monthly, total, advised } = result.assessment.amounts.compensation;
  return { ok: true, monthly, total, advised };
}

const NEEDED = ["averageMonthlyWage", "place", "employmentEnded", "months"] as const;

/** What is told, as plain data: null and what is left out alike are not told. */
function toldIn(input: unknown): Partial<CompensationInput> {
  const { copy } = plainCopy(input);
  return typeof copy === "object" && copy !== null ? (copy as Partial<CompensationInput>) : {};
}
