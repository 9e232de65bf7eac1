import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { type Finding, findingOf } from "../evaluate/finding.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { TOPICS } from "../facts/fact.ts";

/** One finding for each rule and each thing it is about, in the order in which counsel asks. */
export function findingsOf(compiled: CompiledLaw, frames: readonly EvaluatedFrame[], trace: boolean): Finding[] {
  const order = [...compiled.rules].sort((a, b) => topicOf(a.data.id) - topicOf(b.data.id));
  return order.flatMap((rule) => {
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

function topicOf(id: string): number {
  return TOPICS.findIndex((topic) => topic === id.split("/")[1]);
}
