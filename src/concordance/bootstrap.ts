import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Resamplings; enough for two digits. */
const DRAWS = 1000;

const SEED = 20261124;

/** The 90 % interval of a figure by bootstrap: of as many items drawn again with replacement; null where it never has a value. */
export function bootstrapped<T>(
  items: readonly T[],
  figure: (drawn: readonly T[]) => number | null,
): readonly [low: number, high: number] | null {
  const random = xoroshiro128plus(SEED);
  const draw = () => items[uniformInt(random, 0, items.length - 1)] as T;
  const found = Array.from({ length: items.length === 0 ? 0 : DRAWS }, () => figure(items.map(draw)))
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
  const [low, high] = [found[Math.floor(found.length * 0.05)], found[Math.ceil(found.length * 0.95) - 1]];
  return low === undefined || high === undefined ? null : [low, high];
}
