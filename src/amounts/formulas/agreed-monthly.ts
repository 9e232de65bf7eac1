import { fraction } from "../../base/fraction.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { monthOfLumpSum } from "../../facts/compensation/agreed.ts";
import { boundsOf, exactBounds } from "../../slip/bounds.ts";
import { type Ground, given, product } from "../../slip/term.ts";
import { figureOf } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** The agreed sum, the agreed rate times the average wage, or a month of the lump sum, exactly. @law cn/labour-contract-law#23(2) */
export const agreedMonthly: Formula = ({ frame }) => {
  const { compensation, months } = frame.frame.agreement ?? {};
  if (monthOfLumpSum(frame.frame) === null || compensation?.lumpSum === undefined || months === undefined)
    return figureOf(given(boundsOf(rangeFact(frame, SUM)), "fen", SUM, AGREED));
  const lumpSum = given(exactBounds(compensation.lumpSum), "fen", "agreements.compensation", LUMP_SUM);
  return figureOf(
    product([lumpSum, given(exactBounds(fraction(1, months)), "times", "duration.months", SHARE)], SPREAD),
  );
};

const SUM = "compensation.monthly-agreed";

const contract = { strength: "contract", cite: ["cn/labour-contract-law#23(2)"] } as const;

const AGREED: Ground = { ...contract, label: { zh: "约定的月补偿", en: "Agreed monthly compensation" } };

const LUMP_SUM: Ground = { ...contract, label: { zh: "约定的一次性补偿", en: "Lump sum agreed" } };

const SHARE: Ground = { ...contract, label: { zh: "约定期限中的一个月", en: "One month of the agreed term" } };

const SPREAD: Ground = {
  label: { zh: "一次性补偿摊到各月", en: "The lump sum spread over the months" },
  strength: "convention",
  cite: [],
  convention: "lump-sum-by-months",
};
