import { type Bilingual, inLanguage, type Language } from "../law/bilingual.ts";
import { escapeMarkdown } from "../report/markdown.ts";

/** How several things are held together: `none` denies each of them, `not-all` denies that all hold. */
export type Join = "all" | "any" | "none" | "not-all";

/** A condition in words: one thing said, or several held together. */
export type Phrase = { readonly said: Bilingual } | { readonly join: Join; readonly of: readonly Phrase[] };

type Group = Extract<Phrase, { join: Join }>;

const AND: Bilingual = { zh: "，且", en: " and " };
const OR: Bilingual = { zh: "，或", en: " or " };

const BETWEEN: Readonly<Record<Join, Bilingual>> = { all: AND, any: OR, none: OR, "not-all": AND };

const BRACKETS: Bilingual = { zh: "（…）", en: "(…)" };
const DENIED: Bilingual = { zh: "并非（…）", en: "not (…)" };

const HEADS: Readonly<Record<Join, Bilingual>> = {
  all: { zh: "以下都成立：", en: "all of these:" },
  any: { zh: "以下至少一项成立：", en: "at least one of these:" },
  none: { zh: "以下都不成立：", en: "none of these:" },
  "not-all": { zh: "以下并非都成立：", en: "not all of these:" },
};

/** Several phrases as one; a group of a kind within a group of that kind is taken apart, and one phrase stands alone. */
export function together(join: "all" | "any", of: readonly Phrase[]): Phrase {
  const parts = of.flatMap((phrase) => ("join" in phrase && phrase.join === join ? phrase.of : [phrase]));
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { join, of: parts };
}

/** In one line, groups within groups in brackets. */
export function inOneLine(phrase: Phrase, language: Language): string {
  if ("said" in phrase) return inLanguage(phrase.said, language);
  const between = inLanguage(BETWEEN[phrase.join], language);
  const line = phrase.of.map((part) => bracketed(part, language)).join(between);
  return isDenial(phrase) ? within(DENIED, line, language) : line;
}

function bracketed(phrase: Phrase, language: Language): string {
  const line = inOneLine(phrase, language);
  return "said" in phrase || isDenial(phrase) ? line : within(BRACKETS, line, language);
}

function isDenial({ join }: Group): boolean {
  return join === "none" || join === "not-all";
}

function within(around: Bilingual, line: string, language: Language): string {
  return inLanguage(around, language).replace("…", () => line);
}

/** English lists have a mark of their own, so that one after a Chinese list is a list of its own. */
const MARKS: Bilingual = { zh: "-", en: "*" };

/** As lines of a nested Markdown list. */
export function asList(phrase: Phrase, language: Language, indent = ""): string[] {
  const start = `${indent}${inLanguage(MARKS, language)} `;
  if ("said" in phrase) return [`${start}${escapeMarkdown(inLanguage(phrase.said, language))}`];
  const inner = phrase.of.flatMap((part) => asList(part, language, `${indent}  `));
  return [`${start}${inLanguage(HEADS[phrase.join], language)}`, ...inner];
}
