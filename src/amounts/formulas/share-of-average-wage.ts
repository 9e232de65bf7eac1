import type { Rounding } from "../../base/money.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { boundsOf } from "../../slip/bounds.ts";
import { type Ground, given, greatest, product } from "../../slip/term.ts";
import { numberTerm } from "../arguments.ts";
import { averageWageTerm } from "../average-wage.ts";
import { type Figure, figureOf, overTime, UNKNOWN_FIGURE } from "../figure.ts";
import { floorOver } from "../wage-floor.ts";
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

function shareOf(
  input: FormulaInput,
  base: keyof typeof WAGES,
  rounding: Exclude<Rounding, "down"> = "half-up",
): Figure {
  const share = input.argument("share");
  if (share.values.length === 0) return UNKNOWN_FIGURE;
  const wage =
    base === "compensation.average-wage"
      ? averageWageTerm(input.frame, WAGES[base])
      : given(boundsOf(rangeFact(input.frame, base)), "fen", base, WAGES[base]);
  const upTo = input.has("up-to") ? input.argument("up-to") : undefined;
  const portion = product(
    [wage, numberTerm(share, "times", SHARE, upTo)],
    {
      label: { zh: "月平均工资 × 比例", en: "Average monthly wage × share" },
      strength: share.strength,
      cite: share.cite,
    },
    rounding,
  );
  if (input.floor === null) return figureOf(portion);
  const pieces = floorOver(input.law, input.frame, input.floor).map(({ from, term }) => ({
    from,
    term: greatest(portion, term, { label: NOT_BELOW, strength: "interpretation", cite: term.cite }),
  }));
  return overTime(pieces, input.frame.frame.asOf);
}

const SHARE = { zh: "比例", en: "Share" };

const NOT_BELOW = { zh: "不低于最低工资", en: "Not below the minimum wage" };

const WAGES = {
  "compensation.average-wage": {
    label: { zh: "离职前十二个月月平均工资", en: "Average monthly wage of the twelve months before exit" },
    strength: "practice",
    cite: ["cn/labour-contract-regulations#27"],
  },
  "compensation.wage-with-equity": {
    label: { zh: "月平均工资（计入股权收益）", en: "Average monthly wage, gains on equity included" },
    strength: "practice",
    cite: ["cn/practice#equity-wage-base"],
  },
} as const satisfies Record<string, Ground>;
