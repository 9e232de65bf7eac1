import type { Strength } from "../law/authority.ts";
import type { Convention } from "../law/convention.ts";

/** A sum in fen: at the least, as a tribunal would start from, at the most; null is not known or not bounded. */
export interface Sums {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
}

/** One month of the restriction. Days are `YYYY-MM-DD`, sums fen. */
export interface LedgerRow {
  readonly number: number;
  readonly from: string;
  /** Last day that earns pay, at the most. */
  readonly to: string;
  readonly dueOn: string;
  readonly due: Sums;
  /** Of `due`, what had been earned by the day asked, and what was still to come. */
  readonly accrued: Sums;
  readonly future: Sums;
  /** Paid for this month, as payments count; null where what was paid is not known. */
  readonly paid: number | null;
  readonly paidOn: string | null;
  /** Days after the due day on which it was paid, or for which it is unpaid by the day asked. */
  readonly late: number | null;
  /** Fallen due and unpaid on the day asked; null where that is not known exactly. */
  readonly overdue: number | null;
  readonly state: "fallen-due" | "running" | "future";
  /** The minimum wage on the first day of the month; null where the day of exit is not known. */
  readonly minimumWage: { readonly low: number | null; readonly high: number | null } | null;
  readonly strength: Strength | null;
  readonly cite: readonly string[];
  readonly conventions: readonly Convention[];
}

/** `accrued` and `future` together are `due`; `overdue` is fallen due and unpaid. */
export interface LedgerResult {
  readonly rows: readonly LedgerRow[];
  readonly totals: {
    readonly due: Sums;
    readonly accrued: Sums;
    readonly fallenDue: Sums;
    readonly future: Sums;
    /** All that was paid, and what of it no month had room for. */
    readonly paid: number | null;
    readonly over: number | null;
    readonly overdue: number | null;
  };
  readonly lawfulEnd: string | null;
}

/** What goes on if the employee is held to the rest of the term: owed by neither side yet. */
export interface Continued {
  /** Last day of the lawful term. */
  readonly until: string;
  /** Whole months left from the day asked for, and the days over them. */
  readonly months: number;
  readonly days: number;
  /** Pay still to be earned in that time. */
  readonly pay: Sums;
}
