import { fill, type Words, wordFor } from "./words/words.ts";

/** A fact's value as a finding gives it: a word in the language, a span by its ends, all else as it is. */
export function valueText(value: string, { values, ranges }: Words): string {
  const [low, high, ...rest] = value.split("..");
  const isSpan = low !== undefined && high !== undefined && rest.length === 0 && !/^$|\/$/.test(low) && high !== "";
  if (!isSpan) return wordFor(values, value);
  if (low === high) return low;
  if (high === "?") return fill(ranges.orMore, { low });
  return low === "?" ? fill(ranges.upTo, { high }) : fill(ranges.range, { low, high });
}
