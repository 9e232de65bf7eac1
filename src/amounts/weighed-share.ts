import { addF, compareF, divF, type Fraction, fraction, mulF, subF } from "../base/fraction.ts";
import type { Fen } from "../base/money.ts";
import type { Truth } from "../base/truth.ts";
import type { DamagesFactorData } from "../law/risk-model.ts";

export type End = "low" | "likely" | "high";

export type ThreeFractions = Readonly<Record<End, Fraction>>;

/** How a sum agreed as damages is weighed, everything exact. */
export interface Weighing {
  readonly base: ThreeFractions;
  readonly factors: readonly {
    readonly applies: Truth;
    readonly direction: DamagesFactorData["direction"];
    readonly by: ThreeFractions;
  }[];
  /** The part of the sum above the line is weighed less; the line in fen lies between `low` and `high`, null is not known. */
  readonly beyond: {
    readonly line: { readonly low: Fraction | null; readonly high: Fraction | null };
    readonly by: ThreeFractions;
  };
  /** In fen: what is left of the sum does not fall below these, nor the sum itself. */
  readonly floor: ThreeFractions;
}

const ONE = fraction(1);

/**
 * The share of the sum that is left at one end, between 0 and 1. What is not known moves `low` down and `high` up and leaves
 * `likely` where it is. A sum that is not known is weighed as if all of it might lie above the line.
 */
export function weighedShare(sum: Fen | null, end: End, { base, factors, beyond, floor }: Weighing): Fraction {
  const counted = factors.filter(({ applies, direction }) => counts(applies, direction, end));
  const product = counted.reduce((share, { by }) => mulF(share, by[end]), base[end]);
  const known = sum === null || sum === 0 ? null : fraction(sum);
  const share = mulF(
    product,
    aboveLine(known, end === "low" ? beyond.line.low : beyond.line.high, beyond.by[end], end),
  );
  return least(ONE, known === null ? share : most(share, divF(floor[end], known)));
}

/** The greatest of the shares that several jobs leave; another breach never lightens one, and none is likely less than at the least. */
export function heaviestShare(sum: Fen | null, end: End, weighings: readonly Weighing[]): Fraction {
  const ends: readonly End[] = end === "likely" ? ["low", "likely"] : [end];
  const shares = weighings.flatMap((weighing) => ends.map((at) => weighedShare(sum, at, weighing)));
  return shares.reduce(most, fraction(0));
}

function counts(applies: Truth, direction: DamagesFactorData["direction"], end: End): boolean {
  if (applies !== "unknown") return applies === "yes";
  return end === (direction === "lowers" ? "low" : "high");
}

/** What is left of a sum of which the part above the line is multiplied. */
function aboveLine(sum: Fraction | null, line: Fraction | null, by: Fraction, end: End): Fraction {
  if (sum === null) return end === "low" ? by : ONE;
  const below = line === null ? (end === "low" ? fraction(0) : sum) : least(sum, line);
  return divF(addF(below, mulF(subF(sum, below), by)), sum);
}

/** Whether the sum reaches above the line. */
export function beyondLine(sum: Fen | null, { low, high }: Weighing["beyond"]["line"]): Truth {
  if (sum === null) return "unknown";
  if (high !== null && compareF(fraction(sum), high) > 0) return "yes";
  return low !== null && compareF(fraction(sum), low) <= 0 ? "no" : "unknown";
}

function least(a: Fraction, b: Fraction): Fraction {
  return compareF(a, b) < 0 ? a : b;
}

function most(a: Fraction, b: Fraction): Fraction {
  return compareF(a, b) > 0 ? a : b;
}
