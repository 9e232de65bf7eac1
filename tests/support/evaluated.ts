import fc from "fast-check";
import { assess } from "../../src/assess.ts";
import type { Assessment } from "../../src/assessment.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { run } from "../../src/conditions/program.ts";
import type { CompiledLaw } from "../../src/evaluate/compile-law.ts";
import { type EvaluatedFrame, evaluateFrames } from "../../src/evaluate/frames.ts";
import type { FactValue } from "../../src/facts/fact.ts";
import { AS_OF, knowingLess, type World, worlds } from "./arbitrary-situation.ts";
import { day, situationOf } from "./told.ts";

/** The assessment of a description that is in order. */
export function assessed(situation: object, trace = false): Assessment {
  const result = assess(situation, { asOf: AS_OF, trace });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

/** The frames of a description, with the law worked out on them. */
export function framesOf(situation: object, compiled: CompiledLaw = BUNDLED_LAW): EvaluatedFrame[] {
  return evaluateFrames(compiled, situationOf(situation), day(AS_OF), compiled.mainReadings);
}

/** The first frame of a description. */
export function firstFrame(situation: object, compiled: CompiledLaw = BUNDLED_LAW): EvaluatedFrame {
  const [frame] = framesOf(situation, compiled);
  if (frame === undefined) throw new Error("a description has at least one frame");
  return frame;
}

/** The same frame with other facts: the law worked out anew, presumptions left as they were. */
export function withFacts(frame: EvaluatedFrame, facts: readonly FactValue[]): EvaluatedFrame {
  return { ...frame, facts, strict: run(BUNDLED_LAW.nodes, facts, BUNDLED_LAW.mainReadings) };
}

interface Listed {
  readonly complete: string;
  readonly items: readonly { readonly [key: string]: unknown }[];
}

/** Two agreements, two engagements, or both: the lists of two worlds joined, everything else from the first. */
export const crowdedWorlds: fc.Arbitrary<World> = fc.tuple(worlds, worlds).map(([a, b]) => ({
  ...a,
  agreements: joined(a["agreements"], b["agreements"]),
  engagements: joined(a["engagements"], b["engagements"]),
}));

function joined(a: unknown, b: unknown): { complete: string; items: World[] } {
  const items = [...(a as Listed).items, ...(b as Listed).items] as World[];
  return { complete: "yes", items };
}

/** Worlds of which a part is told, and worlds with more than one agreement or engagement. */
export const partlyTold: fc.Arbitrary<World> = fc.oneof(worlds, crowdedWorlds).chain(knowingLess);

/** How often each thing came up. */
export class Tally {
  readonly #counts: Record<string, number> = {};

  note(key: string): void {
    this.#counts[key] = (this.#counts[key] ?? 0) + 1;
  }

  of(key: string): number {
    return this.#counts[key] ?? 0;
  }

  print(title: string): void {
    console.log(title, this.#counts);
  }
}
