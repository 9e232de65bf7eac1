import { NO } from "../conditions/test.ts";
import type { Bilingual } from "../law/bilingual.ts";
import { fillNumbers } from "../law/message.ts";
import type { CompiledLaw } from "./compile-law.ts";
import type { EvaluatedFrame } from "./frames.ts";

/** A rule's message with the values its numbers have, or may have, in this frame. */
export function messageIn(compiled: CompiledLaw, frame: EvaluatedFrame, message: Bilingual): Bilingual {
  return fillNumbers(message, (name) => {
    const standing = (compiled.numbers.get(name) ?? []).filter(({ stands }) => frame.strict[stands] !== NO);
    return standing.map(({ value }) => value);
  });
}
