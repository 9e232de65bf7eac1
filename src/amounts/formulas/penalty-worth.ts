import { addRange, exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { equityGainOf } from "../../incentives/gained.ts";
import type { Penalty } from "../../situation/schema.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, least, product, type Term } from "../../slip/term.ts";
import { annualPay } from "../annual-pay.ts";
import { averageWageTerm } from "../average-wage.ts";
import { paidSoFar } from "../paid.ts";
import type { FormulaInput } from "./formula.ts";

/** What one agreed penalty comes to in fen, by its kind; the sum stated where it cannot be reckoned. */
export function penaltyWorth(input: FormulaInput, penalty: Penalty, ground: Ground): Term {
  const reckoned = byKind(input, penalty, ground);
  if (reckoned !== null && (reckoned.bounds.low !== null || penalty.amount === undefined)) return reckoned;
  const sum = penalty.amount === undefined ? UNKNOWN_RANGE : exactly(penalty.amount);
  return given(boundsOf(sum), "fen", "agreements.penalties", ground);
}

function byKind(input: FormulaInput, { kind, multiple, months, base }: Penalty, ground: Ground): Term | null {
  const times = (of: Term): Term | null =>
    multiple === undefined
      ? null
      : product([of, given(exactBounds(multiple), "times", "agreements.penalties", MULTIPLE)], ground, "half-up");
  switch (kind) {
    case "multiple-of-annual-pay":
      return times(given(boundsOf(annualPay(input.frame)), "fen", "pay.annual", A_YEAR));
    case "multiple-of-compensation":
      return times(compensationBase(input, base));
    case "months-of-pay": {
      if (months === undefined) return null;
      const count = given(exactBounds(months), "months", "agreements.penalties", MONTHS);
      return product([averageWageTerm(input.frame, A_MONTH), count], ground);
    }
    case "equity-return":
      return given(boundsOf(equityGained(input)), "fen", "incentives.gained", ground);
    default:
      return null;
  }
}

function compensationBase(input: FormulaInput, base: Penalty["base"]): Term {
  const agreed = input.head("compensation.total").term;
  const paid = given(boundsOf(paidSoFar(input.frame)), "fen", "performance.payments", PAID);
  if (base === "compensation-agreed") return agreed;
  if (base === "compensation-paid") return paid;
  return either([least(paid, agreed, PAID), agreed], null, BASE);
}

/** Gains on equity already had; nothing is known where no award told bounds them on either side. */
function equityGained(input: FormulaInput): Range {
  const { items, complete } = input.frame.frame.situation.incentives;
  const { low, high } = items.map(equityGainOf).reduce<Range>(addRange, exactly(0));
  const known = items.length > 0 && complete === "yes" ? { low, high } : { low, high: null };
  return known.low === 0 && known.high === null ? UNKNOWN_RANGE : known;
}

const contract = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

const MULTIPLE: Ground = { ...contract, label: { zh: "约定的倍数", en: "Multiple agreed" } };

const MONTHS: Ground = { ...contract, label: { zh: "约定的月数", en: "Months agreed" } };

const A_YEAR: Ground = { ...contract, label: { zh: "最近一年收入", en: "Pay of the last year" } };

const A_MONTH: Ground = { ...contract, label: { zh: "月平均工资", en: "Average monthly wage" } };

const PAID: Ground = { ...contract, label: { zh: "已付补偿", en: "Compensation paid" } };

const BASE: Ground = {
  ...contract,
  label: {
    zh: "作为基数的补偿（已付或约定，未写明）",
    en: "The compensation multiplied: paid or agreed, not told which",
  },
};
