import { addRange, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { meanOverWindows } from "../../ledger/average-wage.ts";
import { rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { EQUITY_MEASURE, listedWindows, payTold } from "./pay-told.ts";
import { averageWage } from "./wage.ts";

/** Gains on equity in the months of the average wage, a month; those listed are the least. */
function equityAMonth(frame: Frame): Range {
  const { low, high } = meanOverWindows(payTold(frame), listedWindows(frame), EQUITY_MEASURE);
  return { low: low ?? 0, high };
}

export const equityGain = rangeFact(
  "money",
  "compensation.equity-gain",
  "situation",
  [
    ["股权收益（月均）", "Gains on equity, a month"],
    [
      "离职前十二个月股权激励的收益平均每月多少元？",
      "What were the gains on equity awards in the last twelve months, a month on average?",
    ],
  ],
  equityAMonth,
);

/** The average wage with the gains on equity in it. */
export const wageWithEquity = rangeFact(
  "money",
  "compensation.wage-with-equity",
  "situation",
  [
    ["含股权收益的月平均工资", "Average monthly wage, gains on equity included"],
    [
      "离职前十二个月的月平均工资，计入股权收益是多少？",
      "What was the average monthly wage of the last twelve months with gains on equity?",
    ],
  ],
  (frame) => {
    const wage = averageWage.derive(frame);
    return wage === NOT_APPLICABLE ? UNKNOWN_RANGE : addRange(wage, equityAMonth(frame));
  },
);

export const equityAlone = truthFact(
  "compensation.equity-alone",
  "agreement",
  [
    ["补偿只以股权给付", "The pay is equity alone"],
    [
      "离职后的补偿是否只以期权、股票等股权作对价，没有约定金钱？",
      "Is equity (options, shares) the only pay agreed for the restriction, without any money?",
    ],
  ],
  ({ agreement }) => {
    const { inEquity, monthly, rate, lumpSum, agreed, withinSalary } = agreement?.compensation ?? {};
    const money = [monthly, rate, lumpSum].some((part) => part !== undefined) || withinSalary === "yes";
    if (inEquity === "no" || money) return "no";
    return inEquity === "yes" && agreed === "no" ? "yes" : "unknown";
  },
);
