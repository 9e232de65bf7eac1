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

/**
 * Payments one by one where they come to the total; those that surely count, and the rest without a day or month, where they come
 * to less; else the total as one.
 */
export function paymentsOf({ frame }: EvaluatedFrame, months: readonly LedgerMonth[], total: Fen): readonly Payment[] {
  const { items, sure } = ownPayments(frame);
  if (sumOf(items) === total) return forMonths(items, months);
  const rest = total - sumOf(sure);
  const untold: Payment = { on: null, amount: rest, month: null };
  return rest < 0 ? [{ ...untold, amount: total }] : [...forMonths(sure, months), untold];
}

type PaymentsTold = ReturnType<typeof ownPayments>["items"];

function sumOf(payments: PaymentsTold): Fen {
  return payments.reduce((sum, { amount = 0 }) => sum + amount, 0);
}

/** Each payment with the month of the restriction it was said to be for. */
export function forMonths(payments: PaymentsTold, months: readonly LedgerMonth[]): readonly Payment[] {
  return payments.map(({ on, amount = 0, forMonth }) => ({
    on: exactDay(on),
    amount,
    month: forMonth === undefined ? null : (months.find((m) => monthEnding(m) === forMonth)?.number ?? null),
  }));
}

/** `YYYY-MM` in which a month of the restriction ends. */
export function monthEnding({ from, of }: LedgerMonth): string {
  return formatDay(from + of - 1).slice(0, "YYYY-MM".length);
}
