import type { Adjusting } from "../../src/amounts/adjustment.ts";
import type { ThreeFractions, Weighing } from "../../src/amounts/weighed-share.ts";
import { type Fraction, fraction, parseFraction } from "../../src/base/fraction.ts";
import { packWith } from "./empty-pack.ts";

export function ratio(text: string): Fraction {
  const found = parseFraction(text);
  if (found === null) throw new Error(`${text} is no ratio`);
  return found;
}

export function three(low: string, likely: string, high: string): ThreeFractions {
  return { low: ratio(low), likely: ratio(likely), high: ratio(high) };
}

/** Shares of 10, 20 and 30 per cent that nothing moves, but for what a test adds. */
export function weighing(more: Partial<Weighing> = {}): Weighing {
  return {
    base: three("10%", "20%", "30%"),
    factors: [],
    beyond: { line: { low: null, high: null }, by: three("1", "1", "1") },
    floor: { low: fraction(0), likely: fraction(0), high: fraction(0) },
    ...more,
  };
}

export function adjusting(more: Partial<Adjusting> = {}): Adjusting {
  const own = more.weighing ?? weighing();
  return {
    model: packWith({}).risk.damages,
    states: [],
    weighing: own,
    weighings: { low: [own], likely: [own], high: [own] },
    lossLine: null,
    increase: { requested: "unknown", upTo: null },
    ...more,
  };
}
