import { addF, compareF, type Fraction, fraction, mulF, subF } from "../base/fraction.ts";
import { type Rounding, roundF } from "../base/money.ts";
import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Convention } from "../law/convention.ts";
import { type Bounds, eachEnd, settled } from "./bounds.ts";

/** What a value counts. */
export type Unit = "fen" | "months" | "days" | "times";

/** What one line does with those it is made of. */
export type SlipOp = "given" | "sum" | "product" | "rest" | "less" | "greatest" | "least" | "either";

/** What a line is called and what it rests on. A convention is a choice that no text makes, by its name; that of a rounding comes of itself. */
export interface Ground {
  readonly label: Bilingual;
  readonly strength: Strength;
  readonly cite: readonly string[];
  readonly convention?: Convention;
}

/** The strength of a line, or of the choice made in it, which no text makes. */
export function strengthOfStep({ strength, convention }: Pick<Ground, "strength" | "convention">): Strength {
  return convention === undefined ? strength : "convention";
}

/** An exact value that knows how it was reckoned: bounds before (`exact`) and after (`bounds`) its one rounding. */
export interface Term extends Ground {
  readonly op: SlipOp;
  readonly of: readonly Term[];
  /** Of `either`: the one whose likely value counts; null where none leads. */
  readonly lead: Term | null;
  readonly unit: Unit;
  /** Of `given`: the fact, parameter or field that it was taken from. */
  readonly source: string | null;
  readonly exact: Bounds;
  readonly rounding: Rounding | null;
  readonly bounds: Bounds;
}

/** A value taken from the facts or the law. */
export function given(told: Bounds, unit: Unit, source: string, ground: Ground): Term {
  const bounds = settled(told);
  return { ...ground, op: "given", of: [], lead: null, unit, source, exact: bounds, rounding: null, bounds };
}

type End = (ends: readonly (Fraction | null)[], end: keyof Bounds) => Fraction | null;

function term(op: SlipOp, of: readonly Term[], unit: Unit, ground: Ground, end: End, rounding: Rounding | null): Term {
  const at = (key: keyof Bounds) =>
    end(
      of.map((t) => t.bounds[key]),
      key,
    );
  return finished(op, of, unit, ground, { low: at("low"), likely: at("likely"), high: at("high") }, rounding);
}

function finished(
  op: SlipOp,
  of: readonly Term[],
  unit: Unit,
  ground: Ground,
  found: Bounds,
  rounding: Rounding | null,
  lead: Term | null = null,
): Term {
  const exact = settled(found);
  const made = { op, of, lead, unit, source: null, exact, rounding };
  if (rounding === null) return { ...ground, ...made, bounds: exact };
  const bounds = settled(eachEnd(exact, (value) => (value === null ? null : fraction(roundF(value, rounding)))));
  const changes = [exact.low, exact.likely, exact.high].some((value) => value !== null && value.den !== 1n);
  return {
    ...ground,
    ...made,
    bounds,
    ...(changes ? { convention: ground.convention ?? ROUNDING_NAMES[rounding] } : {}),
  };
}

/** No text sets how to round: a rounding that changes a value is a choice of its line, which names it unless it has a name of its own. */
const ROUNDING_NAMES = {
  "half-up": "half-up-to-the-fen",
  up: "up-to-the-fen",
  down: "down-to-the-fen",
} as const satisfies Record<Rounding, Convention>;

/** All together; unknown as soon as one part is. */
export function sum(of: readonly Term[], ground: Ground, rounding: Rounding | null = null): Term {
  const unit = of[0]?.unit ?? "fen";
  return term("sum", of, unit, ground, (ends) => ends.reduce(added, fraction(0)), rounding);
}

/** Of values that are not negative; nothing times whatever is nothing. The first one gives the unit. */
export function product(of: readonly Term[], ground: Ground, rounding: Rounding | null = null): Term {
  return term("product", of, of[0]?.unit ?? "times", ground, (ends) => ends.reduce(multiplied), rounding);
}

/** What is left of a whole when a part of it is taken away, end by end. */
export function rest(whole: Term, part: Term, ground: Ground): Term {
  return term("rest", [whole, part], whole.unit, ground, ([a, b]) => (a && b ? subF(a, b) : null), null);
}

/** What remains owed when so much was given, however both may lie; never below nothing. */
export function less(owed: Term, paid: Term, ground: Ground): Term {
  const [a, b] = [owed.bounds, paid.bounds];
  const take = (from: Fraction | null, away: Fraction | null) => (from && away ? noLess(subF(from, away)) : null);
  const exact = {
    low: take(a.low, b.high) ?? fraction(0),
    likely: take(a.likely, b.likely),
    high: take(a.high, b.low ?? fraction(0)),
  };
  return finished("less", [owed, paid], owed.unit, ground, exact, null);
}

/** The greater of a sum and a line below which it may not fall. A line that is not known leaves the sum as it is, without an upper end. */
export function greatest(value: Term, floor: Term, ground: Ground): Term {
  const [a, b] = [value.bounds, floor.bounds];
  const likely =
    a.likely === null
      ? null
      : b.likely !== null
        ? max(a.likely, b.likely)
        : b.low === null || (b.high !== null && compareF(a.likely, b.high) >= 0)
          ? a.likely
          : null;
  const exact = {
    low: a.low === null ? b.low : b.low === null ? a.low : max(a.low, b.low),
    likely,
    high: a.high === null || b.high === null ? null : max(a.high, b.high),
  };
  return finished("greatest", [value, floor], value.unit, ground, exact, null);
}

/** No more than a cap, if there is one; a value or a cap that is not known leaves anything between nothing and the other. */
export function least(value: Term, cap: Term, ground: Ground): Term {
  const [a, b] = [value.bounds, cap.bounds];
  const isCapped = b.low !== null || b.likely !== null || b.high !== null;
  const below = a.likely && b.low && b.likely === null && compareF(a.likely, b.low) <= 0;
  const exact = {
    low: a.low && b.low ? min(a.low, b.low) : fraction(0),
    likely: a.likely && b.likely ? min(a.likely, b.likely) : below ? a.likely : null,
    high: a.high && b.high ? min(a.high, b.high) : (a.high ?? b.high),
  };
  const uncapped = { ...a, low: a.low ?? fraction(0) };
  return finished("least", [value, cap], value.unit, ground, isCapped ? exact : uncapped, null);
}

/** One of several, not known which; `lead` is the one to start from. */
export function either(of: readonly Term[], lead: Term | null, ground: Ground): Term {
  const end = (key: "low" | "high", pick: (a: Fraction, b: Fraction) => Fraction) =>
    of.map((t) => t.bounds[key]).reduce((a, b) => (a && b ? pick(a, b) : null));
  const exact = { low: end("low", min), likely: lead?.bounds.likely ?? null, high: end("high", max) };
  return finished("either", of, of[0]?.unit ?? "fen", ground, exact, null, lead);
}

function added(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a && b ? addF(a, b) : null;
}

function multiplied(a: Fraction | null, b: Fraction | null): Fraction | null {
  if (a?.num === 0n || b?.num === 0n) return fraction(0);
  return a && b ? mulF(a, b) : null;
}

function max(a: Fraction, b: Fraction): Fraction {
  return compareF(a, b) >= 0 ? a : b;
}

function min(a: Fraction, b: Fraction): Fraction {
  return compareF(a, b) <= 0 ? a : b;
}

function noLess(f: Fraction): Fraction {
  return f.num < 0n ? fraction(0) : f;
}
