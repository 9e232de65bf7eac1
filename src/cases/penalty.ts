import { compareF, divF, type Fraction, fraction } from "../base/fraction.ts";
import { enumFact, ratioFact } from "../facts/define.ts";
import type { RatioRange } from "../facts/fact.ts";
import type { Frame } from "../facts/frame.ts";
import type { Penalty } from "../situation/schema.ts";

/** No rule asks about these two facts; tribunals look at both when they reduce damages. */

const KIND_WORDS: Readonly<Record<NonNullable<Penalty["kind"]>, readonly [string, string]>> = {
  "fixed-amount": ["固定数额", "a fixed sum"],
  "multiple-of-annual-pay": ["年收入的倍数", "a multiple of annual pay"],
  "multiple-of-compensation": ["补偿的倍数", "a multiple of the compensation"],
  "months-of-pay": ["若干个月工资", "months of pay"],
  "equity-return": ["返还股权收益", "return of gains on equity"],
  other: ["其他", "other"],
  none: ["没有约定", "none"],
};

export const penaltyKind = enumFact(
  "liability.penalty-kind",
  "agreement",
  [
    ["违约金的计算方式", "How agreed damages are reckoned"],
    ["违反竞业限制的违约金怎样计算？", "How are the damages agreed for competing reckoned?"],
  ],
  KIND_WORDS,
  (frame) => {
    const [first] = penalties(frame);
    if (first !== undefined) return first.kind ?? "unknown";
    return frame.agreement?.penalties.complete === "yes" ? "none" : "unknown";
  },
);

export const penaltyOverPay = ratioFact(
  "liability.penalty-over-pay",
  "agreement",
  [
    ["违约金与年收入之比", "Agreed damages over annual pay"],
    ["约定的违约金是年收入的几倍？", "How many times annual pay are the damages agreed?"],
  ],
  (frame) => {
    const multiples = penalties(frame).map((penalty) => timesAnnualPay(penalty, frame));
    const known = multiples.filter((multiple) => multiple !== null);
    if (multiples.length === 0 || known.length < multiples.length) return UNKNOWN_RATIO;
    const greatest = known.reduce((most, next) => (compareF(next, most) > 0 ? next : most));
    return { low: greatest, high: greatest };
  },
);

const UNKNOWN_RATIO: RatioRange = { low: null, high: null };

/** Those for competing, or for a duty not told. */
function penalties({ agreement }: Frame): readonly Penalty[] {
  return (agreement?.penalties.items ?? []).filter(({ purpose }) => purpose === undefined || purpose === "non-compete");
}

function timesAnnualPay({ kind, amount, multiple, months }: Penalty, { situation }: Frame): Fraction | null {
  if (kind === "multiple-of-annual-pay") return multiple ?? null;
  if (kind === "months-of-pay") return months === undefined ? null : fraction(months, MONTHS);
  const wage = situation.pay?.averageMonthly ?? 0;
  if (kind !== "fixed-amount" || amount === undefined || wage === 0) return null;
  return divF(fraction(amount), fraction(wage * MONTHS));
}

const MONTHS = 12;
