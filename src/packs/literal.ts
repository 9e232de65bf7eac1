import { parseDay } from "../base/day.ts";
import { parseFraction } from "../base/fraction.ts";
import { parseYuan } from "../base/money.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import { isRegionCode } from "../base/region.ts";
import type { Fact, FactValue } from "../facts/fact.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Unit } from "../law/parameter.ts";

const COUNT = /^\d{1,4}$/;

/** How an example names the reading of a dispute: `reading.below-default`. */
export const READING = "reading.";

/** Whether a literal can stand beside a fact of this type: a day, yuan, whole months or a ratio. */
export function literalFits(
  type: Exclude<Fact["type"], "truth" | "enum" | "place">,
  literal: string | number,
): boolean {
  const text = String(literal);
  switch (type) {
    case "day":
      return parseDay(text) !== null;
    case "money":
      return (parseYuan(text) ?? -1) >= 0;
    case "count":
    case "days":
      return COUNT.test(text);
    case "ratio":
      return parseFraction(text) !== null;
  }
}

/** The words a fact may be compared with, or null where it is no matter of words. */
export function wordsOf(fact: Fact): readonly string[] | null {
  if (fact.type === "truth") return ["yes", "no"];
  return fact.type === "enum" ? Object.keys(fact.values) : null;
}

/** A value as an example writes it (`unknown` and `not-applicable` for any fact, a day also in part: `2025-03`); null where it does not fit. */
export function readFactValue(fact: Fact, literal: string | number): FactValue | null {
  const text = String(literal);
  if (text === "unknown" || text === "not-applicable") return text;
  if (fact.type === "truth" || fact.type === "enum") return wordsOf(fact)?.includes(text) ? text : null;
  if (fact.type === "place") return isRegionCode(text) ? text : null;
  if (fact.type === "day") return parsePartialDay(text);
  if (!literalFits(fact.type, literal)) return null;
  if (fact.type === "ratio") {
    const ratio = parseFraction(text);
    return { low: ratio, high: ratio };
  }
  const n = fact.type === "money" ? parseYuan(text) : Number(text);
  return { low: n, high: n };
}

/** The type of fact that a legal number in this unit can be compared with. Counts are months. */
export const TYPE_OF_UNIT: Readonly<Record<Unit, "count" | "money" | "ratio" | "days">> = {
  "share-of-average-monthly-wage": "ratio",
  share: "ratio",
  "multiple-of-agreed-total": "ratio",
  multiple: "ratio",
  months: "count",
  days: "days",
  yuan: "money",
};

export const TYPE_WORDS: Readonly<Record<Fact["type"], Bilingual>> = {
  truth: { zh: "是非", en: "a yes-or-no fact" },
  enum: { zh: "选项", en: "a choice" },
  place: { zh: "地点", en: "a place" },
  day: { zh: "日期", en: "a day" },
  money: { zh: "金额", en: "a sum of money" },
  count: { zh: "月数", en: "a number of months" },
  days: { zh: "天数", en: "a number of days" },
  ratio: { zh: "比例", en: "a ratio" },
};

export const LITERAL_WORDS: Readonly<Record<Fact["type"], Bilingual>> = {
  truth: { zh: "yes 或 no", en: "yes or no" },
  enum: { zh: "可选的值", en: "one of the choices" },
  place: { zh: "六位行政区划代码（440300）", en: "a code of six digits (440300)" },
  day: { zh: "日期（2021-01-01）", en: "a day (2021-01-01)" },
  money: { zh: "金额（元，3000.00）", en: "a sum in yuan (3000.00)" },
  count: { zh: "整月数（24）", en: "a whole number of months (24)" },
  days: { zh: "整天数（30）", en: "a whole number of days (30)" },
  ratio: { zh: "比例（30%、1/3）", en: "a ratio (30%, 1/3)" },
};
