import { type Fraction, fraction, parseFraction } from "../../base/fraction.ts";

/** A number that has the shape its schema asks for. */
export function numberIn(text: string): Fraction {
  return parseFraction(text) ?? fraction(0);
}
