import { compareF, type Fraction } from "../base/fraction.ts";
import { type Fen, type Rounding, timesFraction } from "../base/money.ts";
import { exactly, hull, type Range } from "../base/range.ts";
import type { Step } from "../ledger/step.ts";

/** Fen between `low` and `high` (null: not bounded); `likely` is the figure a tribunal would start from, where there is one. */
export interface Figure {
  readonly range: Range;
  readonly likely: Fen | null;
  readonly steps: readonly Step[];
}

export const UNKNOWN_FIGURE: Figure = { range: { low: null, high: null }, likely: null, steps: [] };

/** A figure whose likely value is the value itself where it is exact. */
export function figure(range: Range, steps: readonly Step[], likely: Fen | null = exactValue(range)): Figure {
  return { range, likely, steps };
}

/** The likely value where there is one, else all that it may be. */
export function likelyRange({ range, likely }: Figure): Range {
  return likely === null ? range : exactly(likely);
}

export function exactValue(range: Range): Fen | null {
  return range.low !== null && range.low === range.high ? range.low : null;
}

/** Every product of a sum in `range` with one of `shares`, rounded to the fen. */
export function timesShares(range: Range, shares: readonly Fraction[], rounding: Rounding): Range {
  const sorted = [...shares].sort(compareF);
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return { low: null, high: null };
  return {
    low: range.low === null ? null : timesFraction(range.low, least, rounding),
    high: range.high === null ? null : timesFraction(range.high, most, rounding),
  };
}

/** Either of two figures: not known which. */
export function either(a: Figure, b: Figure): Figure {
  const likely = a.likely === b.likely ? a.likely : null;
  return { range: hull(a.range, b.range), likely, steps: [...a.steps, ...b.steps] };
}

/** Canonical text of a sum in a step: `523034 fen`, `100 fen..200 fen`, `?` for an end that is not known. */
export function fenText(range: Range): string {
  const [low, high] = [range.low, range.high].map((n) => (n === null ? "?" : `${n} fen`));
  return low === high ? (low ?? "?") : `${low}..${high}`;
}
