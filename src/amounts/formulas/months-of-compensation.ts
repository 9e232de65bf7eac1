import { mulFen } from "../../base/money.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { wholeNumbers } from "../arguments.ts";
import { exactValue, fenText, figure, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The monthly sum times a number of months set by law, less the extra months told to be paid. @law cn/spc-labour-interpretation-1#39(2) */
export const monthsOfCompensation: Formula = (input) => {
  const monthly = input.head("compensation.monthly");
  const argument = input.argument("months");
  const set = wholeNumbers(argument);
  if (set === null) return UNKNOWN_FIGURE;
  const paid = exactValue(rangeFact(input.frame, "performance.extra-months-paid")) ?? 0;
  const months = { low: Math.max(0, set.low - paid), high: Math.max(0, set.high - paid) };
  const range = {
    low: monthly.range.low === null ? null : mulFen(monthly.range.low, months.low),
    high: monthly.range.high === null ? null : mulFen(monthly.range.high, months.high),
  };
  const step = {
    op: "times",
    label: { zh: "月补偿 × 法定月数（减去已另付的月数）", en: "Monthly sum × months set by law, less those paid" },
    operands: [fenText(monthly.range), months.low === months.high ? `${months.low}` : `${months.low}..${months.high}`],
    result: fenText(range),
    strength: argument.strength,
    cite: argument.cite,
  } as const;
  const likely = monthly.likely === null || months.low !== months.high ? null : mulFen(monthly.likely, months.low);
  return figure(range, [...monthly.steps, step], likely);
};
