import type { Day } from "../base/day.ts";
import { type Readings, run, update } from "../conditions/program.ts";
import { deriveFacts } from "../facts/derive.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Frame } from "../facts/frame.ts";
import type { Situation } from "../situation/schema.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { Reach } from "./disputes.ts";
import { type MadePresumption, presume } from "./presume.ts";

/** A frame with its facts, and the law worked out on them twice: as far as known, and as a tribunal would presume. */
export interface EvaluatedFrame {
  readonly frame: Frame;
  /** Place in the situation's lists; null where none is listed. */
  readonly agreement: number | null;
  readonly engagement: number | null;
  readonly facts: readonly FactValue[];
  readonly strict: Uint8Array;
  readonly presumedFacts: readonly FactValue[];
  readonly presumptions: readonly MadePresumption[];
  readonly forecast: Uint8Array;
}

/** Every agreement against every engagement; one empty place stands in for a list without entries. */
export function evaluateFrames(
  compiled: CompiledLaw,
  situation: Situation,
  asOf: Day,
  readings: Readings,
): EvaluatedFrame[] {
  const agreements = situation.agreements.items.length > 0 ? situation.agreements.items : [null];
  const engagements = situation.engagements.items.length > 0 ? situation.engagements.items : [null];
  return agreements.flatMap((agreement, a) =>
    engagements.map((engagement, e) => {
      const frame: Frame = { situation, agreement, engagement, asOf, law: compiled.law };
      const facts = deriveFacts(frame);
      const strict = run(compiled.nodes, facts, readings);
      const places = { agreement: agreement && a, engagement: engagement && e };
      return { frame, ...places, facts, strict, ...presume(compiled, facts, strict, readings) };
    }),
  );
}

/** The same frame with a dispute read otherwise: facts stay, what the reading bears on is worked out anew. */
export function underReadings(
  compiled: CompiledLaw,
  evaluated: EvaluatedFrame,
  readings: Readings,
  reach: Pick<Reach, "nodes" | "presumptions">,
): EvaluatedFrame {
  const { facts, presumedFacts } = evaluated;
  const anew = (levels: Uint8Array, from: readonly FactValue[]) => {
    const next = levels.slice();
    update(compiled.nodes, reach.nodes, next, from, readings);
    return next;
  };
  const strict = anew(evaluated.strict, facts);
  if (reach.presumptions) return { ...evaluated, strict, ...presume(compiled, facts, strict, readings) };
  return { ...evaluated, strict, forecast: anew(evaluated.forecast, presumedFacts) };
}
