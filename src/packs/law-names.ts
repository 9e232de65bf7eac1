import type { InstrumentData } from "../law/instrument.ts";

/** Instruments by the names under which a text may speak of them. One name may stand for several versions of a law. */
export type LawNames = ReadonlyMap<string, readonly InstrumentData[]>;

/**
 * The title, the title without 中华人民共和国 and without the year of its version, the declared short title, and in Chinese the
 * number of the document.
 */
export function lawNames(instruments: readonly InstrumentData[], language: "zh" | "en"): LawNames {
  const names = new Map<string, InstrumentData[]>();
  for (const instrument of instruments) {
    const title = instrument.title[language];
    const plain = title.replace(/^中华人民共和国/, "").replace(/\s?[（(][^（）()]*\d{4}[^（）()]*[）)]$/, "");
    const numbered = language === "zh" ? instrument.number : undefined;
    for (const name of new Set([title, plain, instrument.short?.[language], numbered])) {
      if (name !== undefined) names.set(name, [...(names.get(name) ?? []), instrument]);
    }
  }
  return names;
}

/** Whether one of the instruments holds the article, whole or in part: `36`, `36(1)`, `26(1)(2)`. */
export function holdsArticle(instruments: readonly InstrumentData[], article: string): boolean {
  return instruments.some(({ articles }) =>
    Object.keys(articles).some(
      (key) => key === article || key.startsWith(`${article}(`) || article.startsWith(`${key}(`),
    ),
  );
}
