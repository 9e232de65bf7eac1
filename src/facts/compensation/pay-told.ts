import { parseMonth } from "../../base/month.ts";
import type { PayMeasure, ToldPay } from "../../ledger/pay-told.ts";
import { type PayWindow, payWindows } from "../../ledger/pay-window.ts";
import type { Frame } from "../frame.ts";
import { dayRange } from "../known.ts";

type Month = NonNullable<Frame["situation"]["pay"]>["months"]["items"][number];

/** Pay as the ledger takes it. */
export function payTold({ situation: { pay } }: Frame): ToldPay {
  return {
    average: pay?.averageMonthly ?? null,
    annual: pay?.annual ?? null,
    months: (pay?.months.items ?? []).map(toldMonth),
    monthsComplete: pay?.months.complete === "yes",
    net: pay?.basis === "net",
  };
}

/** The windows over which the average may be taken, as employment may have ended and begun. */
export function windowsOfPay({ situation: { employment } }: Frame): readonly PayWindow[] {
  return payWindows(dayRange(employment?.endedOn), dayRange(employment?.startedOn));
}

/** The same where months are listed; without any there is nothing to take over them. */
export function listedWindows(frame: Frame): readonly PayWindow[] {
  return (frame.situation.pay?.months.items ?? []).length === 0 ? [] : windowsOfPay(frame);
}

/** The wage: each kind of item as the table of pay items has it. */
export function wageMeasure({ law }: Frame): PayMeasure {
  return {
    treat: (kind) => law.data.payItems.find((row) => row.kind === kind)?.treatment ?? null,
    sums: true,
    spreads: true,
  };
}

/** Gains on equity alone; a sum told for a month holds none. */
export const EQUITY_MEASURE: PayMeasure = {
  treat: (kind) => (kind === null ? null : kind === "equity-gain" ? "counted" : "left-out"),
  sums: false,
  spreads: false,
};

function toldMonth({ month, amount, items }: Month): ToldPay["months"][number] {
  return {
    month: monthIn(month),
    amount: amount ?? null,
    items: items.items.map((item) => ({
      kind: item.kind ?? null,
      amount: item.amount ?? null,
      from: monthIn(item.periodFrom),
      to: monthIn(item.periodTo),
    })),
    itemsComplete: items.complete === "yes",
  };
}

function monthIn(text: string | undefined) {
  return text === undefined ? null : parseMonth(text);
}
