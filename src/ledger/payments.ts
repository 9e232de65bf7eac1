import type { Day } from "../base/day.ts";
import type { Fen } from "../base/money.ts";

/** A sum paid: its day, and the month of the restriction that it was paid for, where told. */
export interface Payment {
  readonly on: Day | null;
  readonly amount: Fen;
  readonly month: number | null;
}

/** What one month got: how much, and the day of the last payment for it (null where that day is not told, or nothing was paid). */
export interface MonthPaid {
  readonly paid: Fen;
  readonly on: Day | null;
}

/**
 * Payments month by month: those for a named month go there first; what is over, and all others, go to the oldest month not
 * wholly paid. `over` is what no month had room for.
 */
export function allocate(dues: readonly Fen[], payments: readonly Payment[]): { months: MonthPaid[]; over: Fen } {
  const months = dues.map((due) => ({ due, paid: 0, on: null as Day | null }));
  const put = (month: (typeof months)[number], { on, amount }: Payment): Fen => {
    const taken = Math.min(amount, month.due - month.paid);
    if (taken > 0) Object.assign(month, { paid: month.paid + taken, on });
    return amount - taken;
  };
  const inOrder = [...payments].sort((a, b) => (a.on ?? -Infinity) - (b.on ?? -Infinity));
  const left = inOrder.map((payment) => {
    const named = payment.month === null ? undefined : months[payment.month - 1];
    return { ...payment, amount: named === undefined ? payment.amount : put(named, payment) };
  });
  const over = left.reduce(
    (sum, payment) => sum + months.reduce((amount, month) => put(month, { ...payment, amount }), payment.amount),
    0,
  );
  return { months: months.map(({ paid, on }) => ({ paid, on })), over };
}
