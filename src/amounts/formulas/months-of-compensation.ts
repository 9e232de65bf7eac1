import { exactly, type Range } from "../../base/range.ts";
import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import { rangeFact, wordFact } from "../../evaluate/values.ts";
import { exactBounds } from "../../slip/bounds.ts";
import { type Ground, given, less, product } from "../../slip/term.ts";
import { numberTerm, wholeNumbers } from "../arguments.ts";
import { exactValue, figureOf, onDay, UNKNOWN_FIGURE, unrounded } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The monthly sum of the day of release times a number of months set by law, less the extra months told to be paid. @law cn/spc-labour-interpretation-1#39(2) */
export const monthsOfCompensation: Formula = (input) => {
  const monthly = onDay(input.head("compensation.monthly"), dayOfRelease(input.frame));
  const argument = input.argument("months");
  if (wholeNumbers(argument) === null) return UNKNOWN_FIGURE;
  const authority = { strength: argument.strength, cite: argument.cite };
  const set = numberTerm(argument, "months", { zh: "法定月数", en: "Months set by law" });
  const paid = exactValue(rangeFact(input.frame, "performance.extra-months-paid")) ?? 0;
  const open =
    paid === 0
      ? set
      : less(set, given(exactBounds(paid), "months", "performance.extra-months-paid", PAID), { ...LEFT, ...authority });
  return figureOf(product([unrounded(monthly), open], { ...TIMES, ...authority }));
};

/** Where there was none, a release on the day asked. */
function dayOfRelease(frame: EvaluatedFrame): Range {
  const none = wordFact(frame, "performance.ever-released") === "no";
  return none ? exactly(frame.frame.asOf) : rangeFact(frame, "performance.release-day");
}

const PAID: Ground = {
  label: { zh: "已另付的月数", en: "Extra months paid already" },
  strength: "convention",
  cite: [],
};

const LEFT = { label: { zh: "尚应另付的月数", en: "Extra months still owed" } };

const TIMES = {
  label: { zh: "月补偿 × 法定月数（减去已另付的月数）", en: "Monthly sum × months set by law, less those paid" },
};
