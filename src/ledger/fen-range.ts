import { addF, compareF, type Fraction, fraction, mulF } from "../base/fraction.ts";

/** An exact sum of fen, not negative: at least `low`, at most `high`; null is no upper end. */
export interface FenRange {
  readonly low: Fraction;
  readonly high: Fraction | null;
}

const ZERO = fraction(0);

export const NO_FEN: FenRange = { low: ZERO, high: ZERO };

export const ANY_FEN: FenRange = { low: ZERO, high: null };

export function addFenRanges(ranges: readonly FenRange[]): FenRange {
  return ranges.reduce(
    (a, b) => ({ low: addF(a.low, b.low), high: a.high === null || b.high === null ? null : addF(a.high, b.high) }),
    NO_FEN,
  );
}

export function timesShare({ low, high }: FenRange, share: FenRange): FenRange {
  const most = share.high?.num === 0n ? ZERO : high !== null && share.high !== null ? mulF(high, share.high) : null;
  return { low: mulF(low, share.low), high: most };
}

export function least(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((a, b) => (compareF(a, b) <= 0 ? a : b));
}
