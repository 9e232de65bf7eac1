import type { Told } from "./mask.ts";

/** The prose of a record by the names the dictionary uses. */
export type Prose = ReadonlyMap<string, readonly string[]>;

export function proseOf({ facts, claims }: Told): Prose {
  const { agreement, conduct, incentives } = facts;
  const texts: [string, (string | undefined)[]][] = [
    ["position", [facts.position]],
    ["duties", [facts.duties]],
    ["wageNote", [facts.wageNote]],
    ["agreement.scopeText", [agreement.scopeText]],
    ["agreement.territory", [agreement.territory]],
    ["agreement.compensationConditional", [agreement.compensationConditional]],
    ["agreement.penaltyFormula", [agreement.penaltyFormula]],
    ["agreement.otherTerms", agreement.otherTerms],
    ["conduct.note", [conduct.note]],
    ["incentives.note", [incentives.note]],
    ["claims.note", [claims.note]],
  ];
  return new Map(texts.map(([name, all]) => [name, all.filter((text) => text !== undefined)]));
}
