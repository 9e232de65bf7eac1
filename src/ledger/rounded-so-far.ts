import { exactBounds } from "../slip/bounds.ts";
import { type Ground, given, product, rest, type Term } from "../slip/term.ts";

/**
 * What one month has of a sum that does not divide into whole fen: the months so far, rounded together, less those before,
 * likewise. So no fen is lost or won over all of them.
 */
export function partOfMonth(monthly: Term, number: number): Term {
  if (isWholeFen(monthly)) return monthly;
  return number === 1 ? upTo(monthly, 1) : rest(upTo(monthly, number), upTo(monthly, number - 1), OF_THE_MONTH);
}

export function isWholeFen({ bounds: { low, likely, high } }: Term): boolean {
  return [low, likely, high].every((f) => f === null || f.den === 1n);
}

/** Each stretch of months once, so that a slip names it once. */
const SO_FAR = new WeakMap<Term, Map<number, Term>>();

function upTo(monthly: Term, number: number): Term {
  const known = SO_FAR.get(monthly) ?? new Map<number, Term>();
  SO_FAR.set(monthly, known);
  const found =
    known.get(number) ??
    product([monthly, given(exactBounds(number), "times", "duration.months", MONTHS)], ROUNDED, "half-up");
  known.set(number, found);
  return found;
}

const convention = { strength: "convention", cite: [] } as const;

const MONTHS: Ground = { ...convention, label: { zh: "到该月为止的月数", en: "Months up to this one" } };

const ROUNDED: Ground = {
  ...convention,
  label: { zh: "到该月为止的各月，合计取整", en: "The months up to this one, rounded together" },
  convention: "rounded-so-far",
};

const OF_THE_MONTH: Ground = { ...convention, label: { zh: "该月所占", en: "The part of this month" } };
