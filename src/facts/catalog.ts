import { BOND_FACTS } from "./bond-facts.ts";
import type { Fact } from "./fact.ts";
import { SEQUEL_FACTS } from "./sequel-facts.ts";

/** Every fact that a rule may ask about. The order is that in which counsel asks and in which presumptions are made. */
export const CATALOG: readonly Fact[] = [...BOND_FACTS, ...SEQUEL_FACTS];

export const FACT_IDS: readonly string[] = CATALOG.map((fact) => fact.id);

const INDEX = new Map(FACT_IDS.map((id, index) => [id, index]));

/** Its place in the catalogue, -1 if it is not there. */
export function factIndex(id: string): number {
  return INDEX.get(id) ?? -1;
}
