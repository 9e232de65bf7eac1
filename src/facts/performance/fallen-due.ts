import { exactly, type Range } from "../../base/range.ts";
import { monthsDueBy } from "../../ledger/months.ts";
import { months } from "../duration/term.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { exitDay } from "../procedure/days.ts";
import { exactDay, monthsTold, paidBy } from "./months-told.ts";
import { ownPayments, someRefused } from "./payment.ts";

export type MaybeDays = Range | typeof NOT_APPLICABLE;

/**
 * Whole months for which pay had fallen due and nothing was paid, by a day; where money was refused, from none of them on. What is
 * unpaid on the day of asking is taken to stay so; what falls due after it may be paid.
 */
export function unpaidBy(frame: Frame, by: MaybeDays): MaybeDays {
  if (by === NOT_APPLICABLE) return NOT_APPLICABLE;
  const last = frame.asOf + 1;
  if (by.high !== null && by.high <= last) return unpaidAsTold(frame, by);
  const known = { low: by.low === null ? null : Math.min(by.low, last), high: last };
  const { low, high } = unpaidAsTold(frame, known);
  const later = minus(fallenDueBy(frame, by).high, fallenDueBy(frame, known).high ?? 0);
  return { low, high: high === null || later === null ? null : high + later };
}

function unpaidAsTold(frame: Frame, by: Range): Range {
  const told = frame.situation.performance?.unpaidMonths;
  return told === undefined ? reckonedUnpaid(frame, by) : exactly(told);
}

/** The same by what is told of payments, as if nothing more were paid, whatever number of months is told. */
export function reckonedUnpaid(frame: Frame, by: Range): Range {
  const { unpaidSince, paidMonths, paidTotal } = frame.situation.performance ?? {};
  const due = fallenDueBy(frame, by);
  if (someRefused(frame)) return { low: 0, high: due.high };
  const less = (paid: number): Range => ({ low: minus(due.low, paid), high: minus(due.high, paid) });
  if (paidTotal === 0 || paidMonths === 0) return less(0);
  if (paidMonths !== undefined) return less(paidMonths);
  if (unpaidSince?.low != null && unpaidSince.low === unpaidSince.high) {
    const before = fallenDueBy(frame, exactly(unpaidSince.low));
    return { low: minus(due.low, before.high ?? due.low ?? 0), high: minus(due.high, before.low ?? 0) };
  }
  const day = exactDay(by);
  const each = day === null ? null : monthsTold(frame, due);
  if (day !== null && each !== null) return exactly(each.filter((month) => paidBy(month, day) === 0).length);
  const { items, complete } = ownPayments(frame);
  return complete === "yes" && items.length === 0 ? less(0) : { low: 0, high: due.high };
}

/** Months whose pay had fallen due before a day: of the agreed term, and none after work for another competitor began. */
export function fallenDueBy(frame: Frame, by: Range): Range {
  const exit = exitDay.derive(frame);
  const term = months.derive(frame);
  if (exit === NOT_APPLICABLE || term === NOT_APPLICABLE) return exactly(0);
  const passed = (from: number, day: number) => monthsDueBy(from, dueDayAgreed(frame), day - 1);
  const low = exit.high === null || by.low === null ? 0 : passed(exit.high, by.low);
  const high = exit.low === null || by.high === null ? null : passed(exit.low, by.high);
  const others = frame.situation.engagements.items.filter((e) => e !== frame.engagement && mayCompete(e));
  const stops = others.map(({ startedOn }) =>
    exit.high === null || startedOn?.low == null ? 0 : passed(exit.high, startedOn.low),
  );
  return {
    low: Math.min(low, term.low ?? low, ...stops),
    high: high === null ? term.high : Math.min(high, term.high ?? high),
  };
}

/** The day of the month on which pay was agreed to fall due, if one was. */
export function dueDayAgreed({ agreement }: Frame): number | null {
  return agreement?.compensation?.dueDayOfMonth ?? null;
}

function mayCompete({ kind, competitor }: Frame["situation"]["engagements"]["items"][number]): boolean {
  return kind !== "non-competing-job" && competitor !== "no";
}

function minus(n: number | null, by: number): number | null {
  return n === null ? null : Math.max(0, n - by);
}
