import type { Fraction } from "../base/fraction.ts";
import type { Rounding } from "../base/money.ts";
import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Bounds } from "./bounds.ts";
import { digestOf } from "./digest.ts";
import type { SlipOp, Term, Unit } from "./term.ts";

/** A value at its three ends as an exact ratio: `523034`, `5230344/10`; null is not known, or no bound. */
export interface SlipBounds {
  readonly low: string | null;
  readonly likely: string | null;
  readonly high: string | null;
}

/** One line of a reckoning. `of` and `lead` are numbers of earlier lines, from 0. */
export interface SlipLine {
  readonly op: SlipOp;
  readonly of: readonly number[];
  readonly lead: number | null;
  readonly unit: Unit;
  readonly label: Bilingual;
  readonly source: string | null;
  /** Before the rounding, and after it. */
  readonly exact: SlipBounds;
  readonly rounding: Rounding | null;
  readonly result: SlipBounds;
  readonly strength: Strength;
  readonly cite: readonly string[];
  readonly convention: string | null;
}

/** How a sum was reckoned, line by line: the last is the sum. The digest is of the lines (SHA-256, hex). */
export interface Slip {
  readonly lines: readonly SlipLine[];
  readonly digest: string;
}

/** Every term below the root once, each after those it is made of. */
export function slipOf(root: Term): Slip {
  const lines: SlipLine[] = [];
  const numbers = new Map<Term, number>();
  const number = (term: Term): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    const of = term.of.map(number);
    const lead = term.lead === null ? null : number(term.lead);
    numbers.set(term, lines.length);
    return lines.push(lineOf(term, of, lead)) - 1;
  };
  number(root);
  return { lines, digest: digestOf(lines) };
}

/** Terms below the root, each once. */
export function termsOf(root: Term): Term[] {
  const seen = new Set<Term>();
  const visit = (term: Term): void => {
    if (seen.has(term)) return;
    term.of.forEach(visit);
    seen.add(term);
  };
  visit(root);
  return [...seen];
}

function lineOf(term: Term, of: readonly number[], lead: number | null): SlipLine {
  const { op, unit, label, source, rounding, strength, cite, convention = null } = term;
  const ends = { exact: written(term.exact), rounding, result: written(term.bounds) };
  return { op, of, lead, unit, label, source, ...ends, strength, cite, convention };
}

function written({ low, likely, high }: Bounds): SlipBounds {
  return { low: ratio(low), likely: ratio(likely), high: ratio(high) };
}

function ratio(f: Fraction | null): string | null {
  return f === null ? null : f.den === 1n ? String(f.num) : `${f.num}/${f.den}`;
}
