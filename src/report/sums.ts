import { type Fen, formatYuan } from "../base/money.ts";
import type { Sums } from "../ledger/result.ts";
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

/** The likely sum where there is one, else all that it may be. */
export function likelySumText({ low, likely, high }: Sums, words: Words): string {
  return likely === null ? sumRangeText(low, high, words) : sumText(likely, words);
}

/** All that the sum may be, and the likely one where that is told. */
export function sumsText({ low, likely, high }: Sums, words: Words): string {
  const ends = sumRangeText(low, high, words);
  return likely === null || low === high ? ends : fill(words.marks.likely, { ends, likely: sumText(likely, words) });
}
