import { type Fraction, fraction } from "../../base/fraction.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import { monthOfLumpSum } from "../../facts/compensation/agreed.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, product, type Term } from "../../slip/term.ts";
import { averageWageTerm } from "../average-wage.ts";
import { type Figure, figureOf } from "../figure.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/**
 * The agreed sum, the agreed rate times its base, or a month of the lump sum, exactly. A rate of which the base is not told may
 * come to anything; likely it is a share of the average wage, as where nothing is agreed. @law cn/labour-contract-law#23(2)
 */
export const agreedMonthly: Formula = (input) => {
  const { frame } = input;
  const { compensation, months } = frame.frame.agreement ?? {};
  const month = monthOfLumpSum(frame.frame);
  if (month !== null && compensation?.lumpSum !== undefined && months !== undefined) {
    return ofLumpSum(compensation.lumpSum, months);
  }
  const base = wordFact(frame, "compensation.rate-base");
  const rate = compensation?.rate;
  if (rate === undefined || (base !== "average-wage" && base !== "unknown")) {
    return figureOf(given(boundsOf(rangeFact(frame, SUM)), "fen", SUM, AGREED));
  }
  const presumed = ofAverageWage(input, rate);
  return figureOf(base === "average-wage" ? presumed : either([ANYTHING, presumed], presumed, BASE_NOT_TOLD));
};

function ofLumpSum(sum: number, months: number): Figure {
  const lumpSum = given(exactBounds(sum), "fen", "agreements.compensation", LUMP_SUM);
  const month = given(exactBounds(fraction(1, months)), "times", "duration.months", SHARE);
  return figureOf(product([lumpSum, month], SPREAD));
}

function ofAverageWage({ frame }: FormulaInput, rate: Fraction): Term {
  const wage = averageWageTerm(frame, AVERAGE);
  const share = given(exactBounds(rate), "times", "agreements.compensation", RATE);
  return product([wage, share], OF_AVERAGE, "half-up");
}

const SUM = "compensation.monthly-agreed";

const contract = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

const AGREED: Ground = { ...contract, label: { zh: "约定的月补偿", en: "Agreed monthly compensation" } };

const LUMP_SUM: Ground = { ...contract, label: { zh: "约定的一次性补偿", en: "Lump sum agreed" } };

const SHARE: Ground = { ...contract, label: { zh: "约定期限中的一个月", en: "One month of the agreed term" } };

const SPREAD: Ground = {
  label: { zh: "一次性补偿摊到各月", en: "The lump sum spread over the months" },
  strength: "convention",
  cite: [],
  convention: "lump-sum-by-months",
};

const RATE: Ground = { ...contract, label: { zh: "约定的比例", en: "The rate agreed" } };

const AVERAGE: Ground = {
  label: { zh: "离职前十二个月月平均工资", en: "Average monthly wage of the twelve months before exit" },
  strength: "practice",
  cite: ["cn/labour-contract-regulations#27"],
};

const OF_AVERAGE: Ground = {
  ...contract,
  label: { zh: "月平均工资 × 约定的比例", en: "Average monthly wage × the rate agreed" },
};

const ANYTHING = given({ low: fraction(0), likely: null, high: null }, "fen", "compensation.rate-base", {
  ...contract,
  label: { zh: "以其他数额为基数的", en: "Of another base" },
});

const BASE_NOT_TOLD: Ground = {
  label: { zh: "比例的基数没有说明", en: "What the rate applies to is not told" },
  strength: "convention",
  cite: [],
  convention: "rate-of-the-average-wage",
};
