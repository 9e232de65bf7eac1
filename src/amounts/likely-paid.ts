import type { Fen } from "../base/money.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { presumedWord, rangeFact } from "../evaluate/values.ts";
import { ownPayments } from "../facts/performance/payment.ts";
import type { LedgerMonth } from "../ledger/months.ts";
import { exactValue } from "./figure.ts";

/**
 * What was likely paid for the months fallen due where only months are told: those said to be paid, or not said to be unpaid, were
 * paid in full and are the oldest. Null where months do not tell it.
 */
export function likelyPaid(frame: EvaluatedFrame, fallenDue: readonly LedgerMonth[]): Fen | null {
  const { items, complete } = ownPayments(frame.frame);
  const count = paidCount(frame, fallenDue.length);
  if (count === null || complete === "yes" || items.length > 0) return null;
  return fallenDue.slice(0, count).reduce<Fen | null>((sum, { due }) => {
    const { likely } = due.bounds;
    return sum === null || likely === null ? null : sum + Number(likely.num);
  }, 0);
}

/** Months unpaid are counted by the day asked for only where nothing came before it by which they would be. */
function paidCount(frame: EvaluatedFrame, fallenDue: number): number | null {
  const { situation, asOf } = frame.frame;
  const { paidMonths, unpaidMonths } = situation.performance ?? {};
  if (paidMonths !== undefined) return paidMonths;
  const byNow =
    situation.engagements.items.length === 0 &&
    presumedWord(frame, "performance.ever-rescinded") === "no" &&
    exactValue(rangeFact(frame, "procedure.asked-day")) === asOf;
  return unpaidMonths !== undefined && byNow ? Math.max(0, fallenDue - unpaidMonths) : null;
}
