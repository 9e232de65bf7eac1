import type { Assessment } from "../assessment.ts";
import { type Bilingual, inLanguage, type Language } from "../law/bilingual.ts";
import type { NearestCase } from "../result/decided-case.ts";
import type { Perspective } from "../risk/risk.ts";
import { fill, type Words, wordsOf } from "./words/words.ts";

/** What every section works with. */
export interface Context {
  readonly assessment: Assessment;
  readonly language: Language;
  readonly perspective: Perspective | null;
  /** Published cases that come nearest, where the caller looked for them. */
  readonly nearest: readonly NearestCase[];
  readonly words: Words;
}

export function contextOf(
  assessment: Assessment,
  language: Language,
  perspective: Perspective | null,
  nearest: readonly NearestCase[] = [],
): Context {
  return { assessment, language, perspective, nearest, words: wordsOf(language) };
}

/** A sentence of the language with its places filled in. */
export function say(
  { words }: Context,
  sentence: keyof Words["sentences"],
  values: Readonly<Record<string, string | number>> = {},
): string {
  return fill(words.sentences[sentence], values);
}

export function inWords({ language }: Context, text: Bilingual): string {
  return inLanguage(text, language);
}

/** Parts joined as a list reads in the language; a dash for none. */
export function joined({ words }: Context, parts: readonly string[], mark: keyof Words["marks"] = "and"): string {
  return parts.length === 0 ? words.marks.dash : parts.join(words.marks[mark]);
}

/** A day or span of days; one that is not known at all is said to be so. */
export function dayText({ words }: Context, day: string): string {
  return day === "unknown" ? words.values.unknown : day;
}
