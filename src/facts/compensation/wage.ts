import { formatDay } from "../../base/day.ts";
import { averageMonthlyWage } from "../../ledger/pay-base.ts";
import { rangeFact, truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";

/** `YYYY-MM` of the last day of employment, where that day is known. */
export function exitMonth({ situation }: Frame): string | null {
  const exit = situation.employment?.endedOn;
  return exit?.low != null && exit.low === exit.high ? formatDay(exit.low).slice(0, 7) : null;
}

type Month = NonNullable<Frame["situation"]["pay"]>["months"]["items"][number];

/** The wage of a month: as stated, else the items without gains on equity; null where it cannot be told. */
function wageOf({ amount, items }: Month): number | null {
  const wages = items.items.filter((item) => item.kind !== "equity-gain").map((item) => item.amount);
  const whole = items.complete === "yes" && wages.every((part) => part !== undefined);
  return amount ?? (whole ? wages.reduce((sum, part) => sum + part, 0) : null);
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
  (frame) => {
    const { pay } = frame.situation;
    return averageMonthlyWage(
      {
        average: pay?.averageMonthly,
        annual: pay?.annual,
        months: (pay?.months.items ?? []).flatMap((told) =>
          told.month === undefined ? [] : [{ month: told.month, amount: wageOf(told) }],
        ),
        monthsComplete: pay?.months.complete === "yes",
        net: pay?.basis === "net",
      },
      exitMonth(frame),
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
