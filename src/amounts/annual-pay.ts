import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { exactBounds } from "../slip/bounds.ts";
import { type Ground, given, product, type Term } from "../slip/term.ts";
import { averageWageTerm, YEAR, yearTold } from "./average-wage.ts";
import { figureOf } from "./figure.ts";

/** Pay of one year in fen: as stated (net pay is only a lower bound), else twelve average months. */
export function annualPay(frame: EvaluatedFrame): Range {
  return figureOf(annualPayTerm(frame)).range;
}

/** The same with its steps. */
export function annualPayTerm(frame: EvaluatedFrame): Term {
  return yearTold(frame) ?? product([averageWageTerm(frame, A_MONTH), TWELVE], YEAR);
}

const A_MONTH: Ground = {
  label: { zh: "月平均工资", en: "Average monthly wage" },
  strength: "contract",
  cite: ["cn/labour-contract-law#23(2)"],
};

const TWELVE = given(exactBounds(12), "months", "compensation.average-wage", {
  label: { zh: "一年的月数", en: "Months of a year" },
  strength: "contract",
  cite: ["cn/labour-contract-law#23(2)"],
});
