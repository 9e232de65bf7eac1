import { annualPay } from "../amounts/annual-pay.ts";
import { type Fraction, formatRatio } from "../base/fraction.ts";
import { roundF } from "../base/money.ts";
import { formatMonth, type Month, monthOf } from "../base/month.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { payTold, wageMeasure, windowsOfPay } from "../facts/compensation/pay-told.ts";
import { dayRange } from "../facts/known.ts";
import { type Law, nameOf } from "../law/law.ts";
import type { PayItemData } from "../law/pay-item.ts";
import { averageWageOf } from "../ledger/average-wage.ts";
import type { CountedItem } from "../ledger/count-items.ts";
import type { FenRange } from "../ledger/fen-range.ts";
import { type PaySum, paySum } from "../ledger/pay-base.ts";
import type {
  ExactEnds,
  PayBase,
  PayBaseItem,
  PayBaseLeftOut,
  PayBaseMonth,
  PayBaseSpread,
  PayConvention,
} from "../ledger/pay-base-result.ts";
import type { ToldPay } from "../ledger/pay-told.ts";

/** The average wage with every month and item that was told, counted or not. */
export function payBaseOf(law: Law, evaluated: EvaluatedFrame): PayBase {
  const { frame } = evaluated;
  const [told, windows, measure] = [payTold(frame), windowsOfPay(frame), wageMeasure(frame)];
  const { source, average, likely } = averageWageOf(told, windows, measure);
  const [span, ...more] = windows;
  const only = span === undefined || more.length > 0 ? null : paySum(told, span, measure, partMonths(evaluated));
  const rows = law.data.payItems;
  const kinds = new Set(told.months.flatMap(({ items }) => items.map(({ kind }) => kind)));
  const treatments = rows.filter(({ kind }) => kinds.has(kind));
  const asked = told.months.length > 0 || source === "unknown";
  return {
    source,
    net: told.net,
    window: only === null ? null : endsOf(only),
    months: only === null ? [] : monthsOf(only, rows),
    spread: only === null ? [] : spreadOf(only, rows),
    missing: only === null || !asked ? [] : only.missing.map(formatMonth),
    listedTwice: only === null ? [] : only.listedTwice.map(formatMonth),
    leftOut: only === null ? unplaced(told) : leftOutOf(only),
    sum: only === null || told.months.length === 0 ? null : exactEnds(only.sum),
    over: only === null || told.months.length === 0 ? null : exactEnds(only.months),
    average,
    likely,
    annual: annualPay(evaluated),
    ifCounted: treatments.flatMap(({ kind, dispute: name }) => {
      const dispute = law.data.disputes.find(({ id }) => nameOf(id) === name);
      return dispute === undefined
        ? []
        : [{ kind, dispute: dispute.id, average: rangeFact(evaluated, "compensation.wage-with-equity") }];
    }),
    treatments,
    conventions: only === null || told.months.length === 0 ? [] : conventionsOf(only),
  };
}

/** Months of exit and of entry, which were worked in part where the window does not hold them. */
function partMonths({ frame: { situation } }: EvaluatedFrame): Month[] {
  const days = [situation.employment?.endedOn, situation.employment?.startedOn].map(dayRange);
  return days.flatMap(({ low, high }) => (low === null || low !== high ? [] : [monthOf(low)]));
}

function endsOf({ span: { months } }: PaySum): PayBase["window"] {
  const [first, last] = [months[0], months.at(-1)];
  return first === undefined || last === undefined
    ? null
    : { from: formatMonth(first.month), to: formatMonth(last.month) };
}

function monthsOf({ rows, entries }: PaySum, table: readonly PayItemData[]): PayBaseMonth[] {
  return rows.map(({ month, own }) => ({
    month: formatMonth(month),
    ...fenOf(own),
    items: entries
      .filter(({ told }) => told.month === month)
      .flatMap(({ items }) => items.filter(({ why, share }) => why === null && share === null))
      .map((item) => itemOf(item, table)),
  }));
}

function spreadOf({ entries, listedTwice }: PaySum, table: readonly PayItemData[]): PayBaseSpread[] {
  return entries.flatMap(({ told, items }) =>
    items.flatMap((item) => {
      if (item.share === null || item.share.high === null) return [];
      const twice = told.month !== null && listedTwice.includes(told.month);
      return [
        {
          ...itemOf(item, table),
          ...(twice ? { low: 0 } : {}),
          listedIn: written(told.month),
          from: written(item.item.from),
          to: written(item.item.to),
          share: { low: formatRatio(item.share.low), high: formatRatio(item.share.high) },
        },
      ];
    }),
  );
}

function itemOf(
  { item: { kind, amount }, treatment, counted }: CountedItem,
  table: readonly PayItemData[],
): PayBaseItem {
  const row = table.find((own) => own.kind === kind);
  const basis = { strength: row?.strength ?? null, confidence: row?.confidence ?? null, cite: row?.cite ?? [] };
  return { kind, amount, ...fenOf(counted), treatment, ...basis };
}

function leftOutOf({ entries }: PaySum): PayBaseLeftOut[] {
  return entries.flatMap(({ told, bySum, why, items }) => {
    const month = written(told.month);
    const whole = bySum && why !== null ? [{ month, whole: true, kind: null, amount: told.amount, why }] : [];
    const left = items.flatMap(({ item: { kind, amount }, why: because }) =>
      because === null ? [] : [{ month, whole: false, kind, amount, why: because }],
    );
    return [...whole, ...left];
  });
}

/** Where the window is not known it is open of every month whether it counts. */
function unplaced({ months }: ToldPay): PayBaseLeftOut[] {
  return months.map(({ month, amount }) => ({
    month: written(month),
    whole: true,
    kind: null,
    amount,
    why: month === null ? "month-not-told" : "window-not-known",
  }));
}

function conventionsOf({ span, listedTwice, entries }: PaySum): PayConvention[] {
  const parts = span.months.some(({ weight }) => weight.den !== 1n);
  const untold = entries.some(({ items }) =>
    items.some(({ item, share }) => item.from === null && item.to === null && share !== null && !isOne(share.low)),
  );
  const named: readonly (readonly [PayConvention, boolean])[] = [
    ["twelve-whole-months", !parts],
    ["part-months-by-days", parts],
    ["months-as-listed", !span.worked],
    ["month-listed-twice", listedTwice.length > 0],
    ["bonus-period-not-told", untold],
    ["one-rounding-of-the-mean", true],
  ];
  return named.flatMap(([id, holds]) => (holds ? [id] : []));
}

function isOne({ num, den }: Fraction): boolean {
  return num === den;
}

function fenOf({ low, high }: FenRange): { readonly low: number; readonly high: number | null } {
  return { low: roundF(low, "half-up"), high: high === null ? null : roundF(high, "half-up") };
}

function exactEnds({ low, high }: FenRange): ExactEnds {
  return { low: formatRatio(low), high: high === null ? null : formatRatio(high) };
}

function written(month: Month | null): string | null {
  return month === null ? null : formatMonth(month);
}
