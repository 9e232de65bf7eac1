import { formatFraction } from "../base/fraction.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import type { Range } from "../base/range.ts";
import type { Fact, FactValue, RatioRange } from "../facts/fact.ts";
import { type Bilingual, filled } from "../law/bilingual.ts";
import type { Law } from "../law/law.ts";
import { factValue } from "../sentences/fact-phrase.ts";
import { placeNamed } from "../sentences/named.ts";

/** A known value of a fact in both languages. */
export function valueWords(law: Law, fact: Fact, value: FactValue): Bilingual {
  if (typeof value === "string") return fact.type === "place" ? placeNamed(law, value) : factValue(fact, value);
  if (fact.type === "day") return same(formatPartialDay(value as Range));
  return fact.type === "ratio" ? same(spanText(value)) : monthsText(spanText(value));
}

function spanText({ low, high }: Range | RatioRange): string {
  const [from, to] = [endText(low), endText(high)];
  return from === to ? from : `${from}–${to}`;
}

function endText(end: Range["low"] | RatioRange["low"]): string {
  return typeof end === "object" && end !== null ? formatFraction(end) : String(end);
}

function monthsText(text: string): Bilingual {
  return filled({ zh: "{text} 个月", en: text === "1" ? "{text} month" : "{text} months" }, { text });
}

function same(text: string): Bilingual {
  return { zh: text, en: text };
}
