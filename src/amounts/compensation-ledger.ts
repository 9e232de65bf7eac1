import { addMonths, type Day } from "../base/day.ts";
import { exactly, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";
import { namedLastDay } from "../facts/duration/agreed-end.ts";
import { monthAfterExit } from "../facts/duration/month-after-exit.ts";
import { dueDayAgreed } from "../facts/performance/fallen-due.ts";
import { type Ends, type LedgerMonth, ledgerMonths, type Piece } from "../ledger/months.ts";
import { exactValue } from "./figure.ts";
import { earlier, withinCap } from "./lawful-term.ts";

/** Months of the compensation ledger; null where the day of exit is not known, or the term has no bound. */
export function compensationMonths(
  frame: EvaluatedFrame,
  pieces: readonly Piece[],
  cap: Range | null,
  earnedTo: Ends<Day | null>,
): LedgerMonth[] | null {
  const exit = exactValue(rangeFact(frame, "duration.exit-day"));
  return exit === null ? null : monthsFrom(exit, frame, pieces, cap, earnedTo);
}

/** The ledger of each day on which the employment may have ended; null where these are more than a month's, or the term has no bound. */
export function possibleLedgers(
  frame: EvaluatedFrame,
  pieces: readonly Piece[],
  cap: Range | null,
  earnedTo: Ends<Day | null>,
): readonly (readonly LedgerMonth[])[] | null {
  const { low, high } = rangeFact(frame, "duration.exit-day");
  if (low === null || high === null || high >= addMonths(low, 1)) return null;
  const ledgers: LedgerMonth[][] = [];
  for (let exit = low; exit <= high; exit++) {
    const months = monthsFrom(exit, frame, pieces, cap, earnedTo);
    if (months === null) return null;
    ledgers.push(months);
  }
  return ledgers;
}

function monthsFrom(
  exit: Day,
  frame: EvaluatedFrame,
  pieces: readonly Piece[],
  cap: Range | null,
  earnedTo: Ends<Day | null>,
): LedgerMonth[] | null {
  const named = namedLastDay(frame.frame);
  const agreed = named === null ? rangeFact(frame, "duration.months") : monthAfterExit(exactly(exit), named);
  const term = withinCap(agreed, cap);
  if (earnedTo.high !== null && earnedTo.high <= exit) return [];
  if (term.high === null) return null;
  const last = named ?? UNKNOWN_RANGE;
  const months = {
    low: term.low ?? 0,
    likely: last.low === last.high ? exactValue(term) : null,
    high: term.high,
  };
  return ledgerMonths({
    exit,
    months,
    earnedTo: {
      low: earlier(earnedTo.low, last.low),
      likely: earlier(earnedTo.likely, exactValue(last)),
      high: earlier(earnedTo.high, last.high),
    },
    pieces,
    dueDay: dueDayAgreed(frame.frame),
    asOf: frame.frame.asOf,
  });
}
