import type { Fact } from "../facts/fact.ts";
import { type Bilingual, filled } from "../law/bilingual.ts";
import { COMPARISONS, type Comparison, type FactCondition, type Operand } from "../law/condition.ts";
import type { Law } from "../law/law.ts";
import { factNamed, placeNamed } from "./named.ts";
import { operandWords } from "./number.ts";
import { type Phrase, together } from "./phrase.ts";
import { reportWord } from "./report-word.ts";

const HOLDS: Bilingual = { zh: "“{label}”属实", en: "“{label}” holds" };
const HOLDS_NOT: Bilingual = { zh: "“{label}”不属实", en: "“{label}” does not hold" };
const IS: Bilingual = { zh: "“{label}”是{value}", en: "“{label}” is {value}" };
const IS_ONE_OF: Bilingual = { zh: "“{label}”是{value}之一", en: "“{label}” is one of {value}" };
const LIES_IN: Bilingual = { zh: "“{label}”在{value}", en: "“{label}” lies in {value}" };
const BETWEEN: Bilingual = {
  zh: "“{label}”在 {low} 与 {high} 之间（含两端）",
  en: "“{label}” is between {low} and {high}, both included",
};
const EQUALS: Bilingual = { zh: "“{label}”等于 {low}", en: "“{label}” is exactly {low}" };

const COMPARED: Readonly<Record<Comparison, Bilingual>> = {
  above: { zh: "“{label}”大于 {value}", en: "“{label}” is more than {value}" },
  "at-least": { zh: "“{label}”不小于 {value}", en: "“{label}” is at least {value}" },
  below: { zh: "“{label}”小于 {value}", en: "“{label}” is less than {value}" },
  "at-most": { zh: "“{label}”不大于 {value}", en: "“{label}” is at most {value}" },
  before: { zh: "“{label}”在 {value} 之前", en: "“{label}” is before {value}" },
  "on-or-after": { zh: "“{label}”在 {value} 或之后", en: "“{label}” is on or after {value}" },
};

/** What a rule asks of a fact, in words. */
export function factPhrase(law: Law, data: FactCondition): Phrase {
  const fact = factNamed(data.fact);
  const { label } = fact;
  const operand = (given: Operand) => operandWords(law, given, fact.type);
  if ("is" in data || "in" in data) return { said: oneOf(law, fact, "is" in data ? [data.is] : data.in) };
  if ("between" in data) {
    const [low, high] = data.between;
    const isPoint = JSON.stringify(low) === JSON.stringify(high);
    return { said: closedUp(filled(isPoint ? EQUALS : BETWEEN, { label, low: operand(low), high: operand(high) })) };
  }
  const compared = COMPARISONS.flatMap((comparison): Phrase[] => {
    const given = data[comparison];
    return given === undefined
      ? []
      : [{ said: closedUp(filled(COMPARED[comparison], { label, value: operand(given) })) }];
  });
  return together("all", compared);
}

function oneOf(law: Law, fact: Fact, values: readonly string[]): Bilingual {
  const { label } = fact;
  if (fact.type === "truth" && values.length === 1) return filled(values[0] === "yes" ? HOLDS : HOLDS_NOT, { label });
  const words = values.map((value) => (fact.type === "place" ? placeNamed(law, value) : factValue(fact, value)));
  if (fact.type === "place") return filled(LIES_IN, { label, value: listed(words, "或", " or ") });
  const quoted = words.map((word) => filled({ zh: "“{word}”", en: "“{word}”" }, { word }));
  return filled(values.length === 1 ? IS : IS_ONE_OF, { label, value: listed(quoted, "、", ", ") });
}

/** A value of a fact: the title of a choice, yes and no in words, all else as it is. */
export function factValue(fact: Fact, value: string): Bilingual {
  return (fact.type === "enum" ? fact.values[value] : undefined) ?? reportWord("values", value);
}

function listed(words: readonly Bilingual[], zh: string, en: string): Bilingual {
  return { zh: words.map((word) => word.zh).join(zh), en: words.map((word) => word.en).join(en) };
}

const BETWEEN_CHINESE = /(?<=[\p{Script=Han}“”（）]) (?=[\p{Script=Han}“”（）])/gu;

/** Numbers stand apart from Chinese text; names in quotes and units do not. */
function closedUp({ zh, en }: Bilingual): Bilingual {
  return { zh: zh.replace(BETWEEN_CHINESE, ""), en };
}
