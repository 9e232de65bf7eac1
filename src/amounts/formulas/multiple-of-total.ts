import { formatFraction } from "../../base/fraction.ts";
import { timesFraction } from "../../base/money.ts";
import { fenText, figure, timesShares, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** A multiple of the whole agreed compensation: a line to compare with, owed by nobody. @law cn/mohrss-guideline-2025#14 */
export const multipleOfTotal: Formula = (input) => {
  const total = input.head("compensation.total");
  const multiple = input.argument("multiple");
  const [factor] = multiple.values;
  if (factor === undefined) return UNKNOWN_FIGURE;
  const range = timesShares(total.range, multiple.values, "half-up");
  const step = {
    op: "times",
    label: { zh: "约定补偿总额 × 倍数", en: "Agreed total × multiple" },
    operands: [fenText(total.range), multiple.values.map(formatFraction).join("|")],
    result: fenText(range),
    strength: multiple.strength,
    cite: multiple.cite,
  } as const;
  const likely =
    total.likely === null || multiple.values.length > 1 ? null : timesFraction(total.likely, factor, "half-up");
  return figure(range, [...total.steps, step], likely);
};
