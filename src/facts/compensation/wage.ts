import { type AverageWage, averageWageOf } from "../../ledger/average-wage.ts";
import { rangeFact, truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";
import { listedWindows, payTold, wageMeasure } from "./pay-told.ts";

/** The average wage with what is likely of it. */
export function averageWageIn(frame: Frame): AverageWage {
  return averageWageOf(payTold(frame), listedWindows(frame), wageMeasure(frame));
}

export const averageWage = rangeFact(
  "money",
  "compensation.average-wage",
  "situation",
  [
    ["离职前十二个月平均工资", "Average monthly wage of the last twelve months"],
    [
      "离职前十二个月的月平均工资是多少（税前应发，含奖金、津贴）？",
      "What was the average monthly wage of the last twelve months (gross, with bonuses and allowances)?",
    ],
  ],
  (frame) => averageWageIn(frame).average,
);

export const registrationStandard = truthFact(
  "compensation.registration-standard",
  "situation",
  [
    ["约定适用注册地标准", "The registration place's standard was agreed"],
    [
      "双方是否约定最低工资等标准按单位注册地执行？",
      "Was it agreed that the minimum wage and the like follow the employer's place of registration?",
    ],
  ],
  ({ situation }) => firstKnown(situation.registrationStandardAgreed),
);
