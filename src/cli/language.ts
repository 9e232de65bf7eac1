export const LANGUAGES = ["zh-CN", "en"] as const;

export type Lang = (typeof LANGUAGES)[number];

export function inLang(lang: Lang, zh: string, en: string): string {
  return lang === "zh-CN" ? zh : en;
}
