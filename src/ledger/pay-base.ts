import { addMonths } from "../base/day.ts";
import { addFen, divideFen, type Fen } from "../base/money.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../base/range.ts";

/** Pay as told: an average, a yearly sum, or months of it. Sums are fen. */
export interface PayTold {
  readonly average: Fen | undefined;
  readonly annual: Fen | undefined;
  readonly months: readonly { readonly month: string; readonly amount: Fen | null }[];
  readonly monthsComplete: boolean;
  readonly net: boolean;
}

const TWELVE = 12;

/**
 * Average monthly wage of the twelve months up to `exitMonth` (`YYYY-MM`); of the actual months where the list is complete with fewer.
 * A month listed twice leaves it unknown.
 * A net figure is only a lower bound: the base is gross. Rounded half-up to the fen.
 */
export function averageMonthlyWage(pay: PayTold, exitMonth: string | null): Range {
  const told =
    pay.average ?? averageOfMonths(pay, exitMonth) ?? (pay.annual === undefined ? null : mean(pay.annual, TWELVE));
  if (told === null) return UNKNOWN_RANGE;
  return pay.net ? { low: told, high: null } : exactly(told);
}

function averageOfMonths(pay: PayTold, exitMonth: string | null): Fen | null {
  const last = lastTwelve(pay.months, exitMonth);
  const sums = last.flatMap((m) => m.amount ?? []);
  if (last.length === 0 || sums.length < last.length || (last.length < TWELVE && !pay.monthsComplete)) return null;
  return mean(addFen(...sums), sums.length);
}

/** The months of the year to exit, latest first; none where one is listed twice. */
export function lastTwelve<M extends { readonly month: string }>(months: readonly M[], exitMonth: string | null): M[] {
  const before = months.filter((m) => exitMonth === null || isOfTheYearTo(exitMonth, m.month));
  if (new Set(before.map((m) => m.month)).size < before.length) return [];
  return [...before].sort((a, b) => (a.month < b.month ? 1 : -1)).slice(0, TWELVE);
}

/** A sum of the year before exit, a month; over fewer months where so few were worked. */
export function monthlyMean(sum: Fen, months: number = TWELVE): Fen {
  return mean(sum, months);
}

function isOfTheYearTo(last: string, month: string): boolean {
  const [end, start] = [parsePartialDay(last)?.low, parsePartialDay(month)?.low];
  return end != null && start != null && start <= end && end < addMonths(start, TWELVE);
}

function mean(sum: Fen, count: number): Fen {
  return divideFen(sum, count, "half-up");
}
