import { addRange, exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { wordFact } from "../../evaluate/values.ts";
import { equityGainOf } from "../../incentives/gained.ts";
import type { Penalty } from "../../situation/schema.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, product, type Term } from "../../slip/term.ts";
import { annualPayTerm } from "../annual-pay.ts";
import { wageOfMonths } from "../average-wage.ts";
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
      return times(annualPayTerm(input.frame));
    case "multiple-of-compensation":
      return times(compensationBase(input, base));
    case "months-of-pay": {
      if (months === undefined) return null;
      const count = given(exactBounds(months), "months", "agreements.penalties", MONTHS);
      return wageOfMonths(input.frame, count, A_MONTH, ground);
    }
    case "equity-return": {
      const gained = given(boundsOf(equityGained(input)), "fen", "incentives.gained", ground);
      return times(gained) ?? gained;
    }
    default:
      return null;
  }
}

/** Where nothing was agreed, or that is not known, no text says whether what the law grants instead is multiplied. */
function compensationBase(input: FormulaInput, base: Penalty["base"]): Term {
  const total = input.head("compensation.total").term;
  const agreed = isAgreed(input) ? total : either([NOTHING_AGREED, total], null, NOT_AGREED);
  const paid = given(boundsOf(paidSoFar(input.frame)), "fen", "performance.payments", PAID);
  if (base === "compensation-agreed") return agreed;
  if (base === "compensation-paid") return paid;
  return either([paid, agreed], null, BASE);
}

function isAgreed({ frame }: FormulaInput): boolean {
  const says = (fact: string) => wordFact(frame, `compensation.${fact}`);
  return says("agreed") === "yes" && says("within-salary") === "no" && says("equity-alone") !== "yes";
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

const A_MONTH: Ground = { ...contract, label: { zh: "月平均工资", en: "Average monthly wage" } };

const PAID: Ground = { ...contract, label: { zh: "已付补偿", en: "Compensation paid" } };

const BASE: Ground = {
  ...contract,
  label: {
    zh: "作为基数的补偿（已付或约定，未写明）",
    en: "The compensation multiplied: paid or agreed, not told which",
  },
};

const NOTHING_AGREED = given(exactBounds(0), "fen", "agreements.compensation", {
  ...contract,
  label: { zh: "没有约定的补偿", en: "No compensation agreed" },
});

const NOT_AGREED: Ground = {
  strength: "convention",
  cite: [],
  label: {
    zh: "约定的补偿（没有约定，或未写明：是否以法定数额代替，没有条文）",
    en: "Compensation agreed (none, or not told: no text says whether the sum set by law takes its place)",
  },
};
