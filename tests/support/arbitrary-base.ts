import fc from "fast-check";
import { type Day, dayOf } from "../../src/base/day.ts";
import { type Fraction, fraction } from "../../src/base/fraction.ts";
import type { Range } from "../../src/base/range.ts";
import type { Truth } from "../../src/base/truth.ts";

export const truths = fc.constantFrom<Truth>("yes", "no", "unknown");

export const FIRST_DAY: Day = dayOf(1600, 1, 1);
export const LAST_DAY: Day = dayOf(2299, 12, 31);

/** Any day that can be read. */
export const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY });

/** Days far enough from both ends to reckon a century of months either way. */
export const middleDays = fc.integer({ min: dayOf(1750, 1, 1), max: dayOf(2150, 12, 31) });

export const fractions: fc.Arbitrary<Fraction> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => fraction(num, den));

const ends = fc.option(fc.integer({ min: -40, max: 40 }), { nil: null, freq: 4 });

/** Small ranges, so that their edges often meet; null is no bound. */
export const ranges: fc.Arbitrary<Range> = fc
  .tuple(ends, ends)
  .map(([a, b]) => (a !== null && b !== null && a > b ? { low: b, high: a } : { low: a, high: b }));

/** A number that a range allows, chosen by a free draw. */
export function memberOf({ low, high }: Range, draw: number): number {
  if (low === null) return high === null ? draw : high - Math.abs(draw);
  return high === null ? low + Math.abs(draw) : low + (Math.abs(draw) % (high - low + 1));
}
