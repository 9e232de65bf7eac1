import { median } from "../concordance/median.ts";
import type { ElementData, FactorData } from "../law/risk-model.ts";
import type { Award, Observed, State } from "./observed.ts";
import type { Trial } from "./score-figures.ts";

const STATES: readonly State[] = ["yes", "presumed-yes", "unknown", "presumed-no", "no"];

/** How cases were decided in which an element holds, is presumed to, is not known, is presumed to fail, and fails. */
export interface ElementEvidence {
  readonly element: ElementData;
  readonly groups: readonly { readonly cases: number; readonly yes: number }[];
}

export function elementEvidence(elements: readonly ElementData[], trials: readonly Trial[]): ElementEvidence[] {
  return elements.map((element, i) => ({
    element,
    groups: STATES.map((state) => {
      const own = trials.filter(({ states }) => states[i] === state);
      return { cases: own.length, yes: own.filter(({ yes }) => yes).length };
    }),
  }));
}

/** Awards in which a circumstance applies, and what share of the sum was awarded in them; null of none. */
export interface FactorEvidence {
  readonly factor: FactorData | null;
  readonly awards: number;
  readonly medianShare: number | null;
}

/** Factor by factor, and last the awards to which none is known to apply. */
export function factorEvidence(factors: readonly FactorData[], cases: readonly Observed[]): FactorEvidence[] {
  const awards = cases.flatMap(({ award }) => (award === null || award.of.likely === null ? [] : [award]));
  const applying = (id: string) => awards.filter(({ applies }) => applies.get(id) === "yes");
  const plain = awards.filter(({ applies }) => factors.every(({ id }) => applies.get(id) !== "yes"));
  return [...factors.map((factor) => evidenceOf(factor, applying(factor.id))), evidenceOf(null, plain)];
}

function evidenceOf(factor: FactorData | null, awards: readonly Award[]): FactorEvidence {
  const shares = awards.map(({ sum, of }) => sum / (of.likely ?? sum));
  return { factor, awards: awards.length, medianShare: median(shares) };
}
