import { formatDay } from "../../base/day.ts";
import { averageMonthlyWage } from "../../ledger/pay-base.ts";
import { rangeFact, truthFact } from "../define.ts";
import { firstKnown } from "../known.ts";

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
  ({ situation }) => {
    const { pay, employment } = situation;
    const exit = employment?.endedOn;
    const exitMonth = exit?.low != null && exit.low === exit.high ? formatDay(exit.low).slice(0, 7) : null;
    return averageMonthlyWage(
      {
        average: pay?.averageMonthly,
        annual: pay?.annual,
        months: (pay?.months.items ?? []).flatMap(({ month, amount, items }) => {
          if (month === undefined) return [];
          const parts = items.items.map((item) => item.amount);
          const whole = items.complete === "yes" && parts.every((part) => part !== undefined);
          return [{ month, amount: amount ?? (whole ? parts.reduce((sum, part) => sum + part, 0) : null) }];
        }),
        monthsComplete: pay?.months.complete === "yes",
        net: pay?.basis === "net",
      },
      exitMonth,
    );
  },
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
