import { addF, divF, type Fraction, fraction } from "../base/fraction.ts";
import { roundF } from "../base/money.ts";
import type { Month } from "../base/month.ts";
import { type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { type CountedEntry, countEntry, entriesOf, ownOf } from "./count-entries.ts";
import { type LeftOutWhy, PERHAPS } from "./count-items.ts";
import { addFenRanges, type FenRange, NO_FEN } from "./fen-range.ts";
import type { PayMeasure, ToldMonth, ToldPay } from "./pay-told.ts";
import type { PayWindow } from "./pay-window.ts";

const TWELVE = 12;
const WHOLE: FenRange = { low: fraction(1), high: fraction(1) };

/** Pay over a window. The average is `sum` over `months`, low over low and high over high, rounded half-up to the fen. */
export interface PaySum {
  readonly span: PayWindow;
  readonly entries: readonly CountedEntry[];
  /** What counts of each month of the window that is listed, items that are spread apart; earliest first. */
  readonly rows: readonly { readonly month: Month; readonly own: FenRange }[];
  /** Months of the window that are not listed, or not fully told. */
  readonly missing: readonly Month[];
  readonly listedTwice: readonly Month[];
  readonly sum: FenRange;
  readonly months: FenRange;
  readonly mean: Range;
}

/**
 * What counts of the pay told over one window, exactly. A month that is not told leaves no upper end, unless the list is said to be
 * complete: nothing was then paid for it, and it counts among the months worked or it does not.
 */
export function paySum(pay: ToldPay, told: PayWindow, measure: PayMeasure, partMonths: readonly Month[] = []): PaySum {
  const complete = pay.monthsComplete && pay.months.every((entry) => entry.month !== null);
  const span = told.worked || !complete ? told : { ...told, months: sinceFirstListed(told, pay.months) };
  const weights = new Map(span.months.map(({ month, weight }) => [month, weight]));
  const listed = new Set(pay.months.flatMap(({ month }) => (month !== null && weights.has(month) ? [month] : [])));
  const total = added(span.months.map(({ weight }) => weight));
  const known = added(span.months.filter(({ month }) => listed.has(month)).map(({ weight }) => weight));
  const allListed = listed.size === span.months.length;
  const fewest = complete && listed.size > 0 ? known : total;
  const surelySince = span.worked ? -Infinity : Math.min(...listed);
  const weightOf = (from: Month, to: Month) =>
    added(span.months.filter(({ month }) => from <= month && month <= to).map(({ weight }) => weight));
  const entries = pay.months.map((entry): CountedEntry => {
    const paidInside = entry.month !== null && weights.has(entry.month);
    const outside = outsideWhy(entry.month, partMonths);
    const untold = measure.asPaid && isTwelve(fewest) ? WHOLE : PERHAPS;
    const inside = (from: Month, to: Month) => ({
      low: weightOf(Math.max(from, surelySince), to),
      high: weightOf(from, to),
    });
    return countEntry(entry, measure, { inside, paidInside, outside, untold });
  });
  const rows = [...listed].sort((a, b) => a - b).map((month) => ({ month, own: ownOf(entries, month, measure) }));
  const listedTwice = rows.map(({ month }) => month).filter((month) => entriesOf(entries, month).length > 1);
  const spread = entries.flatMap((entry) => {
    const once = entry.told.month === null || !listedTwice.includes(entry.told.month);
    const parts = entry.items.filter((item) => item.share !== null).map((item) => item.counted);
    return once ? parts : parts.map(({ high }) => ({ ...NO_FEN, high }));
  });
  const own = addFenRanges([...rows.map((row) => row.own), ...spread]);
  const bounded = listed.size > 0 && (allListed || complete);
  const sum = bounded ? own : { ...own, high: null };
  const months = { low: total, high: bounded ? fewest : null };
  const missing = span.months
    .map(({ month }) => month)
    .filter((month) => rows.find((row) => row.month === month)?.own.high == null);
  const nothingTold = listed.size === 0 && sum.low.num === 0n;
  const mean = nothingTold ? UNKNOWN_RANGE : meanOf(sum, months);
  return { span, entries, rows, missing, listedTwice, sum, months, mean };
}

function isTwelve({ num, den }: Fraction): boolean {
  return num === BigInt(TWELVE) * den;
}

function outsideWhy(month: Month | null, partMonths: readonly Month[]): LeftOutWhy {
  if (month === null) return "month-not-told";
  return partMonths.includes(month) ? "part-month" : "outside-the-window";
}

function meanOf(sum: FenRange, months: FenRange): Range {
  const mean = (of: Fraction, over: Fraction) => (over.num === 0n ? null : roundF(divF(of, over), "half-up"));
  return {
    low: mean(sum.low, months.low),
    high: sum.high === null || months.high === null ? null : mean(sum.high, months.high),
  };
}

/** The months since the earliest that is listed, where a complete list tells since when there was pay. */
function sinceFirstListed({ months }: PayWindow, listed: readonly ToldMonth[]): PayWindow["months"] {
  const first = Math.min(...listed.flatMap(({ month }) => month ?? []));
  return Number.isFinite(first) ? months.filter(({ month }) => month >= first) : months;
}

function added(weights: readonly Fraction[]): Fraction {
  return weights.reduce(addF, fraction(0));
}
