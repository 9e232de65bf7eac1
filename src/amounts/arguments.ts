import { compareF, type Fraction, parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import type { PossibleNumber } from "../conditions/build.ts";
import { NO } from "../conditions/test.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type Strength, weakest } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Operand } from "../law/condition.ts";
import { strengthOf } from "../law/law.ts";
import { given, type Term, type Unit } from "../slip/term.ts";

/**
 * The values a legal number may have on the day and in the place that pick it: one, unless those are not known; none where
 * the law set none. `likely` are those that it may have as presumed.
 */
export interface LegalNumber {
  readonly values: readonly Fraction[];
  readonly likely: readonly Fraction[];
  readonly cite: readonly string[];
  readonly strength: Strength;
  /** The parameter that it is, or the number as the rule writes it. */
  readonly source: string;
}

export function legalNumber(compiled: CompiledLaw, frame: EvaluatedFrame, operand: Operand): LegalNumber {
  if (typeof operand !== "object") {
    const value = numberIn(String(operand));
    return { values: [value], likely: [value], cite: [], strength: "convention", source: String(operand) };
  }
  const possible = compiled.numbers.get(operand.param);
  invariant(possible, `parameter ${operand.param} exists`);
  const standing = (levels: Uint8Array) => possible.filter(({ stands }) => levels[stands] !== NO);
  const inForce = standing(frame.strict);
  const cite = [...new Set(inForce.map((v) => v.cite))];
  return {
    values: inForce.map(fractionOf),
    likely: standing(frame.forecast).map(fractionOf),
    cite,
    strength: weakest(cite.map((id) => strengthOf(compiled.law, id))) ?? "convention",
    source: operand.param,
  };
}

function fractionOf({ value }: PossibleNumber): Fraction {
  return numberIn(value);
}

function numberIn(text: string): Fraction {
  const value = parseFraction(text);
  invariant(value, `${text} is a number`);
  return value;
}

/** A legal number as a term, over all that it may be; `likely` where one value is presumed. `upTo` is the far end of a span set by law. */
export function numberTerm(number: LegalNumber, unit: Unit, label: Bilingual, upTo?: LegalNumber): Term {
  const sorted = [...number.values, ...(upTo?.values ?? [])].sort(compareF);
  const presumed = [...number.likely, ...(upTo?.likely ?? [])].sort(compareF);
  const [least, most] = [presumed[0], presumed.at(-1)];
  const likely = least && most && compareF(least, most) === 0 ? least : null;
  const bounds = { low: sorted[0] ?? null, likely, high: sorted.at(-1) ?? null };
  return given(bounds, unit, number.source, { label, strength: number.strength, cite: number.cite });
}

/** A legal number that counts months: the least and the most it may be. */
export function wholeNumbers(number: LegalNumber): { low: number; high: number } | null {
  const counts = number.values.filter((f) => f.den === 1n).map((f) => Number(f.num));
  return counts.length === 0 ? null : { low: Math.min(...counts), high: Math.max(...counts) };
}
