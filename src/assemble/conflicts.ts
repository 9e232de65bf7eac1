import type { Conflict } from "../assessment.ts";
import type { CompiledLaw, CompiledRule } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { perLaw } from "../evaluate/per-law.ts";
import { HEADS, type Head } from "../law/effect.ts";

/** Heads on which two rules give an answer for the same agreement without a declared order. */
export function conflictsOf(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): Conflict[] {
  return answering(compiled).flatMap(({ head, rules }) => {
    const clash = frames.map((f) => rules.filter((r) => f.strict[r.node] === 2)).find((both) => both.length > 1);
    return clash === undefined ? [] : [{ head, rules: clash.map((r) => r.data.id) }];
  });
}

const answering = perLaw((compiled) =>
  HEADS.map((head) => ({ head, rules: compiled.rules.filter((rule) => answers(rule, head)) })),
);

function answers({ data }: CompiledRule, head: Head): boolean {
  return data.then.some((e) => ("entitle" in e && e.to === head) || ("limit" in e && e.at === head));
}
