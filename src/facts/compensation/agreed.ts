import { type Fraction, fraction, mulF } from "../../base/fraction.ts";
import { roundF, timesFraction } from "../../base/money.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import type { Truth } from "../../base/truth.ts";
import { baseSalaryOf } from "../../ledger/base-salary.ts";
import type { RATE_BASES } from "../../situation/agreement.ts";
import { enumFact, rangeFact, ratioFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE, type RatioRange } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";
import { listedWindows, payTold } from "./pay-told.ts";
import { averageWage } from "./wage.ts";

export const agreed = truthFact(
  "compensation.agreed",
  "agreement",
  [
    ["约定了补偿", "Compensation was agreed"],
    [
      "是否约定了离职后的竞业限制补偿（数额或比例）？",
      "Was compensation for the time after exit agreed, as a sum or a rate?",
    ],
  ],
  ({ agreement }) => {
    const told = agreement?.compensation;
    const figure = [told?.monthly, told?.rate, told?.lumpSum].some((part) => part !== undefined);
    return firstKnown(told?.agreed, figure || told?.withinSalary === "yes" ? "yes" : undefined);
  },
);

export const withinSalary = truthFact(
  "compensation.within-salary",
  "agreement",
  [
    ["称已含在工资中", "Said to be within the salary"],
    ["是否约定补偿已包含在在职工资或奖金里？", "Is the compensation said to be already within salary or bonus?"],
  ],
  ({ agreement }) => firstKnown(agreement?.compensation?.withinSalary, outsideSalary(agreement)),
);

/** A sum or rate is by its field one that is paid after exit; and what was not agreed is not within the salary either. */
function outsideSalary(agreement: Frame["agreement"]): Truth | undefined {
  const told = agreement?.compensation;
  return told?.agreed === "no" || told?.monthly !== undefined || told?.rate !== undefined ? "no" : undefined;
}

export const itemised = truthFact(
  "compensation.itemised",
  "agreement",
  [
    ["在职期间分列并签收", "Itemised and receipted in employment"],
    ["在职期间发放的补偿是否单列并由本人签收？", "Was what was paid in employment itemised and receipted?"],
  ],
  ({ agreement }) => firstKnown(agreement?.compensation?.itemisedAndReceipted),
);

export const rateBase = enumFact(
  "compensation.rate-base",
  "agreement",
  [
    ["约定比例的基数", "What the agreed rate applies to"],
    [
      "约定的补偿比例以什么为基数：离职前平均工资、基本工资，还是最低工资？",
      "What is the agreed rate a share of: the average wage before exit, the base salary, or the minimum wage?",
    ],
  ],
  {
    "average-wage": ["月平均工资", "the average monthly wage"],
    "base-salary": ["基本工资", "the base salary"],
    "minimum-wage": ["最低工资", "the minimum wage"],
    other: ["其他", "something else"],
  } satisfies Record<(typeof RATE_BASES)[number], readonly [string, string]>,
  ({ agreement }) => {
    const told = agreement?.compensation;
    const noRate = told?.monthly !== undefined || told?.agreed === "no";
    return noRate ? NOT_APPLICABLE : (told?.rateBase ?? "unknown");
  },
);

/** A month of the lump sum agreed, exactly; null where none counts, or it is not told over how many months. */
export function monthOfLumpSum({ agreement }: Frame): Fraction | null {
  const { monthly, rate, lumpSum } = agreement?.compensation ?? {};
  const term = agreement?.months;
  if (monthly !== undefined || rate !== undefined || lumpSum === undefined) return null;
  return term === undefined || term === 0 ? null : fraction(lumpSum, term);
}

/**
 * The agreed sum a month in fen: as stated, the agreed rate of its base, or the lump sum spread over the term, without the
 * parts of a fen: it is below a line in whole fen exactly if this is.
 */
export const monthlyAgreed = rangeFact(
  "money",
  "compensation.monthly-agreed",
  "agreement",
  [
    ["约定月补偿", "Agreed monthly compensation"],
    ["约定每月补偿多少元（或工资的百分之几）？", "What sum a month was agreed (or what share of the wage)?"],
  ],
  (frame) => {
    const told = frame.agreement?.compensation;
    if (told?.monthly !== undefined) return exactly(told.monthly);
    if (told?.rate !== undefined) return shareOf(baseOf(frame), told.rate);
    const month = monthOfLumpSum(frame);
    return month === null ? UNKNOWN_RANGE : exactly(roundF(month, "down"));
  },
);

function baseOf(frame: Frame): Range {
  const base = rateBase.derive(frame);
  if (base === "base-salary") return baseSalaryOf(payTold(frame), listedWindows(frame));
  const wage = averageWage.derive(frame);
  return base === "average-wage" && wage !== NOT_APPLICABLE ? wage : UNKNOWN_RANGE;
}

function shareOf(base: Range, share: Fraction): Range {
  const end = (n: number | null) => (n === null ? null : timesFraction(n, share, "half-up"));
  return { low: end(base.low), high: end(base.high) };
}

/** The agreed sum over the average wage, exactly. */
export const agreedShare = ratioFact(
  "compensation.agreed-share",
  "agreement",
  [
    ["约定补偿占平均工资的比例", "Agreed sum as a share of the average wage"],
    ["约定的月补偿相当于离职前月平均工资的几成？", "What share of the average monthly wage is the agreed sum?"],
  ],
  (frame): RatioRange => {
    const told = frame.agreement?.compensation;
    if (told?.rate !== undefined && rateBase.derive(frame) === "average-wage")
      return { low: told.rate, high: told.rate };
    const sum = monthlyAgreed.derive(frame);
    const wage = averageWage.derive(frame);
    if (sum === NOT_APPLICABLE || wage === NOT_APPLICABLE) return { low: null, high: null };
    const exact = monthOfLumpSum(frame);
    const over = (n: number | null, d: number | null) =>
      n === null || d === null || d === 0 ? null : mulF(exact ?? fraction(n), fraction(1, d));
    return { low: over(sum.low, wage.high), high: over(sum.high, wage.low) };
  },
);
