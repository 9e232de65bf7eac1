import type { HeadSum } from "../amounts/amount.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { possibleLedgers } from "../amounts/compensation-ledger.ts";
import { earnedUntil } from "../amounts/earned-until.ts";
import { exactValue } from "../amounts/figure.ts";
import { lawfulEnd } from "../amounts/lawful-term.ts";
import { type PaidByMonth, paidByMonth } from "../amounts/paid-by-month.ts";
import { stillToCome } from "../amounts/paid-in-advance.ts";
import { eitherExit } from "../amounts/possible-exits.ts";
import type { Day } from "../base/day.ts";
import { hull, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type LedgerMonth, together } from "../ledger/months.ts";
import type { MonthPaid } from "../ledger/payments.ts";
import type { Sums } from "../ledger/result.ts";
import { type Bounds, UNKNOWN_BOUNDS } from "../slip/bounds.ts";

/** The compensation ledger of one agreement, and the last day of its lawful term. */
export interface CompensationLedger {
  /** Month by month; null where the day of exit is not known exactly. */
  readonly months: readonly LedgerMonth[] | null;
  readonly paid: readonly MonthPaid[] | null;
  /** The ledger of each day that the exit may be; null where none can be told. */
  readonly possible: readonly PossibleLedger[] | null;
  readonly end: Day | null;
}

/** Months with what was paid for each; null where that is not known exactly. */
export interface PossibleLedger {
  readonly months: readonly LedgerMonth[];
  readonly paid: PaidByMonth | null;
}

/** Month by month with the sum of each, up to the day on which pay stops. */
export function ledgerOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  frame: EvaluatedFrame,
  monthly: HeadSum,
): CompensationLedger {
  const cap = wholeNumbers(legalNumber(compiled, frame, { param: "duration/cap" }));
  const end = exactValue(lawfulEnd(frame, cap));
  if (monthly.status === "not-applicable") return { months: [], paid: null, possible: [NO_MONTHS], end };
  const ledgers = possibleLedgers(frame, monthly.figure.pieces, cap, earnedUntil(compiled, frames));
  const possible = ledgers?.map((months) => ({ months, paid: paidByMonth(frame, months) })) ?? null;
  const only = possible?.length === 1 ? possible[0] : undefined;
  return { months: only?.months ?? null, paid: only?.paid?.months ?? null, possible, end };
}

const NO_MONTHS: PossibleLedger = { months: [], paid: null };

/** What is left to pay for the months that have not fallen due, if the restriction is kept; unknown where no ledger can be told. */
export function toCome({ possible }: CompensationLedger, frame: EvaluatedFrame): Range {
  const [first = UNKNOWN_RANGE, ...others] = (possible ?? []).map(({ months }) => stillToCome(frame, months));
  return others.reduce(hull, first);
}

/** One part of the months together, whichever ledger it is; unknown where none can be told. */
export function sumsOfEach(
  ledgers: readonly (readonly LedgerMonth[])[] | null,
  of: "due" | "accrued" | "future",
): Sums {
  const total = eitherExit((ledgers ?? []).map((months) => together(months, of, TOGETHER)));
  return sums(total?.bounds ?? UNKNOWN_BOUNDS);
}

const TOGETHER = { label: { zh: "各月之和", en: "The months together" }, strength: "convention", cite: [] } as const;

export function sums({ low, likely, high }: Bounds): Sums {
  const fen = (value: Bounds["low"]) => (value === null ? null : Number(value.num));
  return { low: fen(low), likely: fen(likely), high: fen(high) };
}
