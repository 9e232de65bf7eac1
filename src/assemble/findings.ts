import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { type Finding, findingOf } from "../evaluate/finding.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";

/** One finding for each rule and each thing it is about, in the order in which counsel asks. */
export function findingsOf(compiled: CompiledLaw, frames: readonly EvaluatedFrame[], trace: boolean): Finding[] {
  return compiled.rules.flatMap((rule) => {
    const seen = new Set<string>();
    return frames.flatMap((frame) => {
      const agreement = rule.scope === "agreement" || rule.scope === "frame" ? frame.agreement : null;
      const engagement = rule.scope === "engagement" || rule.scope === "frame" ? frame.engagement : null;
      const key = `${agreement} ${engagement}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [findingOf(compiled, rule, frame, trace)];
    });
  });
}
