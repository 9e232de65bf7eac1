import fc from "fast-check";
import type { LedgerTerms, Piece } from "../../src/ledger/months.ts";
import { fenTerm } from "./terms.ts";
import { day } from "./told.ts";

/** The terms of a ledger as plain numbers, for an oracle, with what the engine takes. */
export interface DrawnLedger {
  readonly exit: number;
  readonly months: number;
  readonly earnedTo: number | null;
  /** Sums in fen over time, the first from the beginning. */
  readonly sums: readonly { readonly from: number; readonly fen: number }[];
  readonly asOf: number;
  readonly dueDay: number | null;
}

const FIRST = day("2008-01-01");
const LAST = day("2032-12-31");

const sums = fc
  .array(
    fc.record({
      after: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 120, max: 900 })),
      fen: fc.integer({ min: 0, max: 9_999_999 }),
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) => [...list].sort((a, b) => a.after - b.after));

/** Mostly short terms, for speed: a long one has nothing that a short one lacks but years. */
const months = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 24 }) },
);

export const drawnLedgers: fc.Arbitrary<DrawnLedger> = fc
  .record({
    exit: fc.oneof(fc.integer({ min: FIRST, max: LAST }), fc.constantFrom(...MONTH_ENDS())),
    months,
    cut: fc.option(fc.oneof(fc.integer({ min: -40, max: 150 }), fc.integer({ min: 100, max: 800 })), { nil: null }),
    sums,
    asked: fc.oneof(fc.integer({ min: -60, max: 180 }), fc.integer({ min: 180, max: 900 })),
    dueDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
  })
  .map(({ exit, months, cut, sums: told, asked, dueDay }) => ({
    exit,
    months,
    earnedTo: cut === null ? null : exit + cut,
    sums: told.map(({ after, fen }, i) => ({ from: i === 0 ? FIRST - 40_000 : exit + after, fen })),
    asOf: exit + asked,
    dueDay,
  }));

function MONTH_ENDS(): number[] {
  return ["2012-01-31", "2012-02-29", "2023-01-31", "2023-02-28", "2024-01-30", "2024-02-29", "2024-12-31"].map(day);
}

/** What the engine takes, every end alike. */
export function termsOf(drawn: DrawnLedger): LedgerTerms {
  const all = <T>(value: T) => ({ low: value, likely: value, high: value });
  const pieces: Piece[] = drawn.sums.map(({ from, fen }, i) => ({ from: i === 0 ? null : from, term: fenTerm(fen) }));
  return { ...drawn, months: all(drawn.months), earnedTo: all(drawn.earnedTo), pieces };
}
