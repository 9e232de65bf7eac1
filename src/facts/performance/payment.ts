import { exactly, type Range, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { and, every } from "../../base/truth.ts";
import { enumFact, rangeFact, truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed, yesIf } from "../known.ts";
import { counts, standingOf } from "./payment-standing.ts";

/** Payments that are, or may be, compensation under the agreement, each with whether it surely is. */
export function ownPayments(frame: Frame) {
  const list = frame.situation.performance?.payments;
  const standing = (list?.items ?? []).map((payment) => ({ payment, counts: counts(standingOf(frame, payment)) }));
  const own = standing.filter((p) => p.counts !== "no");
  return {
    items: own.map((p) => p.payment),
    sure: own.flatMap((p) => (p.counts === "yes" ? [p.payment] : [])),
    complete: list?.complete ?? "unknown",
  };
}

/** Money that the employee refused was not paid, but not for a cause on the employer's side. */
export function someRefused({ situation }: Frame): boolean {
  return (situation.performance?.payments.items ?? []).some((p) => p.kind === "refused");
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
    const own = ownPayments(frame);
    return someListed(own, (p) => {
      if (p.amount === 0) return "no";
      return yesIf(p.amount !== undefined && own.sure.includes(p));
    });
  },
);

/** Whether the whole came in one sum after the last day of employment; a lesser sum may yet be the whole of a shorter lawful term. */
export const paidInOneSum = truthFact(
  "performance.paid-in-one-sum",
  "agreement",
  [
    ["离职后一次付清", "Paid in one sum after exit"],
    ["单位是否在离职后一次付清了竞业限制补偿？", "Did the employer pay the whole compensation in one sum after exit?"],
  ],
  (frame) => {
    const exit = frame.situation.employment?.endedOn ?? UNKNOWN_RANGE;
    const { lumpSum, monthly } = frame.agreement?.compensation ?? {};
    const months = frame.agreement?.months;
    const whole = lumpSum ?? (monthly === undefined || months === undefined ? undefined : monthly * months);
    const own = ownPayments(frame);
    return someListed(own, (payment) => {
      const { kind, on, amount } = payment;
      if (kind !== undefined && kind !== "lump-sum") return "no";
      const all = yesIf(kind === "lump-sum" && whole !== undefined && amount !== undefined && amount >= whole);
      return and(and(all, yesIf(own.sure.includes(payment))), rangeBefore(exit, on ?? UNKNOWN_RANGE));
    });
  },
);

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

const REMINDERS: readonly (string | undefined)[] = ["reminder", "demand", "lump-sum-demand"];

export const reminded = truthFact(
  "performance.reminded",
  "situation",
  [
    ["已催告", "A reminder was sent"],
    ["劳动者是否就未付补偿催告过单位？", "Did the employee remind the employer of the unpaid compensation?"],
  ],
  ({ situation }) =>
    someListed(situation.notices, (n) =>
      n.by !== "employer" && REMINDERS.includes(n.kind) ? "yes" : n.kind === undefined ? "unknown" : "no",
    ),
);

export const observed = truthFact(
  "performance.observed",
  "situation",
  [
    ["劳动者履行过竞业限制", "The employee kept the restriction for a time"],
    [
      "离职后是否遵守过竞业限制（哪怕后来违反）？",
      "Did the employee keep the restriction after exit, even if not to the end?",
    ],
  ],
  ({ situation }) => {
    const told = situation.performance?.observed;
    const work = situation.engagements.items;
    if (told !== "no" || work.length === 0) return firstKnown(told);
    const exit = situation.employment?.endedOn ?? UNKNOWN_RANGE;
    const kept = work.map(({ startedOn }) => rangeBefore(dayAfter(exit), startedOn ?? UNKNOWN_RANGE));
    return every(kept);
  },
);

/** Told not to have kept it, the person still did until the first work began, if that was later than the day after exit. */
function dayAfter({ low, high }: Range): Range {
  return { low: low === null ? null : low + 1, high: high === null ? null : high + 1 };
}

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
