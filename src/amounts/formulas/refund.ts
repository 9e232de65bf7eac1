import { type Fraction, fraction } from "../../base/fraction.ts";
import type { Fen } from "../../base/money.ts";
import { wordFact } from "../../evaluate/values.ts";
import { firstCompetingDay } from "../../facts/procedure/days.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { either, type Ground, given, product, type Term } from "../../slip/term.ts";
import { compensationMonths } from "../compensation-ledger.ts";
import { figureOf } from "../figure.ts";
import { paidSoFar } from "../paid.ts";
import { paidByMonth } from "../paid-by-month.ts";
import type { Formula, FormulaInput } from "./formula.ts";

/** Compensation to be given back as agreed: all of it or that of the months in breach, as many times as agreed. @law cn/labour-contract-law#23(2) */
export const refund: Formula = (input) => {
  const extent = wordFact(input.frame, "liability.refund-extent");
  const multiple = input.frame.frame.agreement?.refund?.multiple;
  if (extent === "all") return figureOf(times(paidIn(input), multiple));
  if (extent === "breach-period") return figureOf(times(ofBreachMonths(input), multiple));
  if (extent === "double") return figureOf(times(paidIn(input), fraction(2)));
  if (multiple === undefined) return figureOf(product([paidIn(input), OPEN], EXTENT));
  const ofAll = times(paidIn(input), multiple);
  return figureOf(either([NOTHING, ofAll], ofAll, EXTENT));
};

/** Only that of the months in breach, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfBreachMonths: Formula = (input) => figureOf(ofBreachMonths(input));

/** All of it, whatever was agreed. @law cn/practice#return-without-clause */
export const refundOfAll: Formula = (input) => figureOf(paidIn(input));

function paidIn({ frame }: FormulaInput): Term {
  return given(boundsOf(paidSoFar(frame)), "fen", "performance.payments", PAID);
}

/** Once where no multiple was told beside the part. */
function times(part: Term, multiple: Fraction | undefined): Term {
  if (multiple === undefined) return part;
  const count = given(exactBounds(multiple), "times", "agreements.refund", TIMES);
  return product([part, count], MULTIPLIED, "half-up");
}

/** What was paid for whole months that began after the competing work did, the oldest months being paid first. */
function ofBreachMonths(input: FormulaInput): Term {
  const most = paidIn(input).bounds.high;
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

const TIMES: Ground = { ...contract, label: { zh: "约定返还的倍数", en: "Times agreed to be returned" } };

const MULTIPLIED: Ground = {
  ...contract,
  label: { zh: "应返还的补偿 × 倍数", en: "Compensation to be returned × times agreed" },
};

const OPEN = given({ low: fraction(0), likely: null, high: null }, "times", "liability.refund-extent", {
  ...contract,
  label: { zh: "返还几成、几倍没有说明", en: "What share or multiple goes back is not told" },
});

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
