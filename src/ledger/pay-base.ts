import { addFen, divideFen, type Fen } from "../base/money.ts";
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
 * Average monthly wage of the twelve months before `exitMonth` (`YYYY-MM`); of the actual months where the list is complete with fewer.
 * A net figure is only a lower bound: the base is gross. Rounded half-up to the fen.
 */
export function averageMonthlyWage(pay: PayTold, exitMonth: string | null): Range {
  const told =
    pay.average ?? averageOfMonths(pay, exitMonth) ?? (pay.annual === undefined ? null : mean(pay.annual, TWELVE));
  if (told === null) return UNKNOWN_RANGE;
  return pay.net ? { low: told, high: null } : exactly(told);
}

function averageOfMonths(pay: PayTold, exitMonth: string | null): Fen | null {
  const before = pay.months.filter((m) => exitMonth === null || m.month <= exitMonth);
  const last = [...before].sort((a, b) => (a.month < b.month ? 1 : -1)).slice(0, TWELVE);
  const sums = last.flatMap((m) => m.amount ?? []);
  if (last.length === 0 || sums.length < last.length || (last.length < TWELVE && !pay.monthsComplete)) return null;
  return mean(addFen(...sums), sums.length);
}

function mean(sum: Fen, count: number): Fen {
  return divideFen(sum, count, "half-up");
}
