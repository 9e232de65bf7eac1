import { mulFen } from "../../base/money.ts";
import { wholeNumbers } from "../arguments.ts";
import { fenText, figure, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The monthly sum times a number of months set by law. @law cn/spc-labour-interpretation-1#39(2) */
export const monthsOfCompensation: Formula = (input) => {
  const monthly = input.head("compensation.monthly");
  const argument = input.argument("months");
  const months = wholeNumbers(argument);
  if (months === null) return UNKNOWN_FIGURE;
  const range = {
    low: monthly.range.low === null ? null : mulFen(monthly.range.low, months.low),
    high: monthly.range.high === null ? null : mulFen(monthly.range.high, months.high),
  };
  const step = {
    op: "times",
    label: { zh: "月补偿 × 法定月数", en: "Monthly sum × months set by law" },
    operands: [fenText(monthly.range), argument.values.map((f) => f.num).join("|")],
    result: fenText(range),
    strength: argument.strength,
    cite: argument.cite,
  } as const;
  const likely = monthly.likely === null || months.low !== months.high ? null : mulFen(monthly.likely, months.low);
  return figure(range, [...monthly.steps, step], likely);
};
