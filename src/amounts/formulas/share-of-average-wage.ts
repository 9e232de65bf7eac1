import { formatFraction } from "../../base/fraction.ts";
import { maxFen } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import type { Step } from "../../ledger/step.ts";
import { exactValue, type Figure, fenText, figure, timesShares, UNKNOWN_FIGURE } from "../figure.ts";
import { floorAt } from "../wage-floor.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/**
 * A share of the average wage, rounded half-up to the fen, and not below the minimum wage where the rule says so. With
 * `up-to` the law gives a span of shares and the sum is a span.
 * @law cn/spc-labour-interpretation-1#36(1)
 */
export const shareOfAverageWage: Formula = (input) => shareOf(input, "compensation.average-wage");

/** The least that a share may come to, rounded up: half-up could fall short of it by a fen. @law jiangsu/labour-contract-regulation#28(1) */
export const leastShareOfAverageWage: Formula = (input) => shareOf(input, "compensation.average-wage", "up");

/** The same with gains on equity in the wage, as some decisions on severance count them. @law cn/practice#equity-wage-base */
export const shareOfWageWithEquity: Formula = (input) => shareOf(input, "compensation.wage-with-equity");

function shareOf(input: FormulaInput, base: string, rounding: "half-up" | "up" = "half-up"): Figure {
  const share = input.argument("share");
  if (share.values.length === 0) return UNKNOWN_FIGURE;
  const wage = rangeFact(input.frame, base);
  const upTo = input.has("up-to") ? input.argument("up-to") : null;
  const shares = [...share.values, ...(upTo?.values ?? [])];
  const portion = timesShares(wage, shares, rounding);
  const likely = timesShares(wage, [...share.likely, ...(upTo?.likely ?? [])], rounding);
  const steps: Step[] = [
    {
      op: "times",
      label: { zh: "月平均工资 × 比例", en: "Average monthly wage × share" },
      operands: [fenText(wage), shares.map(formatFraction).join("|")],
      result: fenText(portion),
      strength: share.strength,
      cite: share.cite,
      convention: `${rounding}-to-the-fen`,
    },
  ];
  if (input.floor === null) return figure(portion, steps, exactValue(likely));
  const floor = floorAt(input.law, input.frame, input.floor);
  const range = atLeast(portion, floor.range);
  steps.push(floor.step, {
    op: "max",
    label: { zh: "不低于最低工资", en: "Not below the minimum wage" },
    operands: [fenText(portion), fenText(floor.range)],
    result: fenText(range),
    strength: "interpretation",
    cite: floor.step.cite,
  });
  return figure(range, steps, exactValue(floor.range.low === null ? likely : atLeast(likely, floor.range)));
}

function atLeast(sum: Range, floor: Range): Range {
  return {
    low: floor.low === null ? sum.low : sum.low === null ? floor.low : maxFen(sum.low, floor.low),
    high: sum.high === null || floor.high === null ? null : maxFen(sum.high, floor.high),
  };
}
