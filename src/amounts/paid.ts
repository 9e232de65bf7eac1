import { fraction, mulF } from "../base/fraction.ts";
import { addFen, type Fen, mulFen, roundF } from "../base/money.ts";
import { exactly, type Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { monthOfLumpSum } from "../facts/compensation/agreed.ts";
import { ownPayments } from "../facts/performance/payment.ts";

/** What the sum paid is taken from: the total stated, the payments listed, the months said to be paid. */
export type PaidBasis = "total" | "payments" | "months";

/** Compensation paid under the agreement so far, in fen: the stated total, else the payments listed, else paid months × monthly. */
export function paidSoFar(evaluated: EvaluatedFrame): Range {
  return paidAndBasis(evaluated).paid;
}

/** The same with its basis. A payment that may or may not be compensation makes the sum a range. */
export function paidAndBasis(evaluated: EvaluatedFrame): { readonly paid: Range; readonly basis: PaidBasis } {
  const { paidTotal, paidMonths } = evaluated.frame.situation.performance ?? {};
  if (paidTotal !== undefined) return { paid: exactly(paidTotal), basis: "total" };
  const { items, sure, complete } = ownPayments(evaluated.frame);
  const listed = addFen(...sure.map(sumOf));
  if (complete === "yes" && items.every((p) => p.amount !== undefined)) {
    return { paid: { low: listed, high: addFen(...items.map(sumOf)) }, basis: "payments" };
  }
  if (paidMonths === 0 && items.length === 0) return { paid: exactly(0), basis: "months" };
  const months = paidMonths === undefined ? null : worthOf(evaluated, paidMonths);
  if (months !== null) return { paid: exactly(months), basis: "months" };
  return { paid: { low: listed, high: null }, basis: "payments" };
}

/** What so many months come to at the agreed sum; null where that is not known exactly. */
export function worthOf(evaluated: EvaluatedFrame, months: number): Fen | null {
  const ofLumpSum = monthOfLumpSum(evaluated.frame);
  if (ofLumpSum !== null) return roundF(mulF(ofLumpSum, fraction(months)), "half-up");
  const monthly = rangeFact(evaluated, "compensation.monthly-agreed");
  return monthly.low === null || monthly.low !== monthly.high ? null : mulFen(monthly.low, months);
}

function sumOf({ amount = 0 }: { readonly amount?: Fen | undefined }): Fen {
  return amount;
}
