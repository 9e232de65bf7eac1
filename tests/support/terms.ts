import { exactly, type Range } from "../../src/base/range.ts";
import type { Strength } from "../../src/law/authority.ts";
import type { Convention } from "../../src/law/convention.ts";
import { boundsOf } from "../../src/slip/bounds.ts";
import { type Ground, given, type Term } from "../../src/slip/term.ts";

export function groundOf(strength: Strength = "statute", convention?: Convention): Ground {
  const words = { label: { zh: "试", en: "Trial" }, strength, cite: [] };
  return convention === undefined ? words : { ...words, convention };
}

/** A sum in fen as it is told. */
export function fenTerm(sum: number | Range, ground: Ground = groundOf(), likely?: number | null): Term {
  const range = typeof sum === "number" ? exactly(sum) : sum;
  return given(likely === undefined ? boundsOf(range) : boundsOf(range, likely), "fen", "trial", ground);
}

/** What a term is made of, as operation and text of the result at its high end. */
export function madeOf({ op, of, bounds, convention }: Term): [string, string, string | undefined, ...string[]] {
  const text = ({ high }: Term["bounds"]) =>
    high === null ? "?" : high.den === 1n ? `${high.num}` : `${high.num}/${high.den}`;
  return [op, text(bounds), convention, ...of.map((part) => text(part.bounds))];
}
