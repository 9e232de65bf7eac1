import { formatFraction, parseFraction } from "../base/fraction.ts";
import { formatYuan } from "../base/money.ts";
import type { Unit } from "../slip/term.ts";
import { fill, type Words } from "./words/words.ts";

/** An exact ratio as a reader writes it: money in yuan, with the exact part of a fen where there is one; shares as percentages. */
export function ratioText(text: string, unit: Unit, words: Words): string {
  const value = parseFraction(text) ?? null;
  if (value === null) return text;
  if (unit === "fen") {
    if (value.den === 1n) return fill(words.money.exact, { sum: formatYuan(Number(value.num)) });
    return fill(words.money.inFen, { sum: text });
  }
  return value.den === 1n ? String(value.num) : formatFraction(value);
}
