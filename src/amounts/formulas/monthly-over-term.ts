import { mulFen } from "../../base/money.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { wholeNumbers } from "../arguments.ts";
import { exactValue, fenText, figure } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The monthly sum, already rounded, times the agreed months, of which the law lets 24 stand. @law cn/labour-contract-law#24(2) */
export const monthlyOverTerm: Formula = (input) => {
  const monthly = input.head("compensation.monthly");
  const cap = input.argument("cap");
  const most = wholeNumbers(cap);
  const agreed = rangeFact(input.frame, "duration.months");
  const months = {
    low: most === null ? agreed.low : Math.min(agreed.low ?? 0, most.low),
    high: most === null ? agreed.high : Math.min(agreed.high ?? most.high, most.high),
  };
  const low = monthly.range.low === null || months.low === null ? null : mulFen(monthly.range.low, months.low);
  const high = monthly.range.high === null || months.high === null ? null : mulFen(monthly.range.high, months.high);
  const count = exactValue(months);
  const counted = months.low === months.high ? `${months.low}` : `${months.low ?? "?"}..${months.high ?? "?"}`;
  return figure(
    { low, high },
    [
      ...monthly.steps,
      {
        op: "min",
        label: { zh: "计算月数：约定期限，至多法定上限", en: "Months counted: the agreed term, up to the cap" },
        operands: [`${agreed.low ?? "?"}..${agreed.high ?? "?"}`, cap.values.map((f) => f.num).join("|")],
        result: counted,
        strength: cap.strength,
        cite: cap.cite,
      },
      {
        op: "times",
        label: { zh: "月补偿 × 月数（先按月取整，再乘）", en: "Monthly sum × months (month rounded first)" },
        operands: [fenText(monthly.range), counted],
        result: fenText({ low, high }),
        strength: "convention",
        cite: [],
        convention: "month-rounded-first",
      },
    ],
    monthly.likely === null || count === null ? null : mulFen(monthly.likely, count),
  );
};
