import { addF, compareF, divF, type Fraction, fraction, mulF } from "../base/fraction.ts";
import { NOT_APPLICABLE } from "../facts/fact.ts";
import { apart, type Mark } from "./apart.ts";
import { FEATURES, TOTAL_WEIGHT } from "./features.ts";

/** One mark for each feature, in the order of the table. */
type Marks = readonly Mark[];

/** The weighted mean of how far apart the facts are (Gower): 0 where all is known and the same, 1 where nothing is. */
export function distance(here: Marks, there: Marks): Fraction {
  return divF(shares(here, there).reduce(addF, fraction(0)), fraction(TOTAL_WEIGHT));
}

/** Places in the table of features, the heaviest first. */
export interface Likeness {
  readonly alike: readonly number[];
  readonly differs: readonly number[];
  readonly unknown: readonly number[];
}

/** Facts that are known on both sides, and those that are not; what applies to neither side is told nowhere. */
export function likeness(here: Marks, there: Marks): Likeness {
  const parts = shares(here, there);
  const size = (i: number): Fraction => parts[i] ?? fraction(0);
  const weight = (i: number): number => FEATURES[i]?.weight ?? 0;
  const heaviest = (a: number, b: number) => compareF(size(b), size(a)) || weight(b) - weight(a) || a - b;
  const all = FEATURES.map((_, i) => i);
  const known = all.filter((i) => here[i] !== null && there[i] !== null).sort(heaviest);
  return {
    alike: known.filter((i) => size(i).num === 0n && here[i] !== NOT_APPLICABLE),
    differs: known.filter((i) => size(i).num !== 0n),
    unknown: all.filter((i) => here[i] === null || there[i] === null),
  };
}

/** What each fact adds to the distance. */
function shares(here: Marks, there: Marks): Fraction[] {
  return FEATURES.map((feature, i) =>
    mulF(apart(feature, here[i] ?? null, there[i] ?? null), fraction(feature.weight)),
  );
}
