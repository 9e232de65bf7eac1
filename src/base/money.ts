import type { Fraction } from "./fraction.ts";

/** Whole fen: a safe integer. */
export type Fen = number;

export type Rounding = "half-up" | "up" | "down";

const YUAN = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/** Yuan with at most two decimals, as text or a number written so; null for anything else. */
export function parseYuan(input: string | number): Fen | null {
  const match = YUAN.exec(String(input));
  if (!match) return null;
  const [, sign, yuan = "", decimals = ""] = match;
  const fen = Number(yuan) * 100 + Number(decimals.padEnd(2, "0"));
  return sign && fen !== 0 ? -fen : fen;
}

/** "1,234.56" */
export function formatYuan(fen: Fen): string {
  const size = Math.abs(fen);
  const yuan = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${fen < 0 ? "-" : ""}${yuan}.${String(size % 100).padStart(2, "0")}`;
}

/** A sum beyond safe integers: no sum of money that anybody describes. */
export class UnsafeSumError extends RangeError {
  readonly code = "unsafe-sum";
  override readonly name = "UnsafeSumError";
}

/** Throws UnsafeSumError beyond safe integers. */
export function addFen(...sums: readonly Fen[]): Fen {
  return sums.reduce((total, next) => safe(total + next), 0);
}

export function subFen(a: Fen, b: Fen): Fen {
  return safe(a - b);
}

export function mulFen(sum: Fen, count: number): Fen {
  return safe(sum * count);
}

export function maxFen(a: Fen, b: Fen): Fen {
  return Math.max(a, b);
}

export function minFen(a: Fen, b: Fen): Fen {
  return Math.min(a, b);
}

/** The exact product, rounded once: `half-up` away from zero, `up` to the next fen, `down` to the fen below. */
export function timesFraction(sum: Fen, share: Fraction, rounding: Rounding): Fen {
  return roundedQuotient(BigInt(sum) * share.num, share.den, rounding);
}

/** An exact sum in whole fen. */
export function roundF({ num, den }: Fraction, rounding: Rounding): Fen {
  return roundedQuotient(num, den, rounding);
}

export function divideFen(sum: Fen, by: number, rounding: Rounding): Fen {
  if (by === 0) throw new RangeError("division by zero");
  return by < 0
    ? roundedQuotient(BigInt(-sum), BigInt(-by), rounding)
    : roundedQuotient(BigInt(sum), BigInt(by), rounding);
}

function roundedQuotient(num: bigint, den: bigint, rounding: Rounding): Fen {
  const floor = num >= 0n || num % den === 0n ? num / den : num / den - 1n;
  const rest = num - floor * den;
  if (rest === 0n || rounding === "down") return safe(Number(floor));
  if (rounding === "up") return safe(Number(floor + 1n));
  const twice = rest * 2n;
  const upwards = twice > den || (twice === den && num > 0n);
  return safe(Number(upwards ? floor + 1n : floor));
}

function safe(n: number): Fen {
  if (!Number.isSafeInteger(n)) throw new UnsafeSumError(`${n} fen is not a safe sum`);
  return n === 0 ? 0 : n;
}
