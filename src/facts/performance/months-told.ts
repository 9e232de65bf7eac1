import { addMonths, type Day, formatDay } from "../../base/day.ts";
import { addFen, type Fen } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import { dueDayOf } from "../../ledger/months.ts";
import type { Frame } from "../frame.ts";
import { ownPayments, someRefused } from "./payment.ts";

/** What was paid for one month of the restriction, and when. */
export interface MonthTold {
  readonly dueOn: Day;
  readonly payments: readonly { readonly on: Day; readonly amount: Fen }[];
}

/**
 * The months of the restriction fallen due by a day, with what was paid for each; null unless the list of payments is
 * complete, each surely compensation and none refused, with its day, sum and month, and the months of the restriction are those of the calendar.
 */
export function monthsTold(frame: Frame, due: Range): readonly MonthTold[] | null {
  const exit = exactDay(frame.situation.employment?.endedOn);
  const { items, sure, complete } = ownPayments(frame);
  const isTold = complete === "yes" && sure.length === items.length && !someRefused(frame);
  if (exit === null || !isTold || due.low === null || due.low !== due.high) return null;
  if (monthOf(exit) === monthOf(exit + 1)) return null;
  const paid = items.flatMap(({ on, amount, forMonth }) => {
    const day = exactDay(on);
    return day === null || amount === undefined || forMonth === undefined ? [] : [{ on: day, amount, forMonth }];
  });
  if (paid.length < items.length) return null;
  const dueDay = frame.agreement?.compensation?.dueDayOfMonth ?? null;
  return Array.from({ length: due.low }, (_, index) => {
    const month = monthOf(addMonths(exit + 1, index));
    return { dueOn: dueDayOf(exit, index + 1, dueDay), payments: paid.filter((p) => p.forMonth === month) };
  });
}

/** What had been paid for a month by the end of a day. */
export function paidBy({ payments }: MonthTold, day: Day): Fen {
  return payments.filter((p) => p.on <= day).reduce((sum, p) => addFen(sum, p.amount), 0);
}

export function exactDay(day: Range | undefined): Day | null {
  return day !== undefined && day.low === day.high ? day.low : null;
}

/** `YYYY-MM` */
function monthOf(day: Day): string {
  return formatDay(day).slice(0, "YYYY-MM".length);
}
