import { addMonths, type Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { dueDayAgreed } from "../facts/performance/fallen-due.ts";
import { type Ends, type LedgerMonth, ledgerMonths, type Piece } from "../ledger/months.ts";
import { exactValue } from "./figure.ts";

/** Months of the compensation ledger; null where the day of exit is not known, or the term has no bound. */
export function compensationMonths(
  frame: EvaluatedFrame,
  pieces: readonly Piece[],
  cap: Range | null,
  earnedTo: Ends<Day | null>,
): LedgerMonth[] | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const term = lawfulMonths(frame, cap);
  if (exit !== null && earnedTo.high !== null && earnedTo.high <= exit) return [];
  if (exit === null || term.high === null) return null;
  const months = { low: term.low ?? 0, likely: exactValue(term), high: term.high };
  return ledgerMonths({ exit, months, earnedTo, pieces, dueDay: dueDayAgreed(frame.frame), asOf: frame.frame.asOf });
}

/** The last day of the lawful term, or null where it cannot be told. */
export function lawfulEnd(frame: EvaluatedFrame, cap: Range | null): Day | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const months = exactValue(lawfulMonths(frame, cap));
  return exit === null || months === null ? null : addMonths(exit, months);
}

/** The months agreed, of which the law lets the cap stand. */
export function lawfulMonths(frame: EvaluatedFrame, cap: Range | null): Range {
  const agreed = rangeFact(frame, "duration.months");
  const end = (n: number | null, most: number | null | undefined) =>
    n === null ? null : most == null ? n : Math.min(n, most);
  return { low: end(agreed.low, cap?.low), high: end(agreed.high, cap?.high) ?? cap?.high ?? null };
}
