import { enumFact, rangeFact, ratioFact, truthFact } from "../../src/facts/define.ts";

const WORDS = [
  ["标签", "Label"],
  ["问题？", "Question?"],
] as const;

/** One fact of each type, about nothing in particular. */
export const truthOnly = truthFact("parties.truth", "situation", WORDS, () => "unknown");
export const kindFact = enumFact(
  "parties.kind",
  "situation",
  WORDS,
  { a: ["甲", "a"], b: ["乙", "b"], c: ["丙", "c"] },
  () => "unknown",
);
export const countFact = rangeFact("count", "parties.count", "situation", WORDS, () => ({ low: null, high: null }));
export const shareFact = ratioFact("parties.share", "situation", WORDS, () => ({ low: null, high: null }));
