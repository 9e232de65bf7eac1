import type { Day } from "../base/day.ts";
import { type Readings, run } from "../conditions/program.ts";
import { deriveFacts } from "../facts/derive.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Frame } from "../facts/frame.ts";
import type { Situation } from "../situation/schema.ts";
import type { CompiledLaw } from "./compile-law.ts";
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
      const places = { agreement: agreement && a, engagement: engagement && e };
      return evaluateFrame(compiled, frame, places, facts, readings);
    }),
  );
}

/** The same frame under other readings: facts stay, the law is worked out anew, and what is presumed where that may differ. */
export function underReadings(
  compiled: CompiledLaw,
  evaluated: EvaluatedFrame,
  readings: Readings,
  presumeAnew: boolean,
): EvaluatedFrame {
  if (presumeAnew) return evaluateFrame(compiled, evaluated.frame, evaluated, evaluated.facts, readings);
  const { facts, presumedFacts } = evaluated;
  const forecast = run(compiled.nodes, presumedFacts, readings);
  return { ...evaluated, strict: run(compiled.nodes, facts, readings), forecast };
}

function evaluateFrame(
  compiled: CompiledLaw,
  frame: Frame,
  places: Pick<EvaluatedFrame, "agreement" | "engagement">,
  facts: readonly FactValue[],
  readings: Readings,
): EvaluatedFrame {
  const { presumedFacts, presumptions } = presume(compiled, facts, readings);
  return {
    frame,
    agreement: places.agreement,
    engagement: places.engagement,
    facts,
    strict: run(compiled.nodes, facts, readings),
    presumedFacts,
    presumptions,
    forecast: run(compiled.nodes, presumedFacts, readings),
  };
}
