import { addMonths, type Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type LedgerMonth, ledgerMonths } from "../ledger/months.ts";
import { exactValue, type Figure } from "./figure.ts";
import { rangeFact } from "../evaluate/values.ts";
import { paidSoFar } from "./paid.ts";

/** The last day for which pay is earned: whichever is earlier of release, rescission and the first day of competing work. */
export interface EarnedUntil {
  /** Where competing work is held a breach. */
  readonly low: Day | null;
  /** Where it is not. */
  readonly high: Day | null;
}

/** Rows of the compensation ledger, empty where the day employment ended or the length of the term is not known. */
export function compensationRows(
  frame: EvaluatedFrame,
  monthly: Figure,
  most: number | null,
  endedOn: Day | null,
): LedgerMonth[] {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const agreed = rangeFact(frame, "duration.months");
  const months = agreed.low !== null && agreed.low === agreed.high ? agreed.low : null;
  if (exit === null || months === null) return [];
  const paid = exactValue(paidSoFar(frame));
  const term = most === null ? months : Math.min(months, most);
  const likely = monthly.range.low === monthly.range.high || monthly.likely === null ? monthly.range : exactly(monthly.likely);
  return ledgerMonths({ exit, months: term, endedOn, monthly: likely, paid, asOf: frame.frame.asOf });
}

/** Days to which pay is earned on these facts. */
export function earnedUntil(frame: EvaluatedFrame, competing: readonly EvaluatedFrame[]): EarnedUntil {
  const { performance, notices } = frame.frame.situation;
  const acts = [
    performance?.releaseReceivedOn ?? performance?.releasedOn,
    performance?.rescissionReceivedOn ?? performance?.rescindedOn,
    ...notices.items.filter((n) => n.kind === "release" || n.kind === "rescission").map((n) => n.receivedOn ?? n.sentOn),
  ].flatMap((day) => day?.low ?? []);
  const high = acts.length === 0 ? null : Math.min(...acts);
  const starts = competing.flatMap((f) => rangeFact(f, "procedure.asked-day").low ?? []).map((day) => day - 1);
  const all = [...starts, ...(high === null ? [] : [high])];
  return { low: all.length === 0 ? null : Math.min(...all), high };
}

/** The last day of the lawful term, or null where it cannot be told. */
export function lawfulEnd(frame: EvaluatedFrame, most: number | null): Day | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  const agreed = exactValue(rangeFact(frame, "duration.months"));
  if (exit === null || agreed === null) return null;
  return addMonths(exit, most === null ? agreed : Math.min(agreed, most));
}

function exactly(n: number): Range {
  return { low: n, high: n };
}
