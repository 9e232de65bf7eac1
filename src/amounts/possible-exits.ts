import { compareF, type Fraction } from "../base/fraction.ts";
import { either, type Ground, type Term } from "../slip/term.ts";

/** One sum for each day on which the employment may have ended, the like ones once; likely where all agree on it. */
export function eitherExit(terms: readonly Term[]): Term | null {
  const distinct = terms.filter((term, i) => terms.findIndex((other) => isSame(term, other)) === i);
  const [first] = distinct;
  if (first === undefined || distinct.length === 1) return first ?? null;
  const agree = first.bounds.likely !== null && distinct.every((t) => equal(t.bounds.likely, first.bounds.likely));
  return either(distinct, agree ? first : null, EXIT);
}

function isSame({ bounds: a }: Term, { bounds: b }: Term): boolean {
  return equal(a.low, b.low) && equal(a.likely, b.likely) && equal(a.high, b.high);
}

function equal(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compareF(a, b) === 0;
}

const EXIT: Ground = {
  label: { zh: "离职日可能是的各日之一", en: "On one of the days that the exit may be" },
  strength: "convention",
  cite: [],
};
