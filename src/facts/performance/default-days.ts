import type { DayRange } from "../../base/partial-day.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { dueDayOf } from "../../ledger/months.ts";
import { rangeFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { arrival, dayOfAct } from "./acts.ts";
import { dueDayAgreed } from "./fallen-due.ts";
import { ownPayments, someRefused } from "./payment.ts";

/** Days from the employer's default until the rescission arrived; not applicable without one. */
export const daysUnpaidAtRescission = rangeFact(
  "days",
  "performance.days-unpaid-at-rescission",
  "frame",
  [
    ["解除时已欠付的天数", "Days in default when the employee rescinded"],
    [
      "劳动者解除时，距单位开始欠付已有多少天？",
      "How many days had the employer been in default when the employee rescinded?",
    ],
  ],
  (frame) => {
    if (frame.situation.performance?.unpaidMonths === 0) return exactly(0);
    const day = dayOfAct(frame, "rescission");
    return day === NOT_APPLICABLE ? NOT_APPLICABLE : daysBetween(defaultDay(frame), day);
  },
);

/** Days from the default until the employee first demanded the unpaid sum at once; not applicable where nobody did. */
export const daysToLumpSumDemand = rangeFact(
  "days",
  "performance.days-to-lump-sum-demand",
  "frame",
  [
    ["欠付后要求一次付清的天数", "Days from the default to a demand for one sum"],
    [
      "单位欠付以后，劳动者过了多少天要求一次付清？",
      "How many days after the default did the employee demand the unpaid sum at once?",
    ],
  ],
  (frame) => {
    const { items, complete } = frame.situation.notices;
    const own = items.filter((n) => n.by !== "employer");
    const demands = own.filter((n) => n.kind === "lump-sum-demand");
    const listed = complete === "yes" && !own.some((n) => n.kind === "demand" || n.kind === undefined);
    if (demands.length === 0) return listed ? NOT_APPLICABLE : UNKNOWN_RANGE;
    const days = demands.map((n) => daysBetween(defaultDay(frame), arrival(n) ?? UNKNOWN_RANGE));
    const highs = days.flatMap(({ high }) => high ?? []);
    return {
      low: listed ? Math.min(...days.map(({ low }) => low ?? 0)) : 0,
      high: highs.length === 0 ? null : Math.min(...highs),
    };
  },
);

/** The first day in default: as told, else, where nothing was ever paid, the day after the first month's pay fell due; what falls due after the day of asking may be paid. */
function defaultDay(frame: Frame): DayRange {
  const { unpaidSince, paidTotal, paidMonths } = frame.situation.performance ?? {};
  if (unpaidSince !== undefined) return unpaidSince;
  const { items, complete } = ownPayments(frame);
  const never = paidTotal === 0 || paidMonths === 0 || (complete === "yes" && items.length === 0);
  const exit = frame.situation.employment?.endedOn;
  if (!never || exit === undefined || someRefused(frame)) return UNKNOWN_RANGE;
  const due = (day: number | null) => (day === null ? null : dueDayOf(day, 1, dueDayAgreed(frame)) + 1);
  const latest = due(exit.high);
  return { low: due(exit.low), high: latest === null || latest > frame.asOf + 1 ? null : latest };
}

function daysBetween(from: Range, to: Range): Range {
  const days = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(0, b - a));
  return { low: days(from.high, to.low) ?? 0, high: days(from.low, to.high) };
}
