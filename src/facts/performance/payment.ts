import { addMonths, partsOf } from "../../base/day.ts";
import { exactly, UNKNOWN_RANGE } from "../../base/range.ts";
import { enumFact, rangeFact, truthFact } from "../define.ts";
import { monthNumber } from "../duration/term.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed } from "../known.ts";

const COUNTED: readonly (string | undefined)[] = ["compensation", "lump-sum", undefined];

function ownPayments({ situation, agreement }: Frame) {
  const list = situation.performance?.payments;
  const items = (list?.items ?? []).filter(
    (p) => COUNTED.includes(p.kind) && (p.agreement === undefined || p.agreement === agreement?.id),
  );
  return { items, complete: list?.complete ?? "unknown" };
}

export const paidAnything = truthFact(
  "performance.paid-anything",
  "agreement",
  [
    ["支付过补偿", "Compensation was paid"],
    ["单位是否支付过离职后的竞业限制补偿？", "Did the employer pay any compensation after exit?"],
  ],
  (frame) => {
    const { paidTotal, paidMonths } = frame.situation.performance ?? {};
    if (paidTotal !== undefined) return paidTotal > 0 ? "yes" : "no";
    if (paidMonths !== undefined) return paidMonths > 0 ? "yes" : "no";
    return someListed(ownPayments(frame), (p) => (p.amount === undefined ? "unknown" : p.amount > 0 ? "yes" : "no"));
  },
);

/** Whole months for which pay had fallen due and nothing was paid, by the day asked for. */
export const unpaidMonths = rangeFact(
  "count",
  "performance.unpaid-months",
  "frame",
  [
    ["未付月数", "Months unpaid"],
    ["到所问之日，单位已有几个月没有支付补偿？", "For how many months had nothing been paid by the day asked for?"],
  ],
  (frame) => {
    const { unpaidMonths: told, unpaidSince, paidMonths, paidTotal } = frame.situation.performance ?? {};
    const number = monthNumber.derive(frame);
    const passed = number === NOT_APPLICABLE ? UNKNOWN_RANGE : { low: less(number.low, 1), high: less(number.high, 1) };
    if (told !== undefined) return exactly(told);
    const unpaid = (months: number) => ({ low: less(passed.low, months), high: less(passed.high, months) });
    if (paidTotal === 0 || paidMonths === 0) return unpaid(0);
    if (paidMonths !== undefined) return unpaid(paidMonths);
    if (unpaidSince?.low != null && unpaidSince.low === unpaidSince.high) return sinceDay(frame, unpaidSince.low);
    const { items, complete } = ownPayments(frame);
    if (complete !== "yes") return { low: 0, high: passed.high };
    return items.length === 0 ? unpaid(0) : { low: 0, high: less(passed.high, 0) };
  },
);

function less(n: number | null, by: number): number | null {
  return n === null ? null : Math.max(0, n - by);
}

function sinceDay(frame: Frame, since: number) {
  const exit = frame.situation.employment?.endedOn;
  const number = monthNumber.derive(frame);
  if (number === NOT_APPLICABLE) return UNKNOWN_RANGE;
  if (exit?.low == null || exit.low !== exit.high) return { low: 0, high: less(number.high, 1) };
  const [a, b] = [partsOf(exit.low), partsOf(since)];
  const guess = Math.max(0, (b.year - a.year) * 12 + b.month - a.month);
  const paid = addMonths(exit.low, guess) < since ? guess : Math.max(0, guess - 1);
  const end = (n: number | null) => (n === null ? null : Math.max(0, n - 1 - paid));
  return { low: end(number.low), high: end(number.high) };
}

export const unpaidCause = enumFact(
  "performance.unpaid-cause",
  "situation",
  [
    ["未付的原因", "Cause of the non-payment"],
    [
      "没有支付是哪一方的原因（例如劳动者拒收、销户）？",
      "On whose side was the cause of the non-payment (say, refused money or a closed account)?",
    ],
  ],
  { employer: ["用人单位", "the employer"], employee: ["劳动者", "the employee"], other: ["其他", "other"] },
  ({ situation }) => situation.performance?.unpaidCause ?? "unknown",
);

export const refusedToPay = truthFact(
  "performance.refused-to-pay",
  "situation",
  [
    ["单位明示拒付", "The employer refused to pay"],
    ["单位是否明确表示不支付补偿？", "Did the employer say expressly that it will not pay?"],
  ],
  ({ situation }) => firstKnown(situation.performance?.refusedToPay),
);

export const reminded = truthFact(
  "performance.reminded",
  "situation",
  [
    ["已催告", "A reminder was sent"],
    ["劳动者是否就未付补偿催告过单位？", "Did the employee remind the employer of the unpaid compensation?"],
  ],
  ({ situation }) =>
    someListed(situation.notices, (n) =>
      n.by !== "employer" && (n.kind === "reminder" || n.kind === "demand")
        ? "yes"
        : n.kind === undefined
          ? "unknown"
          : "no",
    ),
);

export const observed = truthFact(
  "performance.observed",
  "situation",
  [
    ["劳动者履行了竞业限制", "The employee kept the restriction"],
    ["离职后是否一直遵守竞业限制？", "Has the employee kept the restriction since exit?"],
  ],
  ({ situation }) => firstKnown(situation.performance?.observed),
);

export const extraMonthsPaid = rangeFact(
  "count",
  "performance.extra-months-paid",
  "situation",
  [
    ["已付额外月数", "Extra months paid"],
    ["解除限制后，单位已另付几个月补偿？", "How many extra months did the employer pay on release?"],
  ],
  ({ situation }) => {
    const told = situation.performance?.extraMonthsPaid;
    return told === undefined ? UNKNOWN_RANGE : exactly(told);
  },
);
