import { parseMonth } from "../../src/base/month.ts";
import type { PayKind } from "../../src/base/pay-kind.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import type { PayMeasure, ToldItem, ToldMonth, ToldPay } from "../../src/ledger/pay-told.ts";
import { type PayWindow, payWindows } from "../../src/ledger/pay-window.ts";
import { day } from "./told.ts";

/** Kinds as the bundled table treats them. */
export const WAGE: PayMeasure = {
  treat: (kind) => BUNDLED_LAW.law.data.payItems.find((row) => row.kind === kind)?.treatment ?? null,
  sums: true,
  spreads: true,
};

const NOTHING: ToldPay = { average: null, annual: null, months: [], monthsComplete: false, net: false };

export function pay(told: Partial<ToldPay>): ToldPay {
  return { ...NOTHING, ...told };
}

/** An item of fen; `period` is `YYYY-MM..YYYY-MM`, either end may be left out. */
export function item(kind: PayKind | null, amount: number | null, period = ".."): ToldItem {
  const [from = "", to = ""] = period.split("..");
  return { kind, amount, from: parseMonth(from), to: parseMonth(to) };
}

export function bySum(month: string | null, amount: number | null): ToldMonth {
  return { month: month === null ? null : parseMonth(month), amount, items: [], itemsComplete: false };
}

export function byItems(month: string, items: readonly ToldItem[], itemsComplete = true): ToldMonth {
  return { month: parseMonth(month), amount: null, items, itemsComplete };
}

/** Months from the first on, each with its own sum. */
export function months(first: string, ...sums: readonly (number | null)[]): ToldMonth[] {
  const from = parseMonth(first) ?? 0;
  return sums.map((amount, i) => ({ month: from + i, amount, items: [], itemsComplete: false }));
}

export const year = (sum: number) => Array<number>(12).fill(sum);

/** The one window of exact days. */
export function windowOf(exit: string, start: string | null = null): PayWindow {
  const first = start === null ? { low: null, high: null } : { low: day(start), high: day(start) };
  const [window] = payWindows({ low: day(exit), high: day(exit) }, first);
  if (window === undefined) throw new Error(`no window to ${exit}`);
  return window;
}
