import type { Amount } from "../amounts/amount.ts";
import { assess } from "../assess.ts";
import { type Issue, issue } from "../base/issue.ts";

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
  const missing = (["averageMonthlyWage", "place", "employmentEnded", "months"] as const).filter(
    (key) => input?.[key] === undefined || input[key] === null,
  );
  if (missing.length > 0) return { ok: false, issues: missing.map((key) => issue("missing", [key])) };
  const day = input.decidedOn ?? input.employmentEnded;
  const result = assess(
    {
      place: input.place,
      decidedOn: day,
      person: { workerType: "employee" },
      employment: { endedOn: input.employmentEnded },
      pay: { averageMonthly: input.averageMonthlyWage },
      agreements: {
        items: [
          {
            form: "separate-agreement",
            months: input.months,
            compensation: input.agreedMonthly === undefined ? { agreed: "no" } : { monthly: input.agreedMonthly },
          },
        ],
        complete: "yes",
      },
      performance: { observed: "yes" },
    },
    { asOf: day, trace: false },
  );
  if (!result.ok) return result;
  const { monthly, total, advised } = result.assessment.amounts.compensation;
  return { ok: true, monthly, total, advised };
}
