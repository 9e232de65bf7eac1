import { invariant } from "../base/invariant.ts";
import { type Bilingual, filled } from "../law/bilingual.ts";
import type { Operand } from "../law/condition.ts";
import type { DatedValue, Law, ParameterOfPack } from "../law/law.ts";
import type { Unit } from "../law/parameter.ts";
import { spanWords } from "../law/span-words.ts";
import { placeNamed } from "./named.ts";

const UNITS: Readonly<Record<Unit, { readonly one?: Bilingual; readonly many: Bilingual }>> = {
  "share-of-average-monthly-wage": { many: { zh: "月平均工资的 {n}", en: "{n} of the average monthly wage" } },
  share: { many: { zh: "{n}", en: "{n}" } },
  "multiple-of-agreed-total": {
    many: { zh: "约定补偿总额的 {n} 倍", en: "{n} times the agreed total of compensation" },
  },
  multiple: { many: { zh: "{n} 倍", en: "{n} times" } },
  months: { one: { zh: "{n} 个月", en: "{n} month" }, many: { zh: "{n} 个月", en: "{n} months" } },
  days: { one: { zh: "{n} 日", en: "{n} day" }, many: { zh: "{n} 日", en: "{n} days" } },
  yuan: { many: { zh: "{n} 元", en: "{n} yuan" } },
};

/** A value of a legal number with its unit. */
export function valueWords(unit: Unit, value: string): Bilingual {
  const { one, many } = UNITS[unit];
  return filled(value === "1" ? (one ?? many) : many, { n: value });
}

const THERE: Bilingual = { zh: "在{place}为{values}", en: "in {place} {values}" };
const THERE_IF: Bilingual = {
  zh: "在{place}具备条件时为{values}",
  en: "in {place}, where its condition holds, {values}",
};

/** A number of the law by its label, with its value and those that places have of their own. */
function parameterWords(law: Law, name: string): Bilingual {
  const parameter = law.parameters.get(name);
  invariant(parameter, `parameter ${name} exists`);
  const ofPlaces = parameter.ofPlaces.map((own) =>
    filled(own.data.when ? THERE_IF : THERE, { place: placeNamed(law, own.place), values: valuesWords(own) }),
  );
  const all = [valuesWords(parameter), ...ofPlaces];
  const listed = { zh: all.map(({ zh }) => zh).join("；"), en: all.map(({ en }) => en).join("; ") };
  return filled({ zh: "“{label}”（{listed}）", en: "“{label}” ({listed})" }, { label: parameter.data.label, listed });
}

/** The value of a number; one that changed has each value with its days. */
function valuesWords({ data, values }: ParameterOfPack): Bilingual {
  const spans = spansOf(values);
  const words = spans.map((span) => {
    const value = valueWords(data.unit, span.value);
    const alone = spans.length === 1 && span.to === null;
    return alone ? value : filled({ zh: "{days}为{value}", en: "{value} {days}" }, { value, days: spanWords(span) });
  });
  return { zh: words.map(({ zh }) => zh).join("，"), en: words.map(({ en }) => en).join(", ") };
}

/** Values in their order; one that goes on under another article is one. */
function spansOf(values: readonly DatedValue[]): DatedValue[] {
  const spans: DatedValue[] = [];
  for (const next of values) {
    const last = spans.at(-1);
    if (last !== undefined && last.value === next.value && last.to === next.from)
      spans[spans.length - 1] = { ...last, to: next.to };
    else spans.push(next);
  }
  return spans;
}

/** What a fact is compared with: a number of the law, or what the rule writes, a sum of money with its unit. */
export function operandWords(law: Law, operand: Operand, type: string): Bilingual {
  if (typeof operand === "object") return parameterWords(law, operand.param);
  return type === "money" ? valueWords("yuan", String(operand)) : { zh: String(operand), en: String(operand) };
}
