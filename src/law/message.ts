import type { Bilingual } from "./bilingual.ts";

/** A number named in a message: `{compensation/default-share}`. */
const NUMBER = /\{([^{}]*)\}/g;

const OR: Bilingual = { zh: "或", en: " or " };

/** A message with each number it names written out; a number without a value stays a question mark. */
export function fillNumbers(message: Bilingual, valuesOf: (name: string) => readonly string[]): Bilingual {
  const fill = (language: "zh" | "en") =>
    message[language].replace(NUMBER, (_, name: string) => [...new Set(valuesOf(name))].join(OR[language]) || "?");
  return { zh: fill("zh"), en: fill("en") };
}

/** The numbers that a text names. */
export function numbersNamed(text: string): string[] {
  return [...text.matchAll(NUMBER)].map(([, name = ""]) => name);
}
