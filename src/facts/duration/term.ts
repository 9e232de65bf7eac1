import { addMonths, wholeMonthsBetween } from "../../base/day.ts";
import { exactly, rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { truthOf } from "../../base/truth.ts";
import { rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { askedDay, exitDay } from "../procedure/days.ts";
import { monthAfterExit } from "./month-after-exit.ts";

export const months = rangeFact(
  "count",
  "duration.months",
  "agreement",
  [
    ["约定期限（月）", "Agreed term in months"],
    ["约定离职后限制多少个月？", "For how many months after exit does it restrict?"],
  ],
  ({ agreement, situation }) => {
    if (agreement?.months !== undefined) return exactly(agreement.months);
    const start = situation.employment?.endedOn;
    const end = agreement?.endsOn;
    if (start?.low == null || start.low !== start.high || end?.low == null || end.low !== end.high)
      return UNKNOWN_RANGE;
    const whole = wholeMonthsBetween(start.low, end.low);
    return exactly(addMonths(start.low, whole) < end.low ? whole + 1 : whole);
  },
);

export const started = truthFact(
  "duration.started",
  "engagement",
  [
    ["已离职", "The employment had ended by then"],
    ["所问之日是否已经离职？", "Had the employment ended by the day asked for?"],
  ],
  (frame) => {
    const exit = exitDay.derive(frame);
    const asked = askedDay.derive(frame);
    if (exit === NOT_APPLICABLE || asked === NOT_APPLICABLE) return "no";
    return rangeBefore(exit, asked);
  },
);

/** Which month of the restriction a day falls in: 1 for the first month after exit, 0 on or before the last day of employment. */
export const monthNumber = rangeFact(
  "count",
  "duration.month-number",
  "engagement",
  [
    ["离职后第几个月", "Month after exit"],
    ["所问之日是离职后的第几个月？", "In which month after exit does the day asked for fall?"],
  ],
  (frame) => {
    const exit = exitDay.derive(frame);
    const asked = askedDay.derive(frame);
    if (exit === NOT_APPLICABLE || asked === NOT_APPLICABLE) return exactly(0);
    return monthAfterExit(exit, asked);
  },
);

export const beyondAgreed = truthFact(
  "duration.beyond-agreed",
  "frame",
  [
    ["超出约定期限", "Beyond the agreed term"],
    ["所问之日是否已过约定期限？", "Is the day asked for past the agreed term?"],
  ],
  (frame) => {
    const number = monthNumber.derive(frame);
    const agreed = months.derive(frame);
    if (number === NOT_APPLICABLE || agreed === NOT_APPLICABLE) return NOT_APPLICABLE;
    const inside = rangeAtMost(number, agreed);
    return inside === "unknown" ? "unknown" : truthOf(inside === "no");
  },
);

/** Which month after exit the day of asking falls in; 0 on or before the last day of employment. */
export const currentMonth = rangeFact(
  "count",
  "duration.current-month",
  "situation",
  [
    ["计算日是离职后第几个月", "Month after exit on the day of asking"],
    ["到计算日，离职后已是第几个月？", "In which month after exit does the day of asking fall?"],
  ],
  (frame) => {
    const exit = exitDay.derive(frame);
    if (exit === NOT_APPLICABLE) return exactly(0);
    return monthAfterExit(exit, exactly(frame.asOf));
  },
);

export const termOver = truthFact(
  "duration.term-over",
  "agreement",
  [
    ["约定期限到计算日已满", "The agreed term is over on the day of asking"],
    ["到计算日，约定的期限是否已满？", "Is the agreed term over on the day of asking?"],
  ],
  (frame) => {
    const number = currentMonth.derive(frame);
    const agreed = months.derive(frame);
    if (number === NOT_APPLICABLE || agreed === NOT_APPLICABLE) return NOT_APPLICABLE;
    const inside = rangeAtMost(number, agreed);
    return inside === "unknown" ? "unknown" : truthOf(inside === "no");
  },
);
