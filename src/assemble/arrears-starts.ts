import type { HeadSum } from "../amounts/amount.ts";
import type { EarnedUntil } from "../amounts/earned-until.ts";
import { type Day, wholeMonthsBetween } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import { rangeFact } from "../evaluate/values.ts";
import { dueDayAgreed } from "../facts/performance/fallen-due.ts";
import { dueDayOf, monthsDueBy } from "../ledger/months.ts";
import type { CompensationLedger } from "./ledger.ts";
import { type MonthsPaid, monthsPaid } from "./months-paid.ts";
import { restrictionMonths, termEnd } from "./restriction-end.ts";

/** One month of the restriction whose pay has fallen due and may be unpaid: from which day its time may run, by reading. */
export interface ArrearsMonth {
  readonly number: number;
  readonly owed: Outcome;
  readonly starts: Readonly<Record<string, Range>>;
}

/**
 * Months that may be in arrears, oldest first, with the days from which limitation runs under each reading of
 * `cn/limitation-start`. All holds for every completion of the facts: payments count for the month named, others for the oldest, a month falls due with
 * its last day, and time does not run before.
 */
export function arrearsMonths(
  compiled: CompiledLaw,
  frame: EvaluatedFrame,
  earned: EarnedUntil,
  monthly: HeadSum,
  arrears: HeadSum,
  ledger: CompensationLedger,
): ArrearsMonth[] {
  if ((arrears.holds === "no" && arrears.forecast === "no") || arrears.high === 0) return [];
  const { asOf } = frame.frame;
  const exit = rangeFact(frame, "duration.exit-day");
  const term = restrictionMonths(compiled, frame);
  const end = termEnd(compiled, frame);
  const whole = exit.high === null || end.low === null ? null : wholeMonthsBetween(exit.high, end.low);
  const { isPaid, isUnpaid } = monthsPaid(frame, monthly, ledger);
  const dueDay = dueDayAgreed(frame.frame);
  const fallsDue = (from: Day | null, number: number) => (from === null ? null : dueDayOf(from, number, dueDay));
  const due = (number: number): Range => ({ low: fallsDue(exit.low, number), high: fallsDue(exit.high, number) });
  const earnedLow = earned.low === null ? null : monthHolding(exit.high, earned.low);
  const earnedHigh = earned.high === null ? null : monthHolding(exit.low, earned.high);
  const most = least(fallenDueBy(exit.low, dueDay, asOf), term.high, earnedHigh);
  const numbers = Array.from({ length: most }, (_, i) => i + 1).filter((number) => !isPaid(number));
  const owedOf = (number: number): Outcome => {
    const sure =
      arrears.holds === "yes" &&
      isAtMost(due(number).high, asOf) &&
      isAtMost(number, term.low) &&
      (earned.low === null || isAtMost(number, earnedLow)) &&
      isUnpaid(least(number, whole, earned.low === null ? null : (earnedLow ?? 1) - 1), number);
    return sure ? "yes" : "open";
  };
  const months = numbers.map((number) => ({ number, owed: owedOf(number) }));
  return months.map(({ number, owed }) => {
    const first = { low: numbers[0] ?? number, high: firstUnpaid(numbers, number, isUnpaid) };
    const last = {
      low: Math.max(number, least(term.low ?? 0, earned.low === null ? null : (earnedLow ?? 0))),
      high: earnedHigh === null && term.high === null ? null : least(term.high, earnedHigh),
    };
    const lastDue = { low: due(last.low).low, high: last.high === null ? null : due(last.high).high };
    const starts = {
      "each-month": due(number),
      "first-missed-month": { low: due(first.low).low, high: due(first.high).high },
      "end-of-default": { low: lastDue.low === null ? null : Math.min(asOf, lastDue.low), high: lastDue.high },
      "last-due-day": lastDue,
    };
    return { number, owed, starts };
  });
}

/** The first month that was not wholly paid, given that pay was earned up to this one. */
function firstUnpaid(numbers: readonly number[], number: number, isUnpaid: MonthsPaid["isUnpaid"]): number {
  return numbers.find((before) => before < number && isUnpaid(before, before)) ?? number;
}

/** How many months may have fallen due; the first is told even where the day of exit is not known. */
function fallenDueBy(exit: Day | null, dueDay: number | null, asOf: Day): number {
  return exit === null ? 1 : monthsDueBy(exit, dueDay, asOf);
}

/** The month of the restriction in which a day lies; null where the exit is not known, 0 on or before it. */
function monthHolding(exit: Day | null, day: Day): number | null {
  if (exit === null) return null;
  return day <= exit ? 0 : wholeMonthsBetween(exit, day - 1) + 1;
}

function least(...numbers: readonly (number | null)[]): number {
  return Math.min(...numbers.filter((n) => n !== null));
}

function isAtMost(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a <= b;
}
