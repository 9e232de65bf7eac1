import { fraction } from "../base/fraction.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { averageWageIn } from "../facts/compensation/wage.ts";
import { boundsOf, exactBounds } from "../slip/bounds.ts";
import { type Ground, given, product, type Term } from "../slip/term.ts";

/** The average wage as a step of a sum; what is likely of it rests on a convention where it is not exact. */
export function averageWageTerm(frame: EvaluatedFrame, ground: Ground): Term {
  const { source, likely: found } = averageWageIn(frame.frame);
  const year = source === "annual-told" ? yearTold(frame) : null;
  if (year !== null) return product([year, A_TWELFTH], ground, "half-up");
  const average = rangeFact(frame, "compensation.average-wage");
  const likely = average.low !== null && average.low !== average.high ? found : average.low;
  const bounds = average.high === null ? boundsOf(average) : boundsOf(average, likely);
  const assumed = bounds.likely !== null && average.low !== average.high;
  return given(bounds, "fen", "compensation.average-wage", {
    ...ground,
    ...(assumed ? { convention: "bonus-paid-in-the-window" as const } : {}),
  });
}

/** So many average months; where they are twelfths of a year told, rounded once, at the end. */
export function wageOfMonths(frame: EvaluatedFrame, months: Term, average: Ground, ground: Ground): Term {
  const year = averageWageIn(frame.frame).source === "annual-told" ? yearTold(frame) : null;
  return year === null
    ? product([averageWageTerm(frame, average), months], ground)
    : product([year, months, A_TWELFTH], ground, "half-up");
}

/** Pay of the last year as stated; of net pay only a lower bound. */
export function yearTold({ frame }: EvaluatedFrame): Term | null {
  const { annual, basis } = frame.situation.pay ?? {};
  if (annual === undefined) return null;
  return given(boundsOf({ low: annual, high: basis === "net" ? null : annual }), "fen", "pay.annual", YEAR);
}

const contract = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

export const YEAR: Ground = { ...contract, label: { zh: "最近一年收入", en: "Pay of the last year" } };

const A_TWELFTH = given(exactBounds(fraction(1, 12)), "times", "pay.annual", {
  ...contract,
  label: { zh: "一个月占一年的份额（÷12）", en: "A month's part of a year (÷ 12)" },
});
