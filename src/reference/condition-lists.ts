import { LANGUAGES } from "../law/bilingual.ts";
import type { ConditionData } from "../law/condition.ts";
import type { Law } from "../law/law.ts";
import { conditionPhrase } from "../sentences/condition-phrase.ts";
import { asList } from "../sentences/phrase.ts";

/** A condition as a nested list in Chinese, then one in English. */
export function conditionLists(law: Law, when: ConditionData): string[] {
  const phrase = conditionPhrase(law, when);
  return LANGUAGES.map((language) => asList(phrase, language).join("\n"));
}
