import { presumedTest } from "../conditions/atoms.ts";
import { type Readings, run } from "../conditions/program.ts";
import { answer, YES } from "../conditions/test.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { PresumptionData } from "../law/rule.ts";
import type { CompiledLaw } from "./compile-law.ts";

/** A fact that nobody stated, taken as a tribunal would take it. */
export interface MadePresumption {
  readonly fact: number;
  readonly id: string;
  readonly data: PresumptionData["cases"][number];
}

/**
 * Fills unknown facts in catalogue order; a case may look at what was presumed before it.
 * A partly known day or number is only narrowed to a value it may still take.
 */
export function presume(
  compiled: CompiledLaw,
  facts: readonly FactValue[],
  readings: Readings,
): { presumedFacts: readonly FactValue[]; presumptions: readonly MadePresumption[] } {
  const presumed = [...facts];
  const made: MadePresumption[] = [];
  let levels: Uint8Array | null = null;
  for (const { data, fact, cases } of compiled.presumptions) {
    const current = presumed[fact];
    const definition = CATALOG[fact];
    if (current === undefined || definition === undefined || !isOpen(current)) continue;
    for (const candidate of cases) {
      if (candidate.when !== null) {
        levels ??= run(compiled.nodes, presumed, readings);
        if (levels[candidate.when] !== YES) continue;
      }
      const { test, value } = presumedTest(definition, candidate.data.presume);
      if (answer(test, current) === 0) continue;
      presumed[fact] = value;
      made.push({ fact, id: `${data.id}/${candidate.data.id}`, data: candidate.data });
      levels = null;
      break;
    }
  }
  return { presumedFacts: presumed, presumptions: made };
}

function isOpen(value: FactValue): boolean {
  if (typeof value === "string") return value === "unknown";
  if (value.low === null || value.high === null) return true;
  return typeof value.low === "number" && value.low !== value.high;
}
