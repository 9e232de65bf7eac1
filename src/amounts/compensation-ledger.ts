import { addMonths, type Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { type LedgerMonth, ledgerMonths } from "../ledger/months.ts";
import { exactValue } from "./figure.ts";
import { paidSoFar } from "./paid.ts";

/** Rows of the compensation ledger up to `endedOn`; null where the day of exit or the length of the term is not known. */
export function compensationRows(
  frame: EvaluatedFrame,
  monthly: Range,
  most: number | null,
  endedOn: Day | null,
): LedgerMonth[] | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const months = lawfulMonths(frame, most);
  if (exit !== null && endedOn !== null && endedOn <= exit) return [];
  if (exit === null || months === null) return null;
  return ledgerMonths({ exit, months, endedOn, monthly, paid: exactValue(paidSoFar(frame)), asOf: frame.frame.asOf });
}

/** The last day of the lawful term, or null where it cannot be told. */
export function lawfulEnd(frame: EvaluatedFrame, most: number | null): Day | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const months = lawfulMonths(frame, most);
  return exit === null || months === null ? null : addMonths(exit, months);
}

function lawfulMonths(frame: EvaluatedFrame, most: number | null): number | null {
  const agreed = exactValue(rangeFact(frame, "duration.months"));
  return agreed === null || most === null ? agreed : Math.min(agreed, most);
}
