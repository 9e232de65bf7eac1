import type { Context } from "../context.ts";
import { type Block, list, section } from "../model.ts";
import { wordFor } from "../words/words.ts";

export function notConsideredSection({ words, assessment }: Context): Block[] {
  const lines = assessment.notConsidered.map((key) => wordFor(words.notConsidered, key));
  return section(words.sections["not-considered"], list(lines));
}
