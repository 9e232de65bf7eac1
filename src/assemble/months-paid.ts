import type { HeadSum } from "../amounts/amount.ts";
import { exactValue } from "../amounts/figure.ts";
import { paidSoFar } from "../amounts/paid.ts";
import { addMonths, formatDay } from "../base/day.ts";
import { fraction, mulF } from "../base/fraction.ts";
import { type Fen, roundF } from "../base/money.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { ownPayments } from "../facts/performance/payment.ts";
import type { CompensationLedger } from "./ledger.ts";

/** What is sure of single months, however what is not known turns out. */
export interface MonthsPaid {
  /** All that it can come to has been paid. */
  readonly isPaid: (number: number) => boolean;
  /** Less has been paid than the whole months before it, and this one, come to at the least. */
  readonly isUnpaid: (whole: number, number: number) => boolean;
}

/** Payments count for the month named, others, and what is over, for the oldest. */
export function monthsPaid(frame: EvaluatedFrame, monthly: HeadSum, ledger: CompensationLedger): MonthsPaid {
  const paid = paidSoFar(frame);
  const { items, sure } = ownPayments(frame.frame);
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const isFor = (number: number) => (payment: { readonly forMonth?: string | undefined }) =>
    exit !== null && payment.forMonth === formatDay(addMonths(exit, number)).slice(0, "YYYY-MM".length);
  const told = sure.filter(({ forMonth }) => forMonth !== undefined);
  const named = sumOf(told) <= (paid.low ?? 0) ? told : [];
  const unnamed = (paid.low ?? 0) - sumOf(named);
  const most = monthsWorth(monthly, 1, "high");
  const isNamedPaid = (number: number) => most !== null && sumOf(named.filter(isFor(number))) >= most;
  const others = (number: number) => range(number).filter((n) => !isNamedPaid(n)).length;
  const mayBeNamed = (number: number) =>
    items.some((p) => p.forMonth !== undefined && (exit === null || isFor(number)(p)));
  const leastUnpaid = (number: number) => {
    const { months, paid: rows } = ledger;
    const dues = months?.map(({ due }) => due.bounds) ?? [];
    const isSure = rows !== null && dues.every(({ low, high }) => low !== null && low.num === high?.num);
    const due = dues[number - 1]?.low ?? null;
    return isSure && due !== null && (rows[number - 1]?.paid ?? 0) < Number(due.num);
  };
  return {
    isPaid: (number) => {
      const sum = monthsWorth(monthly, others(number), "high");
      return isNamedPaid(number) || (sum !== null && paid.low !== null && unnamed >= sum);
    },
    isUnpaid: (whole, number) => {
      if (leastUnpaid(number)) return true;
      const sum = monthsWorth(monthly, mayBeNamed(number) ? Math.min(whole, 1) : whole, "low");
      if (paid.high === null || sum === null || monthly.low === null || monthly.low <= 0) return false;
      return whole === number ? paid.high < sum : !mayBeNamed(number) && paid.high <= sum;
    },
  };
}

function sumOf(payments: readonly { readonly amount?: number | undefined }[]): number {
  return payments.reduce((sum, { amount = 0 }) => sum + amount, 0);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i + 1);
}

/** What so many months come to at the least or the most, rounded together. */
function monthsWorth({ figure }: HeadSum, number: number, end: "low" | "high"): Fen | null {
  const worth = figure.pieces.map(({ term }) => {
    const bound = term.bounds[end];
    return bound === null ? null : roundF(mulF(bound, fraction(number)), "half-up");
  });
  if (worth.includes(null)) return null;
  const known = worth.filter((fen) => fen !== null);
  return end === "low" ? Math.min(...known) : Math.max(...known);
}
