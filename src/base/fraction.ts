/** An exact ratio in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

/** Throws RangeError on a zero denominator or a number that is not whole. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [n, d] = [BigInt(num), BigInt(den)];
  if (d === 1n) return { num: n, den: d };
  if (d === 0n) throw new RangeError("a fraction has no zero denominator");
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
  const sign = d < 0n ? -1n : 1n;
  return { num: (sign * n) / divisor, den: (sign * d) / divisor };
}

const SHAPE = /^(-?)(\d{1,15})(?:\.(\d{1,12}))?(%)?$/;
const RATIO = /^(-?\d{1,15})\/(\d{1,15})$/;

/** Reads "30%", "33.33%", "1/3", "2" or "0.5" exactly; null for anything else. */
export function parseFraction(text: string): Fraction | null {
  const known = PARSED.get(text);
  if (known !== undefined) return known;
  const read = readFraction(text);
  if (read !== null && PARSED.size < 1024) PARSED.set(text, read);
  return read;
}

const PARSED = new Map<string, Fraction>();

function readFraction(text: string): Fraction | null {
  const ratio = RATIO.exec(text);
  if (ratio) {
    const den = BigInt(ratio[2] ?? "0");
    return den === 0n ? null : fraction(BigInt(ratio[1] ?? "0"), den);
  }
  const shape = SHAPE.exec(text);
  if (!shape) return null;
  const [, sign, whole = "", decimals = "", percent] = shape;
  const scale = 10n ** BigInt(decimals.length) * (percent ? 100n : 1n);
  const digits = BigInt(whole + decimals);
  return fraction(sign ? -digits : digits, scale);
}

/** "30%" where the percentage has at most two decimals, else "1/3"; parseFraction reads it back. */
export function formatFraction(f: Fraction): string {
  const hundredths = f.num * 10_000n;
  if (hundredths % f.den !== 0n) return `${f.num}/${f.den}`;
  const value = hundredths / f.den;
  const size = value < 0n ? -value : value;
  const decimals = String(size % 100n)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${value < 0n ? "-" : ""}${size / 100n}${decimals ? `.${decimals}` : ""}%`;
}

/** `523034`, or `1/3` where it is not whole. */
export function formatRatio({ num, den }: Fraction): string {
  return den === 1n ? String(num) : `${num}/${den}`;
}

export function addF(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function subF(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function mulF(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.num, a.den * b.den);
}

/** Throws RangeError when b is zero. */
export function divF(a: Fraction, b: Fraction): Fraction {
  return fraction(a.num * b.den, a.den * b.num);
}

export function compareF(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
