import type { Amount } from "../amounts/amount.ts";
import { figureOf } from "../amounts/amount.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { compensationRows, lawfulEnd } from "../amounts/compensation-ledger.ts";
import { earnedUntil } from "../amounts/earned-until.ts";
import { likelyRange } from "../amounts/figure.ts";
import type { LedgerRow } from "../assessment.ts";
import { type Day, formatDay } from "../base/day.ts";
import { type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import type { LedgerMonth } from "../ledger/months.ts";

/** The compensation ledger of one agreement, the last day of its lawful term, and what is still to come in fen. */
export interface CompensationLedger {
  readonly months: readonly LedgerMonth[];
  readonly end: Day | null;
  readonly toCome: Range;
}

/** As forecast: with the monthly sum a tribunal would start from, up to the day on which pay stops. */
export function ledgerOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  frame: EvaluatedFrame,
  monthly: Amount,
): CompensationLedger {
  const most = wholeNumbers(legalNumber(compiled, frame, { param: "duration/cap" }))?.high ?? null;
  const until = earnedUntil(compiled, frames).likely;
  const rows = compensationRows(frame, likelyRange(figureOf(monthly)), most, until);
  const months = monthly.status === "not-applicable" ? [] : (rows ?? []);
  const bounded = compensationRows(frame, figureOf(monthly).range, most, until);
  const owed = monthly.status === "not-applicable" ? [] : bounded;
  return { months, end: lawfulEnd(frame, most), toCome: owed === null ? UNKNOWN_RANGE : toCome(owed) };
}

function toCome(rows: readonly LedgerMonth[]): Range {
  const months = rows.filter((m) => m.state !== "fallen-due");
  const total = (end: (m: LedgerMonth) => number | null) =>
    months.reduce<number | null>((sum, m) => {
      const next = end(m);
      return sum === null || next === null ? null : sum + next;
    }, 0);
  return { low: total((m) => m.due.low), high: total((m) => m.due.high) };
}

export function rowsOf({ months }: CompensationLedger): LedgerRow[] {
  return months.map(({ number, from, to, dueOn, due, paid, state }) => ({
    number,
    from: formatDay(from),
    to: formatDay(to),
    dueOn: formatDay(dueOn),
    low: due.low,
    high: due.high,
    paid,
    state,
  }));
}
