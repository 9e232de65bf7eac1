import { fraction } from "../../base/fraction.ts";
import type { Fen } from "../../base/money.ts";
import { wordFact } from "../../evaluate/values.ts";
import { firstCompetingDay } from "../../facts/procedure/days.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, product, type Term } from "../../slip/term.ts";
import { compensationMonths } from "../compensation-ledger.ts";
import { type Figure, figureOf } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import { paidByMonth } from "../paid-by-month.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/** Compensation to be given back as agreed: all of it, that of the months in breach, or double. @law cn/labour-contract-law#23(2) */
export const refund: Formula = (input) => givenBack(input, wordFact(input.frame, "liability.refund-extent"));

/** Only that of the months in breach, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfBreachMonths: Formula = (input) => givenBack(input, "breach-period");

/** All of it, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfAll: Formula = (input) => givenBack(input, "all");

function givenBack(input: FormulaInput, extent: string): Figure {
  const paid = given(boundsOf(paidSoFar(input.frame)), "fen", "performance.payments", PAID);
  if (extent === "all") return figureOf(paid);
  if (extent === "breach-period") return figureOf(ofBreachMonths(input, paid));
  const double = product([paid, given(exactBounds(2), "times", "liability.refund-extent", TWICE)], DOUBLE);
  return figureOf(extent === "double" ? double : either([NOTHING, double], null, EXTENT));
}

/** What was paid for whole months that began after the competing work did, the oldest months being paid first. */
function ofBreachMonths(input: FormulaInput, paid: Term): Term {
  const most = paid.bounds.high;
  const likely = paidInBreach(input);
  const bounds = { low: fraction(0), likely: likely === null ? null : fraction(likely), high: most };
  return given(bounds, "fen", "performance.payments", BREACH_MONTHS);
}

function paidInBreach({ frame, head }: FormulaInput): Fen | null {
  const begun = firstCompetingDay(frame.frame);
  const ends = { low: null, likely: null, high: null };
  const months = compensationMonths(frame, head("compensation.monthly").pieces, null, ends);
  const paid = months === null ? null : paidByMonth(frame, months);
  if (months === null || paid === null || begun.high === null || begun.low !== begun.high) return null;
  const from = begun.high;
  return months.reduce((sum, month, i) => (month.from >= from ? sum + (paid.months[i]?.paid ?? 0) : sum), 0);
}

const contract = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

const PAID: Ground = { ...contract, label: { zh: "已付补偿", en: "Compensation paid" } };

const TWICE: Ground = { ...contract, label: { zh: "约定双倍返还", en: "Return of twice the sum agreed" } };

const DOUBLE: Ground = { ...contract, label: { zh: "已付补偿 × 2", en: "Compensation paid × 2" } };

const NOTHING = given(exactBounds(0), "fen", "liability.refund-extent", {
  ...contract,
  label: { zh: "不返还", en: "Nothing returned" },
});

const EXTENT: Ground = { ...contract, label: { zh: "返还范围未写明", en: "Extent of the return not told" } };

const BREACH_MONTHS: Ground = {
  ...contract,
  label: {
    zh: "违约期间的补偿（已付抵最早的月份）",
    en: "Compensation of the months in breach (payments count for the oldest month first)",
  },
  convention: "oldest-month-first",
};
