import { formatDay } from "../base/day.ts";
import type { Fen } from "../base/money.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { exactDay } from "../facts/performance/months-told.ts";
import { ownPayments } from "../facts/performance/payment.ts";
import type { LedgerMonth } from "../ledger/months.ts";
import { allocate, type MonthPaid, type Payment } from "../ledger/payments.ts";
import { exactValue } from "./figure.ts";
import { paidSoFar } from "./paid.ts";

export interface PaidByMonth {
  readonly months: readonly MonthPaid[];
  /** What no month had room for. */
  readonly over: Fen;
}

/** What was paid for each month of the ledger as expected; null where what was paid, or what was due, is not known exactly. */
export function paidByMonth(frame: EvaluatedFrame, months: readonly LedgerMonth[]): PaidByMonth | null {
  const total = exactValue(paidSoFar(frame));
  if (total === null) return null;
  const dues = months.map(({ due }) => due.bounds.likely ?? due.bounds.high);
  if (total > 0 && dues.some((due) => due === null)) return null;
  return allocate(
    dues.map((due) => Number(due?.num ?? 0)),
    paymentsOf(frame, months, total),
  );
}

/** Payments one by one where they come to the total; else the total as one, without its day. */
function paymentsOf({ frame }: EvaluatedFrame, months: readonly LedgerMonth[], total: Fen): Payment[] {
  const listed = ownPayments(frame).items.map(
    ({ on, amount = 0, forMonth }): Payment => ({
      on: exactDay(on),
      amount,
      month: forMonth === undefined ? null : (months.find((m) => monthEnding(m) === forMonth)?.number ?? null),
    }),
  );
  const told = listed.reduce((sum, { amount }) => sum + amount, 0);
  return told === total ? listed : [{ on: null, amount: total, month: null }];
}

/** `YYYY-MM` in which a month of the restriction ends. */
export function monthEnding({ from, of }: LedgerMonth): string {
  return formatDay(from + of - 1).slice(0, "YYYY-MM".length);
}

/** Paid for months whose pay has not fallen due, because it was said to be for them. */
export function paidInAdvance(frame: EvaluatedFrame, months: readonly LedgerMonth[]): Fen {
  const total = exactValue(paidSoFar(frame));
  if (total === null) return 0;
  const early = months.filter((m) => m.state !== "fallen-due");
  return early.reduce((sum, { number, due }) => {
    const own = paymentsOf(frame, months, total).filter((p) => p.month === number);
    const paid = own.reduce((all, p) => all + p.amount, 0);
    return sum + Math.min(paid, Number((due.bounds.low ?? due.bounds.likely)?.num ?? 0));
  }, 0);
}
