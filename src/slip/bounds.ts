import { compareF, type Fraction, fraction } from "../base/fraction.ts";
import type { Range } from "../base/range.ts";

/** An exact value at its three ends: the least, the one a tribunal would start from, the most. Null is not known, or no bound. */
export interface Bounds {
  readonly low: Fraction | null;
  readonly likely: Fraction | null;
  readonly high: Fraction | null;
}

export const UNKNOWN_BOUNDS: Bounds = { low: null, likely: null, high: null };

export function exactBounds(value: Fraction | number): Bounds {
  const f = typeof value === "number" ? fraction(value) : value;
  return { low: f, likely: f, high: f };
}

/** Whole numbers, with `likely` the value itself where it is exact. */
export function boundsOf({ low, high }: Range, likely: number | null = low === high ? low : null): Bounds {
  const end = (n: number | null) => (n === null ? null : fraction(n));
  return low !== null && low === high && likely === low
    ? exactBounds(low)
    : { low: end(low), likely: end(likely), high: end(high) };
}

/** The same thing done at each end. */
export function eachEnd(
  { low, likely, high }: Bounds,
  of: (value: Fraction | null, end: keyof Bounds) => Fraction | null,
): Bounds {
  return { low: of(low, "low"), likely: of(likely, "likely"), high: of(high, "high") };
}

/** What can be one value alone is likely that value. */
export function settled({ low, likely, high }: Bounds): Bounds {
  return { low, likely: low && high && compareF(low, high) === 0 ? low : likely, high };
}
