export const LANGUAGES = ["zh-CN", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export function inLanguage(text: Bilingual, language: Language): string {
  return language === "zh-CN" ? text.zh : text.en;
}

/** A sentence with its `{named}` places filled in, each in its own language; a place that nothing fills stays. */
export function filled(sentence: Bilingual, values: Readonly<Record<string, string | number | Bilingual>>): Bilingual {
  const fill = (text: string, language: Language) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === "object" ? inLanguage(value, language) : String(value);
    });
  return { zh: fill(sentence.zh, "zh-CN"), en: fill(sentence.en, "en") };
}
