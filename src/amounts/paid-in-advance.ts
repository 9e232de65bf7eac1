import type { Fen } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { ownPayments } from "../facts/performance/payment.ts";
import type { LedgerMonth } from "../ledger/months.ts";
import type { Payment } from "../ledger/payments.ts";
import type { Sums } from "../ledger/result.ts";
import type { Bounds } from "../slip/bounds.ts";
import { exactValue } from "./figure.ts";
import { likelyPaid } from "./likely-paid.ts";
import { paidSoFar } from "./paid.ts";
import { forMonths, paymentsOf } from "./paid-by-month.ts";

/** What surely was paid, and all that may have been; null has no bound. */
interface Paid {
  readonly least: readonly Payment[];
  readonly most: readonly Payment[] | null;
}

/**
 * What was paid, without what was said to be for months still to come, as far as those months can earn it. What a month of them
 * earns may be open, and so is then how much of a payment is in advance.
 */
export function paidForFallenDue(frame: EvaluatedFrame, months: readonly LedgerMonth[]): Sums {
  const { least, most } = paidOf(frame, months);
  const early = notFallenDue(months);
  const advance = (payments: readonly Payment[], end: keyof Bounds) =>
    sumOrNull(early.map((month) => lesser(ownOf(month, payments), dueAt(month, end))));
  const without = (payments: readonly Payment[], end: keyof Bounds) => minus(totalOf(payments), advance(payments, end));
  return {
    low: without(least, "high"),
    likely: least === most ? without(least, "likely") : likelyPaid(frame, months.filter(isFallenDue)),
    high: most === null ? null : without(most, "low"),
  };
}

/** Pay of the months that have not fallen due, less what was paid for them, or beyond all that has fallen due. */
export function stillToCome(frame: EvaluatedFrame, months: readonly LedgerMonth[]): Range {
  const { least, most } = paidOf(frame, months);
  const early = notFallenDue(months);
  const unpaid = (payments: readonly Payment[], end: keyof Bounds) => {
    const each = sumOrNull(early.map((month) => minus(dueAt(month, end), ownOf(month, payments))));
    const all = minus(sumOrNull(months.map((month) => dueAt(month, end))), totalOf(payments));
    return each === null || all === null ? (each ?? all) : Math.min(each, all);
  };
  return { low: most === null ? 0 : (unpaid(most, "low") ?? 0), high: unpaid(least, "high") };
}

function paidOf(frame: EvaluatedFrame, months: readonly LedgerMonth[]): Paid {
  const paid = paidSoFar(frame);
  const total = exactValue(paid);
  if (total !== null) {
    const payments = paymentsOf(frame, months, total);
    return { least: payments, most: payments };
  }
  const { items, sure } = ownPayments(frame.frame);
  return { least: forMonths(sure, months), most: paid.high === null ? null : forMonths(items, months) };
}

function notFallenDue(months: readonly LedgerMonth[]): LedgerMonth[] {
  return months.filter((month) => !isFallenDue(month));
}

function isFallenDue({ state }: LedgerMonth): boolean {
  return state === "fallen-due";
}

function ownOf({ number }: LedgerMonth, payments: readonly Payment[]): Fen {
  return totalOf(payments.filter((p) => p.month === number));
}

function totalOf(payments: readonly Payment[]): Fen {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

function dueAt({ due }: LedgerMonth, end: keyof Bounds): Fen | null {
  const at = due.bounds[end];
  return at === null ? (end === "low" ? 0 : null) : Number(at.num);
}

/** Of what was paid for a month, what it can earn; all of it where that has no bound. */
function lesser(paid: Fen, due: Fen | null): Fen {
  return due === null ? paid : Math.min(paid, due);
}

function minus(from: Fen | null, away: Fen | null): Fen | null {
  return from === null || away === null ? null : Math.max(0, from - away);
}

function sumOrNull(sums: readonly (Fen | null)[]): Fen | null {
  return sums.reduce((total, sum) => (total === null || sum === null ? null : total + sum), 0);
}
