import { type Bilingual, filled } from "../law/bilingual.ts";
import type { ConditionData } from "../law/condition.ts";
import type { Law } from "../law/law.ts";
import { effectAsked } from "./effect-words.ts";
import { factPhrase } from "./fact-phrase.ts";
import { conceptNamed, disputeNamed, readingNamed } from "./named.ts";
import { type Phrase, together } from "./phrase.ts";

const CONCEPT: Bilingual = { zh: "“{label}”成立", en: "“{label}” holds" };
const NO_CONCEPT: Bilingual = { zh: "“{label}”不成立", en: "“{label}” does not hold" };
const READING: Bilingual = { zh: "就“{question}”采“{label}”的读法", en: "on “{question}” the reading is “{label}”" };
const OTHER_READING: Bilingual = {
  zh: "就“{question}”不采“{label}”的读法",
  en: "on “{question}” the reading is not “{label}”",
};

/** The condition of a rule in words. */
export function conditionPhrase(law: Law, data: ConditionData): Phrase {
  if ("all" in data) return group(law, "all", data.all);
  if ("any" in data) return group(law, "any", data.any);
  if ("not" in data) return denied(law, data.not);
  if ("concept" in data) return { said: filled(CONCEPT, { label: conceptNamed(law, data.concept).label }) };
  if ("reading" in data) return { said: filled(READING, readingValues(law, data)) };
  if ("effect" in data) return { said: effectAsked(data, false) };
  return factPhrase(law, data);
}

function denied(law: Law, data: ConditionData): Phrase {
  if ("all" in data) return { join: "not-all", of: data.all.map((part) => conditionPhrase(law, part)) };
  if ("any" in data) return { join: "none", of: data.any.map((part) => conditionPhrase(law, part)) };
  if ("not" in data) return conditionPhrase(law, data.not);
  if ("concept" in data) return { said: filled(NO_CONCEPT, { label: conceptNamed(law, data.concept).label }) };
  if ("reading" in data) return { said: filled(OTHER_READING, readingValues(law, data)) };
  if ("effect" in data) return { said: effectAsked(data, true) };
  return { join: "none", of: [factPhrase(law, data)] };
}

function group(law: Law, join: "all" | "any", parts: readonly ConditionData[]): Phrase {
  return together(
    join,
    parts.map((part) => conditionPhrase(law, part)),
  );
}

function readingValues(law: Law, data: { readonly reading: string; readonly is: string }) {
  const dispute = disputeNamed(law, data.reading);
  return { question: dispute.question, label: readingNamed(dispute, data.is) };
}
