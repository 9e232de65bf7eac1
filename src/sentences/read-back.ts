import { type Bilingual, filled, LANGUAGES } from "../law/bilingual.ts";
import { indexLaw, type Law } from "../law/law.ts";
import type { PackData } from "../law/pack-data.ts";
import { conditionOf, type RuleData } from "../law/rule.ts";
import { conditionPhrase } from "./condition-phrase.ts";
import { effectWords } from "./effect-words.ts";
import { placeOfRule } from "./named.ts";
import { inOneLine } from "./phrase.ts";

/** A rule and what its file says, as one sentence in each language. */
export interface RuleReadBack {
  readonly id: string;
  readonly title: Bilingual;
  readonly sentence: Bilingual;
}

const SENTENCE: Bilingual = { zh: "{if}{when}，则{effects}{before}。", en: "{if} {when}, then {effects}{before}." };
const BEFORE: Bilingual = { zh: "；在此范围内取代{rules}", en: "; so far it stands in the place of {rules}" };
const IF: Bilingual = { zh: "若", en: "If" };
const IF_THERE: Bilingual = { zh: "限于在{place}履行的合同：若", en: "For contracts performed in {place}: if" };

/** Every rule of checked packs, by id. */
export function readBack(data: PackData): readonly RuleReadBack[] {
  const law = indexLaw(data);
  return data.rules.map((rule) => ({ id: rule.id, title: rule.title, sentence: ruleSentence(law, rule) }));
}

function ruleSentence(law: Law, rule: RuleData): Bilingual {
  const phrase = conditionPhrase(law, conditionOf(rule));
  const [zh = "", en = ""] = LANGUAGES.map((language) => inOneLine(phrase, language));
  const effects = rule.then.map((effect) => effectWords(law, effect));
  return filled(SENTENCE, {
    if: ifWords(law, rule),
    when: { zh, en },
    before: beforeWords(law, rule),
    effects: { zh: effects.map((e) => e.zh).join("；并且"), en: effects.map((e) => e.en).join("; and ") },
  });
}

/** The rules that do not apply where this one does. */
function beforeWords({ data }: Law, { overrides = [] }: RuleData): Bilingual {
  const titles = overrides.flatMap((id) => data.rules.find((rule) => rule.id === id)?.title ?? []);
  if (titles.length === 0) return { zh: "", en: "" };
  const rules = { zh: titles.map((t) => `“${t.zh}”`).join("、"), en: titles.map((t) => `“${t.en}”`).join(", ") };
  return filled(BEFORE, { rules });
}

function ifWords(law: Law, rule: RuleData): Bilingual {
  const place = rule.where === undefined ? placeOfRule(law, rule) : null;
  return place === null ? IF : filled(IF_THERE, { place });
}
