import { type Day, wholeMonthsBetween } from "../../base/day.ts";
import { type Fraction, fraction } from "../../base/fraction.ts";
import { mulFen } from "../../base/money.ts";
import { UNKNOWN_RANGE } from "../../base/range.ts";
import { averageWage } from "../compensation/wage.ts";
import { rangeFact, ratioFact, truthFact } from "../define.ts";
import type { RatioRange } from "../fact.ts";
import { firstKnown } from "../known.ts";
import { timeOf } from "../parties/office-times.ts";
import { whenAlleged } from "./alleged.ts";

const MONTHS_OF_A_YEAR = 12;

export const breachMonths = rangeFact(
  "count",
  "conduct.months",
  "engagement",
  [
    ["竞争行为持续的整月数", "Full months the conduct lasted"],
    ["新的任职或经营持续了几个整月？", "For how many full months did the new job or business last?"],
  ],
  ({ engagement, asOf }) => {
    if (engagement === null) return UNKNOWN_RANGE;
    const over = engagement.endedOn !== undefined || engagement.ongoing === "no";
    const { from, until } = timeOf(engagement, asOf);
    const least = engagement.months ?? between(from.high, until.low) ?? 0;
    const most = engagement.months ?? between(from.low, until.high);
    return { low: least, high: over ? most : null };
  },
);

function between(from: Day | null, until: Day | null): number | null {
  return from === null || until === null ? null : wholeMonthsBetween(from, until + 1);
}

export const ceasedOnDemand = truthFact(
  "conduct.ceased-on-demand",
  "engagement",
  [
    ["经要求即停止", "Stopped when asked"],
    ["单位要求后，是否就停止了？", "Did it stop once the employer asked?"],
  ],
  (frame) => whenAlleged(frame, ({ ceasedOnDemand: told }) => firstKnown(told)),
);

export const gainOverPay = ratioFact(
  "conduct.gain-over-pay",
  "engagement",
  [
    ["违约所得与年收入之比", "Gain over annual pay"],
    [
      "违约所得（新单位的报酬、经营利润等）是原年收入的多少？",
      "How does the gain (new pay, profit) compare with the former annual pay?",
    ],
  ],
  (frame): RatioRange => {
    const gain = frame.engagement?.gain;
    const wage = averageWage.derive(frame);
    if (gain === undefined || typeof wage === "string") return { low: null, high: null };
    return { low: overYear(gain, wage.high), high: overYear(gain, wage.low) };
  },
);

function overYear(gain: number, wage: number | null): Fraction | null {
  return wage === null || wage === 0 ? null : fraction(gain, mulFen(wage, MONTHS_OF_A_YEAR));
}
