import { compareF, type Fraction, fraction, parseFraction, subF } from "./fraction.ts";

const MOST_PARTS = 12n;

/**
 * The fraction that a printed decimal stands for: with three digits or more it may be cut or rounded from p/q, q ≤ 12
 * (0.3333 is 1/3); any other decimal is exact (0.3 is 3/10). Null where it is no plain decimal.
 */
export function abbreviated(decimal: number | string): Fraction | null {
  const text = String(decimal);
  const exact = /[%/]/.test(text) ? null : parseFraction(text);
  const digits = text.split(".")[1]?.length ?? 0;
  if (exact === null || digits < 3) return exact;
  const unit = fraction(1, 10n ** BigInt(digits));
  for (let den = 1n; den <= MOST_PARTS; den++) {
    const num = (exact.num * den * 2n + exact.den) / (exact.den * 2n);
    const difference = subF(fraction(num, den), exact);
    const size = difference.num < 0n ? fraction(-difference.num, difference.den) : difference;
    if (compareF(size, unit) < 0) return fraction(num, den);
  }
  return exact;
}
