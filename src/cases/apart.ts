import { addF, compareF, divF, type Fraction, fraction, subF } from "../base/fraction.ts";
import { prefectureOf, provinceOf } from "../base/region.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Feature } from "./features.ts";

/** A value as it is compared: a word, a number counted in scales, or null where it is not known. */
export type Mark = string | Fraction | null;

const [SAME, HALF, APART] = [fraction(0), fraction(1, 2), fraction(1)];

/** A span counts by its middle; one with an open end, or wider than the scale, is not known. */
export function markOf({ fact, scale }: Feature, value: FactValue): Mark {
  if (value === "unknown") return null;
  if (typeof value === "string") return fact.type === "place" ? cityOf(value) : value;
  const { low, high } = value;
  if (low === null || high === null) return null;
  const [from, to] = [exact(low), exact(high)];
  if (compareF(subF(to, from), scale) > 0) return null;
  return divF(addF(from, to), addF(scale, scale));
}

/** From 0 to 1. What is not known on either side counts one half; that a fact does not apply is a value like any other. */
export function apart({ fact }: Feature, a: Mark, b: Mark): Fraction {
  if (a === null || b === null) return HALF;
  if (typeof a === "object" && typeof b === "object") return atMostOne(subF(a, b));
  if (a === b) return SAME;
  const oneProvince = fact.type === "place" && provinceOf(String(a)) === provinceOf(String(b));
  return oneProvince ? HALF : APART;
}

function atMostOne(difference: Fraction): Fraction {
  const size = difference.num < 0n ? subF(SAME, difference) : difference;
  return compareF(size, APART) > 0 ? APART : size;
}

function exact(value: number | Fraction): Fraction {
  return typeof value === "number" ? fraction(value) : value;
}

/** Beijing, Tianjin, Shanghai and Chongqing are one city each. */
const MUNICIPALITIES: readonly string[] = ["110000", "120000", "310000", "500000"];

function cityOf(code: string): string {
  const province = provinceOf(code);
  return MUNICIPALITIES.includes(province) ? province : (prefectureOf(code) ?? code);
}
