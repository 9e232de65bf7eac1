import { compareF, type Fraction } from "../base/fraction.ts";
import { roundF } from "../base/money.ts";
import { hull, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { paySum } from "./pay-base.ts";
import type { PayMeasure, ToldPay } from "./pay-told.ts";
import type { PayWindow } from "./pay-window.ts";

/** Base pay alone; an item of a kind not told may be part of it. */
const BASE_PAY: PayMeasure = {
  treat: (kind) => (kind === null ? null : kind === "base" ? "counted" : "left-out"),
  sums: false,
  spreads: false,
};

/**
 * The base salary of a month in fen, from the items of pay: between the least and the most of any month that counts for the
 * average, since a term that names it seldom says of when. Unknown unless each of them is told by its items.
 */
export function baseSalaryOf(pay: ToldPay, windows: readonly PayWindow[]): Range {
  const [first, ...more] = windows.map((span) => overWindow(pay, span));
  return first === undefined || pay.net ? UNKNOWN_RANGE : more.reduce(hull, first);
}

function overWindow(pay: ToldPay, span: PayWindow): Range {
  const { rows, missing, span: counted } = paySum(pay, span, BASE_PAY);
  const wholeMonths = counted.months.every(({ weight }) => weight.den === 1n);
  const ends = rows.flatMap(({ own }) => (own.high === null ? [] : [own.low, own.high])).sort(compareF);
  const [low, high] = [ends[0], ends.at(-1)];
  if (missing.length > 0 || !wholeMonths || low === undefined || high === undefined) return UNKNOWN_RANGE;
  return { low: fen(low), high: fen(high) };
}

function fen(value: Fraction): number {
  return roundF(value, "half-up");
}
