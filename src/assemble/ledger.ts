import type { HeadSum } from "../amounts/amount.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { compensationMonths, lawfulEnd } from "../amounts/compensation-ledger.ts";
import { earnedUntil } from "../amounts/earned-until.ts";
import { paidByMonth } from "../amounts/paid-by-month.ts";
import { type Day, formatDay } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { minimumWagesSince, type WageFrom } from "../facts/compensation/minimum-wage.ts";
import { weakest } from "../law/authority.ts";
import { type LedgerMonth, together } from "../ledger/months.ts";
import type { MonthPaid } from "../ledger/payments.ts";
import type { LedgerResult, LedgerRow, Sums } from "../ledger/result.ts";
import { type Bounds, UNKNOWN_BOUNDS } from "../slip/bounds.ts";
import { termsOf } from "../slip/slip.ts";

/** The compensation ledger of one agreement, and the last day of its lawful term. `months` is null where it cannot be told. */
export interface CompensationLedger {
  readonly months: readonly LedgerMonth[] | null;
  readonly paid: readonly MonthPaid[] | null;
  readonly end: Day | null;
}

/** Month by month with the sum of each, up to the day on which pay stops. */
export function ledgerOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  frame: EvaluatedFrame,
  monthly: HeadSum,
): CompensationLedger {
  const cap = wholeNumbers(legalNumber(compiled, frame, { param: "duration/cap" }));
  const end = lawfulEnd(frame, cap);
  if (monthly.status === "not-applicable") return { months: [], paid: null, end };
  const months = compensationMonths(frame, monthly.figure.pieces, cap, earnedUntil(compiled, frames));
  return { months, paid: months === null ? null : (paidByMonth(frame, months)?.months ?? null), end };
}

/** Pay of the months that have not fallen due, if the restriction is kept; unknown where no ledger can be told. */
export function toCome({ months }: CompensationLedger): Range {
  const { low, high } = sumsOf(
    months?.filter((m) => m.state !== "fallen-due"),
    "due",
  );
  return { low, high };
}

/** Rows and totals of a result. Earned so far, fallen due and still to come are kept apart. */
export function ledgerResult(ledger: CompensationLedger, frame: EvaluatedFrame): LedgerResult {
  const { months, paid } = ledger;
  const wages = minimumWagesSince(frame.frame) ?? [];
  const rows = (months ?? []).map((month, i) => rowOf(month, paid?.[i] ?? null, wages, frame.frame.asOf));
  const overdue = rows.reduce<number | null>((sum, row) => added(sum, row.overdue), 0);
  return {
    rows,
    lawfulEnd: ledger.end === null ? null : formatDay(ledger.end),
    totals: {
      due: sumsOf(months, "due"),
      accrued: sumsOf(months, "accrued"),
      fallenDue: sumsOf(
        months?.filter((m) => m.state === "fallen-due"),
        "due",
      ),
      future: sumsOf(months, "future"),
      paid: paid === null ? null : paid.reduce((sum, month) => sum + month.paid, 0),
      overdue: months === null ? null : overdue,
    },
  };
}

/** Due in the month and not paid by the day asked. */
function overdueOf({ due, state }: LedgerMonth, paid: MonthPaid | null): number | null {
  const owed = due.bounds.likely;
  if (state !== "fallen-due") return 0;
  return owed === null || paid === null ? null : Math.max(0, Number(owed.num) - paid.paid);
}

function rowOf(month: LedgerMonth, paid: MonthPaid | null, wages: readonly WageFrom[], asOf: Day): LedgerRow {
  const terms = termsOf(month.due);
  return {
    number: month.number,
    from: formatDay(month.from),
    to: formatDay(month.to),
    dueOn: formatDay(month.dueOn),
    due: sums(month.due.bounds),
    accrued: sums(month.accrued.bounds),
    future: sums(month.future.bounds),
    paid: paid?.paid ?? null,
    paidOn: paid?.on == null ? null : formatDay(paid.on),
    late: lateness(month, paid, asOf),
    overdue: overdueOf(month, paid),
    state: month.state,
    minimumWage: wages.filter(({ from }) => from <= month.from).at(-1)?.range ?? null,
    strength: weakest(terms.map((t) => t.strength)),
    cite: [...new Set(terms.flatMap((t) => t.cite))].sort(),
    conventions: [...new Set(terms.flatMap((t) => t.convention ?? []))],
  };
}

/** Days from the due day to the last payment, or to the day asked while something is unpaid; null where that cannot be told. */
function lateness(month: LedgerMonth, paid: MonthPaid | null, asOf: Day): number | null {
  const overdue = overdueOf(month, paid);
  if (paid === null || overdue === null) return null;
  if (overdue > 0) return asOf - month.dueOn;
  if (paid.paid === 0) return 0;
  return paid.on === null ? null : Math.max(0, paid.on - month.dueOn);
}

/** One part of the months together; unknown where no ledger can be told. */
export function sumsOf(months: readonly LedgerMonth[] | null | undefined, of: "due" | "accrued" | "future"): Sums {
  if (months == null) return sums(UNKNOWN_BOUNDS);
  return sums(together(months, of, TOGETHER).bounds);
}

const TOGETHER = { label: { zh: "各月之和", en: "The months together" }, strength: "convention", cite: [] } as const;

function sums({ low, likely, high }: Bounds): Sums {
  const fen = (value: Bounds["low"]) => (value === null ? null : Number(value.num));
  return { low: fen(low), likely: fen(likely), high: fen(high) };
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
