import { type Issue, issue } from "../base/issue.ts";
import type { Situation } from "./schema.ts";

const LAST_OF_MONTH = 31;

/** Items of pay for a time that ends before it begins, and days on which no month has pay fall due. */
export function wrongPay({ pay, agreements }: Situation): Issue[] {
  return [
    ...(pay?.months.items ?? []).flatMap(({ items }, i) =>
      items.items.flatMap(({ periodFrom: start, periodTo: end }, j) =>
        start !== undefined && end !== undefined && end < start
          ? [issue("end-before-start", ["pay", "months", i, "items", j, "periodTo"], { start, end })]
          : [],
      ),
    ),
    ...agreements.items.flatMap(({ compensation }, i) => {
      const value = compensation?.dueDayOfMonth;
      return value === undefined || (value >= 1 && value <= LAST_OF_MONTH)
        ? []
        : [issue("day-of-month-invalid", ["agreements", i, "compensation", "dueDayOfMonth"], { value })];
    }),
  ];
}
