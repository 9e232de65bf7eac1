import { wholeMonthsBetween } from "../../base/day.ts";
import type { Range } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { namedLastDay } from "../../facts/duration/agreed-end.ts";
import { together } from "../../ledger/months.ts";
import { isWholeFen } from "../../ledger/rounded-so-far.ts";
import { boundsOf } from "../../slip/bounds.ts";
import { type Ground, given, least, product } from "../../slip/term.ts";
import { numberTerm, wholeNumbers } from "../arguments.ts";
import { possibleLedgers } from "../compensation-ledger.ts";
import { figureOf, unrounded } from "../figure.ts";
import { eitherExit } from "../possible-exits.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/**
 * The monthly sum, already rounded, times the agreed months, of which the law lets 24 stand; month by month where the sum
 * changes within the term, or the last day of the term is named. @law cn/labour-contract-law#24(2)
 */
export const monthlyOverTerm: Formula = (input) => {
  const monthly = input.head("compensation.monthly");
  const cap = input.argument("cap");
  if (monthly.pieces.length > 1 || namedLastDay(input.frame.frame) !== null) {
    const ledgers = possibleLedgers(input.frame, monthly.pieces, wholeNumbers(cap), WHOLE_TERM) ?? [];
    const total = eitherExit(ledgers.map((months) => together(months, "due", MONTH_BY_MONTH)));
    if (total !== null && ledgers.some((months) => months.length > 0)) return figureOf(total);
  }
  const agreed = given(boundsOf(wholeTerm(input)), "months", "duration.months", AGREED);
  const counted = least(agreed, numberTerm(cap, "months", CAP), { ...COUNTED, strength: cap.strength, cite: cap.cite });
  const month = unrounded(monthly);
  if (!isWholeFen(month)) return figureOf(product([month, counted], TOGETHER, "half-up"));
  return figureOf(product([month, counted], ROUNDED_FIRST));
};

/** The months agreed; up to a day that is named, surely only the whole ones. */
function wholeTerm({ frame }: FormulaInput): Range {
  const { low, high } = rangeFact(frame, "duration.months");
  const named = namedLastDay(frame.frame);
  if (named === null) return { low, high };
  const exit = rangeFact(frame, "duration.exit-day");
  return { low: exit.high === null || named.low === null ? 0 : wholeMonthsBetween(exit.high, named.low), high };
}

const WHOLE_TERM = { low: null, likely: null, high: null };

const convention = { strength: "convention", cite: [] } as const;

const AGREED: Ground = {
  label: { zh: "约定的月数", en: "Months agreed" },
  strength: "contract",
  cite: ["cn/labour-contract-law#24(2)"],
};

const CAP = { zh: "法定上限（月）", en: "The cap, in months" };

const COUNTED = {
  label: { zh: "计算月数：约定期限，至多法定上限", en: "Months counted: the agreed term, up to the cap" },
};

const ROUNDED_FIRST: Ground = {
  ...convention,
  label: { zh: "月补偿 × 月数（先按月取整，再乘）", en: "Monthly sum × months (month rounded first)" },
  convention: "month-rounded-first",
};

const TOGETHER: Ground = {
  ...convention,
  label: { zh: "一次性补偿中所计月数的部分", en: "The part of the lump sum for the months counted" },
};

const MONTH_BY_MONTH: Ground = {
  ...convention,
  label: { zh: "各月之和（各月先取整）", en: "The months together (each rounded first)" },
  convention: "month-rounded-first",
};
