import { paidSoFar } from "../amounts/paid.ts";
import type { CompensationLedger } from "../assemble/ledger.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { rangeFact } from "../evaluate/values.ts";
import { type Grounded, moved } from "./draft.ts";
import { dueDay } from "./due.ts";

/** A month for which too little was, or will have been, paid if nothing more is; `wholly` where nothing was. */
export interface UnpaidMonth {
  readonly number: number;
  readonly dueOn: Range;
  readonly wholly: boolean;
}

/** Those months, oldest first; null where what was paid is not known. */
export function unpaidMonths(grounded: Grounded, { months, paid }: CompensationLedger): UnpaidMonth[] | null {
  if (months === null) return nothingPaid(grounded) ? firstMonths(grounded) : null;
  if (paid === null) return nothingPaid(grounded) && months.length > 0 ? months.map(whollyUnpaid) : null;
  return months.flatMap((month, i) => {
    const got = paid[i]?.paid ?? 0;
    const owed = month.due.bounds.likely;
    if (owed !== null && got >= Number(owed.num)) return [];
    return [{ ...whollyUnpaid(month), wholly: got === 0 }];
  });
}

function whollyUnpaid({ number, dueOn }: { readonly number: number; readonly dueOn: number }): UnpaidMonth {
  return { number, dueOn: exactly(dueOn), wholly: true };
}

function nothingPaid({ frame }: Grounded): boolean {
  const { low, high } = paidSoFar(frame);
  return low === 0 && high === 0;
}

/** Every month that the term has at the least, due on the days that the exit may make it; null where the exit has no bound. */
function firstMonths(grounded: Grounded): UnpaidMonth[] | null {
  const exit = rangeFact(grounded.frame, "duration.exit-day");
  if (exit.low === null && exit.high === null) return null;
  const most = rangeFact(grounded.frame, "duration.months").low ?? 0;
  return Array.from({ length: most }, (_, i) => ({ number: i + 1, dueOn: dueDay(grounded, i + 1), wholly: true }));
}

/** Whether so many months were unpaid by the day asked for: that day where they were, the day after it where they were not. */
export function countTold({ frame }: Grounded, needed: number): Range {
  const count = rangeFact(frame, "performance.unpaid-months");
  const asked = rangeFact(frame, "procedure.asked-day");
  if (count.low !== null && count.low >= needed) return { low: null, high: asked.high };
  if (count.high !== null && count.high < needed && asked.low !== null) return { low: asked.low + 1, high: null };
  return UNKNOWN_RANGE;
}

/** The day after the due day of one of the months; null where there are not so many. */
export function dayAfter(months: readonly UnpaidMonth[], index: number): Range | null {
  const month = months[index];
  return month === undefined ? null : moved(month.dueOn, (day) => day + 1);
}

/** The day after that many months have fallen due, at the earliest. */
export function firstDue(grounded: Grounded, { months }: CompensationLedger, number: number): number | null {
  const month = months?.[number - 1];
  const due = month === undefined ? dueDay(grounded, number) : exactly(month.dueOn);
  return due.low === null ? null : due.low + 1;
}
