import { type Fraction, fraction, parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { daysTest } from "../conditions/atoms.ts";
import { DAY_FACT } from "../conditions/build.ts";
import { answer, NO } from "../conditions/test.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import type { Strength } from "../law/authority.ts";
import type { Operand } from "../law/condition.ts";
import { type Law, strengthOf } from "../law/law.ts";

/** The values a legal number may have on the day that picks it: one, unless that day is not known; none where the law set none. */
export interface LegalNumber {
  readonly values: readonly Fraction[];
  readonly cite: readonly string[];
  readonly strength: Strength;
}

export function legalNumber(law: Law, frame: EvaluatedFrame, operand: Operand): LegalNumber {
  if (typeof operand !== "object") {
    const value = parseFraction(String(operand));
    invariant(value, `${operand} is a number`);
    return { values: [value], cite: [], strength: "convention" };
  }
  const parameter = law.parameters.get(operand.param);
  invariant(parameter, `parameter ${operand.param} exists`);
  const day = frame.facts[FACT_IDS.indexOf(DAY_FACT[parameter.data["dated-by"]])] ?? "unknown";
  const inForce = parameter.values.filter((v) => answer(daysTest(v.from, v.to), day) !== NO);
  const cite = [...new Set(inForce.map((v) => v.cite))];
  return {
    values: inForce.map((v) => parseFraction(v.value) ?? fraction(0)),
    cite,
    strength: cite[0] === undefined ? "convention" : strengthOf(law, cite[0]),
  };
}

/** A legal number that counts months: the least and the most it may be. */
export function wholeNumbers(number: LegalNumber): { low: number; high: number } | null {
  const counts = number.values.filter((f) => f.den === 1n).map((f) => Number(f.num));
  return counts.length === 0 ? null : { low: Math.min(...counts), high: Math.max(...counts) };
}
