import { formatFraction } from "../../base/fraction.ts";
import { addFen, mulFen, timesFraction } from "../../base/money.ts";
import { addRange, exactly, type Range } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import type { Step } from "../../ledger/step.ts";
import type { Penalty } from "../../situation/schema.ts";
import { annualPay } from "../annual-pay.ts";
import { exactValue, type Figure, fenText, figure, UNKNOWN_FIGURE } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import type { Formula, FormulaInput } from "./formula.ts";

const NON_COMPETE = { zh: "约定违约金", en: "Agreed damages" };

const REPORTING = { zh: "为不报告约定的违约金", en: "Damages agreed for not reporting" };

const UNBOUNDED: Range = { low: null, high: null };

/**
 * The sum agreed for breach of the restriction, before any adjustment: every penalty of that purpose, added. A list not known
 * to be complete, a penalty for each breach, and one whose purpose is not told, leave it open. @law cn/labour-contract-law#23(2)
 */
export const agreedDamages: Formula = (input) => damagesFor(input, "non-compete", NON_COMPETE);

/** The sum agreed for not reporting; a penalty whose purpose is not told may be one. @law cn/practice#reporting-damages-split */
export const reportingDamages: Formula = (input) => damagesFor(input, "reporting", REPORTING);

/** The sum agreed for competing, once for each rival joined or founded. @law cn/practice#second-breach */
export const damagesForEachBreach: Formula = (input) => {
  const once = damagesFor(input, "non-compete", NON_COMPETE);
  const times = rangeFact(input.frame, "liability.competing-works");
  const product = (sum: number | null, n: number | null) => (sum === null || n === null ? null : mulFen(sum, n));
  const range = {
    low: product(once.range.low, Math.max(1, times.low ?? 1)),
    high: product(once.range.high, times.high),
  };
  const label = { zh: "约定违约金 × 次数", en: "Agreed damages × times" };
  const operands = [fenText(once.range), countText(times)];
  const cite = ["cn/practice#second-breach"];
  const step = { op: "times", label, operands, result: fenText(range), strength: "practice", cite } as const;
  return figure(range, [...once.steps, step], product(once.likely, times.low));
};

function damagesFor(input: FormulaInput, purpose: NonNullable<Penalty["purpose"]>, label: Step["label"]): Figure {
  const list = input.frame.frame.agreement?.penalties;
  const own = (list?.items ?? []).filter((p) => (p.purpose ?? purpose) === purpose && p.kind !== "none");
  if (own.length === 0) return UNKNOWN_FIGURE;
  const worths = own.map((penalty) => worth(input, penalty));
  const steps = worths.map(
    ({ range, operands }): Step => ({
      op: operands.length > 0 ? "times" : "given",
      label,
      operands,
      result: fenText(range),
      strength: "contract",
      cite: ["cn/labour-contract-law#23(2)"],
    }),
  );
  const sum = worths.map((w) => w.range).reduce(addRange);
  const sure = worths.filter((_, i) => own[i]?.purpose !== undefined).map((w) => w.range);
  const open = list?.complete !== "yes" || own.some((p) => p.perBreach === "yes");
  const range = { low: sure.length === 0 ? 0 : sure.reduce(addRange).low, high: open ? null : sum.high };
  return figure(range, steps, exactValue(sum));
}

function countText({ low, high }: Range): string {
  return low === high ? String(low ?? "?") : `${low ?? "?"}..${high ?? "?"}`;
}

interface Worth {
  readonly range: Range;
  readonly operands: readonly string[];
}

function worth(input: FormulaInput, penalty: Penalty): Worth {
  const computed = byKind(input, penalty);
  if (computed && (computed.range.low !== null || penalty.amount === undefined)) return computed;
  return { range: penalty.amount === undefined ? UNBOUNDED : exactly(penalty.amount), operands: [] };
}

function byKind(input: FormulaInput, penalty: Penalty): Worth | null {
  const times = (base: Range): Worth | null => {
    const { multiple } = penalty;
    if (multiple === undefined) return null;
    const end = (n: number | null) => (n === null ? null : timesFraction(n, multiple, "half-up"));
    return { range: { low: end(base.low), high: end(base.high) }, operands: [fenText(base), formatFraction(multiple)] };
  };
  const wage = rangeFact(input.frame, "compensation.average-wage");
  switch (penalty.kind) {
    case "multiple-of-annual-pay":
      return times(annualPay(input.frame));
    case "multiple-of-compensation":
      return times(compensationBase(input, penalty.base));
    case "months-of-pay": {
      if (penalty.months === undefined) return null;
      const months = penalty.months;
      const end = (n: number | null) => (n === null ? null : mulFen(n, months));
      return { range: { low: end(wage.low), high: end(wage.high) }, operands: [fenText(wage), String(penalty.months)] };
    }
    case "equity-return":
      return { range: equityGained(input), operands: [] };
    default:
      return null;
  }
}

function compensationBase(input: FormulaInput, base: Penalty["base"]): Range {
  const agreed = input.head("compensation.total").range;
  const paid = paidSoFar(input.frame);
  if (base === "compensation-agreed") return agreed;
  if (base === "compensation-paid") return paid;
  return { low: paid.low === null || agreed.low === null ? null : Math.min(paid.low, agreed.low), high: agreed.high };
}

function equityGained(input: FormulaInput): Range {
  const list = input.frame.frame.situation.incentives;
  const gained = list.items.flatMap((i) => (i.gained === undefined ? [] : [i.gained]));
  if (gained.length === 0) return UNBOUNDED;
  const sum = gained.reduce((a, b) => addFen(a, b), 0);
  return list.complete === "yes" && gained.length === list.items.length ? exactly(sum) : { low: sum, high: null };
}
