import { BOND_FACTS } from "./bond-facts.ts";
import type { Fact } from "./fact.ts";
import { SEQUEL_FACTS } from "./sequel-facts.ts";

/** Every fact that a rule may ask about. The order is that in which counsel asks and in which presumptions are made. */
export const CATALOG: readonly Fact[] = [...BOND_FACTS, ...SEQUEL_FACTS];

export const FACT_IDS: readonly string[] = CATALOG.map((fact) => fact.id);
