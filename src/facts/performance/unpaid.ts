import { wholeMonthsBetween } from "../../base/day.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../define.ts";
import { months } from "../duration/term.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { askedDay, exitDay } from "../procedure/days.ts";
import { dayOfAct } from "./acts.ts";
import { ownPayments } from "./payment.ts";

type MaybeDays = Range | typeof NOT_APPLICABLE;

/** Whole months for which pay had fallen due and nothing was paid, by the day asked for. */
export const unpaidMonths = rangeFact(
  "count",
  "performance.unpaid-months",
  "frame",
  [
    ["未付月数", "Months unpaid"],
    ["到所问之日，单位已有几个月没有支付补偿？", "For how many months had nothing been paid by the day asked for?"],
  ],
  (frame) => unpaidBy(frame, askedDay.derive(frame)),
);

export const unpaidAtRescission = rangeFact(
  "count",
  "performance.unpaid-at-rescission",
  "frame",
  [
    ["解除时未付月数", "Months unpaid when the employee rescinded"],
    [
      "劳动者解除时，单位已有几个月没有支付补偿？",
      "For how many months had nothing been paid when the employee rescinded?",
    ],
  ],
  (frame) => unpaidBy(frame, dayOfAct(frame, "rescission")),
);

export const unpaidAtConduct = rangeFact(
  "count",
  "performance.unpaid-at-conduct",
  "frame",
  [
    ["入职他处时未付月数", "Months unpaid when the new work began"],
    [
      "新的任职或经营开始时，单位已有几个月没有支付补偿？",
      "For how many months had nothing been paid when the new work began?",
    ],
  ],
  (frame) => (frame.engagement === null ? UNKNOWN_RANGE : unpaidBy(frame, frame.engagement.startedOn ?? UNKNOWN_RANGE)),
);

function unpaidBy(frame: Frame, by: MaybeDays): Range | typeof NOT_APPLICABLE {
  if (by === NOT_APPLICABLE) return NOT_APPLICABLE;
  const { unpaidMonths: told, unpaidSince, paidMonths, paidTotal } = frame.situation.performance ?? {};
  if (told !== undefined) return exactly(told);
  const due = fallenDueBy(frame, by);
  const less = (paid: number): Range => ({ low: minus(due.low, paid), high: minus(due.high, paid) });
  if (paidTotal === 0 || paidMonths === 0) return less(0);
  if (paidMonths !== undefined) return less(paidMonths);
  if (unpaidSince?.low != null && unpaidSince.low === unpaidSince.high) {
    const before = fallenDueBy(frame, exactly(unpaidSince.low));
    return { low: minus(due.low, before.high ?? due.low ?? 0), high: minus(due.high, before.low ?? 0) };
  }
  const { items, complete } = ownPayments(frame);
  return complete === "yes" && items.length === 0 ? less(0) : { low: 0, high: due.high };
}

/** Months whose pay had fallen due before a day: of the agreed term, and none after work for another competitor began. */
function fallenDueBy(frame: Frame, by: Range): Range {
  const exit = exitDay.derive(frame);
  const term = months.derive(frame);
  if (exit === NOT_APPLICABLE || term === NOT_APPLICABLE) return exactly(0);
  const passed = (from: number, day: number) => (day <= from + 1 ? 0 : wholeMonthsBetween(from, day - 1));
  const low = exit.high === null || by.low === null ? 0 : passed(exit.high, by.low);
  const high = exit.low === null || by.high === null ? null : passed(exit.low, by.high);
  const others = frame.situation.engagements.items.filter((e) => e !== frame.engagement && mayCompete(e));
  const stops = others.map(({ startedOn }) =>
    exit.high === null || startedOn?.low == null ? 0 : passed(exit.high, startedOn.low),
  );
  return {
    low: Math.min(low, term.low ?? low, ...stops),
    high: high === null ? term.high : Math.min(high, term.high ?? high),
  };
}

function mayCompete({ kind, competitor }: Frame["situation"]["engagements"]["items"][number]): boolean {
  return kind !== "non-competing-job" && competitor !== "no";
}

function minus(n: number | null, by: number): number | null {
  return n === null ? null : Math.max(0, n - by);
}
