import { presumedTest } from "../conditions/atoms.ts";
import { dependentOn, type Readings, update } from "../conditions/program.ts";
import { answer, YES } from "../conditions/test.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { PresumptionData } from "../law/rule.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";
import { perLaw } from "./per-law.ts";

/** A fact that nobody stated, taken as a tribunal would take it. */
export interface MadePresumption {
  readonly fact: number;
  readonly id: string;
  readonly data: PresumptionData["cases"][number];
}

/** Nodes that depend on each fact that may be presumed. */
const dependentOnFacts = perLaw(
  ({ nodes, presumptions }) =>
    new Map(presumptions.map(({ fact }) => [fact, dependentOn(nodes, (n) => n.op === "atom" && n.fact === fact)])),
);

/**
 * Fills unknown facts in catalogue order; a case may look at what was presumed before it.
 * A partly known day or number is only narrowed to a value it may still take.
 */
export function presume(
  compiled: CompiledLaw,
  facts: readonly FactValue[],
  strict: Uint8Array,
  readings: Readings,
): Pick<EvaluatedFrame, "presumedFacts" | "presumptions" | "forecast"> {
  const dependent = dependentOnFacts(compiled);
  const presumedFacts = [...facts];
  const presumptions: MadePresumption[] = [];
  const forecast = strict.slice();
  for (const { data, fact, cases } of compiled.presumptions) {
    const current = presumedFacts[fact];
    const definition = CATALOG[fact];
    if (current === undefined || definition === undefined || !isOpen(current)) continue;
    for (const candidate of cases) {
      if (candidate.when !== null && forecast[candidate.when] !== YES) continue;
      const { test, value } = presumedTest(definition, candidate.data.presume);
      if (answer(test, current) === 0) continue;
      presumedFacts[fact] = value;
      presumptions.push({ fact, id: `${data.id}/${candidate.data.id}`, data: candidate.data });
      update(compiled.nodes, dependent.get(fact) ?? [], forecast, presumedFacts, readings);
      break;
    }
  }
  return { presumedFacts, presumptions, forecast };
}

function isOpen(value: FactValue): boolean {
  if (typeof value === "string") return value === "unknown";
  if (value.low === null || value.high === null) return true;
  return typeof value.low === "number" && value.low !== value.high;
}
