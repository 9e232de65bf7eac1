import { addMonths, type Day } from "../base/day.ts";
import { divideFen, type Fen, mulFen } from "../base/money.ts";
import type { Range } from "../base/range.ts";

/** One month of the restriction: the days it covers, the day its pay falls due, and where it stands on the day asked. */
export interface LedgerMonth {
  readonly number: number;
  readonly from: Day;
  /** Last day covered. */
  readonly to: Day;
  /** By convention the last day of the whole month, even where the month was cut short. */
  readonly dueOn: Day;
  readonly due: Range;
  /** Paid for this month, oldest month first; null where what was paid is not known. */
  readonly paid: Fen | null;
  readonly state: "fallen-due" | "running" | "future";
}

export interface LedgerTerms {
  /** Last day of employment; the restriction's first day is the next. */
  readonly exit: Day;
  readonly months: number;
  /** Last day for which pay is earned, where the restriction ended early. */
  readonly endedOn: Day | null;
  readonly monthly: Range;
  readonly paid: Fen | null;
  readonly asOf: Day;
}

/** Month by month from exit to the end of the term. A month cut short earns its days over the days of that month. */
export function ledgerMonths(terms: LedgerTerms): LedgerMonth[] {
  const rows: LedgerMonth[] = [];
  let unspent = terms.paid;
  for (let number = 1; number <= terms.months; number++) {
    const from = addMonths(terms.exit, number - 1) + 1;
    const whole = addMonths(terms.exit, number);
    const to = terms.endedOn === null ? whole : Math.min(whole, terms.endedOn);
    if (to < from) break;
    const due = portion(terms.monthly, to - from + 1, whole - from + 1);
    const state = whole <= terms.asOf ? "fallen-due" : from <= terms.asOf ? "running" : "future";
    const paid = unspent === null ? null : Math.min(unspent, due.high ?? unspent);
    if (unspent !== null && paid !== null) unspent -= paid;
    rows.push({ number, from, to, dueOn: whole, due, paid, state });
  }
  return rows;
}

/** What the fallen-due months sum to. */
export function fallenDue(rows: readonly LedgerMonth[]): Range {
  const own = rows.filter((row) => row.state === "fallen-due");
  return {
    low: own.reduce<number | null>((sum, r) => (sum === null || r.due.low === null ? null : sum + r.due.low), 0),
    high: own.reduce<number | null>((sum, r) => (sum === null || r.due.high === null ? null : sum + r.due.high), 0),
  };
}

function portion(monthly: Range, days: number, of: number): Range {
  if (days === of) return monthly;
  const part = (n: Fen | null) => (n === null ? null : divideFen(mulFen(n, days), of, "half-up"));
  return { low: part(monthly.low), high: part(monthly.high) };
}
