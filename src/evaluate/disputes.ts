import type { Readings } from "../conditions/program.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";

/** A dispute that the facts do not rule out, and each way of reading it other than the main one. */
export interface StandingDispute {
  readonly index: number;
  /** The facts raise it, as known or as forecast; else they only may. */
  readonly raised: boolean;
  readonly alternatives: readonly { readonly reading: string; readonly readings: Readings }[];
}

/** Disputes not ruled out by the facts; each alternative reading is tried alone, the others staying on their main one. */
export function standingDisputes(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): StandingDispute[] {
  return compiled.disputes.flatMap(({ data, name, atStake }, index) => {
    const raised = frames.some(
      (f) => f.strict[atStake] === 2 || (f.strict[atStake] === 1 && f.forecast[atStake] === 2),
    );
    if (!raised && frames.every((f) => f.strict[atStake] === 0)) return [];
    const others = data.readings.filter((r) => r.id !== data.main);
    const alternatives = others.map(({ id }) => ({
      reading: id,
      readings: new Map([...compiled.mainReadings, [name, id]]),
    }));
    return [{ index, raised, alternatives }];
  });
}
