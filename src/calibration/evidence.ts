import type { ElementData, FactorData } from "../law/risk-model.ts";
import type { Award, Observed, State } from "./observed.ts";

/** How cases were decided in which an element holds or is presumed to, is not known, and fails or is presumed to. */
export interface ElementEvidence {
  readonly element: ElementData;
  readonly groups: readonly { readonly cases: number; readonly yes: number }[];
}

const GROUPS: readonly (readonly State[])[] = [["yes", "presumed-yes"], ["unknown"], ["presumed-no", "no"]];

export function elementEvidence(
  elements: readonly ElementData[],
  cases: readonly Observed[],
  states: (one: Observed) => ReadonlyMap<string, State>,
  decided: (one: Observed) => boolean | null,
): ElementEvidence[] {
  const tested = cases.filter((one) => decided(one) !== null);
  return elements.map((element) => ({
    element,
    groups: GROUPS.map((group) => {
      const own = tested.filter((one) => group.includes(states(one).get(element.id) ?? "unknown"));
      return { cases: own.length, yes: own.filter((one) => decided(one) === true).length };
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
  const shares = awards.map(({ sum, of }) => sum / (of.likely ?? sum)).sort((a, b) => a - b);
  const [low, high] = [shares[(shares.length - 1) >> 1], shares[shares.length >> 1]];
  const medianShare = low === undefined || high === undefined ? null : (low + high) / 2;
  return { factor, awards: awards.length, medianShare };
}
