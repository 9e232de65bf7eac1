import { type Fen, formatYuan } from "../base/money.ts";
import { valueText } from "./value-text.ts";
import { fill, type Words } from "./words/words.ts";

/** A sum in yuan; null is said to be unknown. */
export function sumText(fen: Fen | null, { money }: Words): string {
  return fen === null ? money.unknown : fill(money.exact, { sum: formatYuan(fen) });
}

/** The sums from `low` to `high`; null is an end that is not known or not bounded. */
export function sumRangeText(low: Fen | null, high: Fen | null, words: Words): string {
  const { money } = words;
  if (low === high) return sumText(low, words);
  if (low === null) return high === null ? money.unknown : fill(money.upTo, { high: formatYuan(high) });
  if (high === null) return fill(money.orMore, { low: formatYuan(low) });
  return fill(money.range, { low: formatYuan(low), high: formatYuan(high) });
}

const SPAN = /^(-?\d+ fen|\?)\.\.(-?\d+ fen|\?)$/;

/** An operand or result of a step of computation: sums in yuan, words in the language, all else as it is. */
export function operandText(operand: string, words: Words): string {
  const span = SPAN.exec(operand);
  if (span) return sumRangeText(fenIn(span[1]), fenIn(span[2]), words);
  return operand
    .split("|")
    .map((part) => {
      if (part === "?") return words.money.unknown;
      if (part.endsWith(" fen")) return sumText(fenIn(part), words);
      return valueText(part, words);
    })
    .join(words.marks.or);
}

function fenIn(text: string | undefined): Fen | null {
  const fen = Number.parseInt(text ?? "", 10);
  return Number.isSafeInteger(fen) ? fen : null;
}
