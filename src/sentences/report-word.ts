import type { Bilingual } from "../law/bilingual.ts";
import { type Words, wordFor, wordsOf } from "../report/words/words.ts";

/** A word that reports use, in both languages. */
export function reportWord(table: keyof Words, key: string): Bilingual {
  return { zh: wordFor(wordsOf("zh-CN")[table], key), en: wordFor(wordsOf("en")[table], key) };
}
