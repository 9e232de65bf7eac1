import { formatPartialDay, parsePartialDay } from "../../base/partial-day.ts";
import { rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { type CodedRemark, type RemarkCheck, remark } from "./remark.ts";

/** Months of pay listed twice, after the last day of employment, or with nothing paid. */
export const payMonthRemarks: RemarkCheck = ({ frame }) => {
  const months = frame.frame.situation.pay?.months.items ?? [];
  const exit = rangeFact(frame, "duration.exit-day");
  return months.flatMap(({ month, amount }, i): CodedRemark[] => {
    if (month === undefined) return [];
    const path = ["pay", "months", i];
    const isAgain = months.some((other, j) => j < i && other.month === month);
    const isAfter = rangeBefore(exit, parsePartialDay(month) ?? UNKNOWN_RANGE) === "yes";
    return [
      ...(isAgain ? [remark("pay-month-twice", [...path, "month"], { month })] : []),
      ...(isAfter ? [remark("pay-month-after-exit", [...path, "month"], { month, exit: formatPartialDay(exit) })] : []),
      ...(amount === 0 && !isAfter ? [remark("pay-month-zero", [...path, "amount"], { month })] : []),
    ];
  });
};
