import { type Day, formatDay } from "../base/day.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { minimumWagesSince, type WageFrom } from "../facts/compensation/minimum-wage.ts";
import { weakest } from "../law/authority.ts";
import type { LedgerMonth } from "../ledger/months.ts";
import type { MonthPaid } from "../ledger/payments.ts";
import type { LedgerResult, LedgerRow } from "../ledger/result.ts";
import { termsOf } from "../slip/slip.ts";
import { strengthOfStep } from "../slip/term.ts";
import { type CompensationLedger, type PossibleLedger, sums, sumsOfEach } from "./ledger.ts";

/** Rows and totals of a result. Earned so far, fallen due and still to come are kept apart; without an exact exit there are totals alone. */
export function ledgerResult(ledger: CompensationLedger, frame: EvaluatedFrame): LedgerResult {
  const { months, paid, possible, end } = ledger;
  const wages = minimumWagesSince(frame.frame) ?? [];
  const each = possible?.map((own) => own.months) ?? null;
  const fallenDue = each?.map((own) => own.filter((m) => m.state === "fallen-due")) ?? null;
  return {
    rows: (months ?? []).map((month, i) => rowOf(month, paid?.[i] ?? null, wages, frame.frame.asOf)),
    lawfulEnd: end === null ? null : formatDay(end),
    totals: {
      due: sumsOfEach(each, "due"),
      accrued: sumsOfEach(each, "accrued"),
      fallenDue: sumsOfEach(fallenDue, "due"),
      future: sumsOfEach(each, "future"),
      paid: inEach(possible, paidIn),
      over: inEach(possible, (own) => own.paid?.over ?? null),
      overdue: inEach(possible, overdueIn),
    },
  };
}

/** The same in every ledger that may be; null where they differ. */
function inEach(possible: readonly PossibleLedger[] | null, of: (own: PossibleLedger) => number | null): number | null {
  const [first = null, ...others] = (possible ?? []).map(of);
  return others.every((other) => other === first) ? first : null;
}

function paidIn({ paid }: PossibleLedger): number | null {
  return paid === null ? null : paid.months.reduce((sum, month) => sum + month.paid, paid.over);
}

function overdueIn({ months, paid }: PossibleLedger): number | null {
  return months.reduce<number | null>((sum, month, i) => added(sum, overdueOf(month, paid?.months[i] ?? null)), 0);
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
    strength: weakest(terms.map(strengthOfStep)),
    cite: [...new Set(terms.flatMap((t) => t.cite))].sort(),
    conventions: [...new Set(terms.flatMap((t) => t.convention ?? []))],
  };
}

/** Due in the month and not paid by the day asked; null where what is due leaves that open. */
function overdueOf({ due, state }: LedgerMonth, paid: MonthPaid | null): number | null {
  if (state !== "fallen-due") return 0;
  const { low, high } = due.bounds;
  if (low === null || high === null || paid === null) return null;
  const [least, most] = [low, high].map((owed) => Math.max(0, Number(owed.num) - paid.paid));
  return least === most ? (least ?? null) : null;
}

/** Days from the due day to the last payment, or to the day asked while something is unpaid; null where that cannot be told. */
function lateness(month: LedgerMonth, paid: MonthPaid | null, asOf: Day): number | null {
  const overdue = overdueOf(month, paid);
  if (paid === null || overdue === null) return null;
  if (overdue > 0) return asOf - month.dueOn;
  if (paid.paid === 0) return 0;
  return paid.on === null ? null : Math.max(0, paid.on - month.dueOn);
}

function added(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
