import { exactly, rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { not, type Truth } from "../../base/truth.ts";
import { rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { askedDay, exitDay } from "../procedure/days.ts";
import { namedLastDay } from "./agreed-end.ts";
import { monthAfterExit } from "./month-after-exit.ts";

/** For rules on the length of the term; where the agreement names its last day, a month begun counts. */
export const months = rangeFact(
  "count",
  "duration.months",
  "agreement",
  [
    ["约定期限（月）", "Agreed term in months"],
    ["约定离职后限制多少个月？", "For how many months after exit does it restrict?"],
  ],
  (frame) => {
    const told = frame.agreement?.months;
    if (told !== undefined) return exactly(told);
    const [exit, last] = [frame.situation.employment?.endedOn, namedLastDay(frame)];
    return exit === undefined || last === null ? UNKNOWN_RANGE : monthAfterExit(exit, last);
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
  (frame) => pastAgreed(frame, askedDay.derive(frame), monthNumber.derive(frame)),
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
  (frame) => pastAgreed(frame, exactly(frame.asOf), currentMonth.derive(frame)),
);

type Told = ReturnType<typeof months.derive>;

/** Whether a day, or the month after exit in which it falls, lies past the agreed term: past the day named, else past the months. */
export function pastAgreed(frame: Frame, day: Told, number: Told): Truth | typeof NOT_APPLICABLE {
  const named = namedLastDay(frame);
  const agreed = months.derive(frame);
  if (day === NOT_APPLICABLE || number === NOT_APPLICABLE || agreed === NOT_APPLICABLE) return NOT_APPLICABLE;
  return named === null ? not(rangeAtMost(number, agreed)) : rangeBefore(named, day);
}
