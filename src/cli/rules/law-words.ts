import { formatYuan } from "../../base/money.ts";
import type { Range } from "../../base/range.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import type { Unit } from "../../law/parameter.ts";
import { fill, wordsOf } from "../../report/words/words.ts";
import { inLang, type Lang } from "../language.ts";

const UNITS: Readonly<Record<Unit, Bilingual>> = {
  "share-of-average-monthly-wage": { zh: "月平均工资的 {value}", en: "{value} of the average monthly wage" },
  share: { zh: "{value}", en: "{value}" },
  multiple: { zh: "{value} 倍", en: "{value} times" },
  "multiple-of-agreed-total": { zh: "约定补偿总额的 {value} 倍", en: "{value} times the agreed total compensation" },
  months: { zh: "{value} 个月", en: "{value} month(s)" },
  days: { zh: "{value} 日", en: "{value} day(s)" },
  yuan: { zh: "{value} 元", en: "{value} yuan" },
};

/** A value of the law with its unit, or a monthly sum in fen; `—` where there is none. */
export function valueInWords(value: string | Range | null, unit: Unit | null, lang: Lang): string {
  if (value === null) return "—";
  if (typeof value !== "string") return sumInWords(value, lang);
  return unit === null ? value : fill(wordIn(lang, UNITS[unit]), { value });
}

function sumInWords({ low, high }: Range, lang: Lang): string {
  const { money } = wordsOf(lang);
  if (low === null || high === null) return money.unknown;
  if (low === high) return fill(money.exact, { sum: formatYuan(low) });
  return fill(money.range, { low: formatYuan(low), high: formatYuan(high) });
}

export function wordIn(lang: Lang, words: { readonly zh: string; readonly en?: string }): string {
  return inLang(lang, words.zh, words.en ?? words.zh);
}
