import { paidAndBasis } from "../../amounts/paid.ts";
import { monthEnding } from "../../amounts/paid-by-month.ts";
import { addMonths, type Day, formatDay } from "../../base/day.ts";
import { formatPartialDay } from "../../base/partial-day.ts";
import { exactly, rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { counts, type PaymentTold, type Standing, standingOf } from "../../facts/performance/payment-standing.ts";
import { restrictionEnd, termEnd } from "../restriction-end.ts";
import { type RemarkCheck, type RemarkCode, type RemarkContext, remark } from "./remark.ts";

const NOT_SURE: Readonly<Record<Exclude<Standing, "counted">, RemarkCode>> = {
  "in-salary": "payment-in-salary",
  refused: "payment-refused",
  "other-agreement": "payment-other-agreement",
  "after-day-asked": "payment-after-day-asked",
  "agreement-open": "payment-agreement-open",
  "in-employment": "payment-in-employment",
  "day-open": "payment-day-open",
};

/** Each payment that is not compensation under the agreement that carries the verdict, may not be, or counts in a way of its own. */
export const paymentRemarks: RemarkCheck = (context) => {
  const { frame } = context.frame;
  const over = restrictionEnd(context.compiled, context.frame).high;
  const listed = paidAndBasis(context.frame).basis === "payments";
  return (frame.situation.performance?.payments.items ?? []).flatMap((payment, i) => {
    const standing = standingOf(frame, payment);
    const codes = standing === "counted" ? countedCodes(context, payment, listed ? over : null) : [NOT_SURE[standing]];
    if (payment.amount === undefined && counts(standing) !== "no") codes.push("payment-without-amount");
    return codes.map((code) => remark(code, ["performance", "payments", i], valuesOf(payment, over)));
  });
};

/** What is to be said of a payment that counts. `over` is a day by which the restriction was surely over. */
function countedCodes(context: RemarkContext, payment: PaymentTold, over: Day | null): RemarkCode[] {
  const { on, forMonth } = payment;
  const exit = rangeFact(context.frame, "duration.exit-day");
  const months = context.ledger.months?.map(monthEnding) ?? null;
  const has = forMonth !== undefined && months?.includes(forMonth);
  const codes: RemarkCode[] = [];
  if (on === undefined) codes.push("payment-without-day");
  else if (rangeAtMost(on, exit) === "yes") codes.push("payment-in-employment-counted");
  else if (over !== null && !has && rangeBefore(exactly(over), on) === "yes") codes.push("payment-after-end");
  if (forMonth !== undefined && isOutside(forMonth, exit.low, termEnd(context.compiled, context.frame).high))
    codes.push("payment-for-no-month");
  return codes;
}

/** Before the month in which the first one ends, or after that of the last day. */
function isOutside(month: string, exit: Day | null, end: Day | null): boolean {
  const nameOf = (day: Day) => formatDay(day).slice(0, "YYYY-MM".length);
  return (exit !== null && month < nameOf(addMonths(exit, 1))) || (end !== null && month > nameOf(end));
}

function valuesOf({ on, amount, agreement, forMonth }: PaymentTold, over: Day | null): Record<string, string | number> {
  return {
    day: formatPartialDay(on ?? UNKNOWN_RANGE),
    ...(amount === undefined ? {} : { sumFen: amount }),
    ...(agreement === undefined ? {} : { agreement }),
    ...(forMonth === undefined ? {} : { month: forMonth }),
    ...(over === null ? {} : { end: formatDay(over) }),
  };
}
