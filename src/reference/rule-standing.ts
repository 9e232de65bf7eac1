import { union } from "../base/span.ts";
import type { Bilingual } from "../law/bilingual.ts";
import { citationOf, type Law } from "../law/law.ts";
import type { OverrideGround } from "../law/override-ground.ts";
import type { DatedBy } from "../law/parameter.ts";
import type { RuleData } from "../law/rule.ts";
import { spanWords } from "../law/span-words.ts";
import { placeOfRule } from "../sentences/named.ts";
import { reportWord } from "../sentences/report-word.ts";
import { type Book, pageFromRule, pathOfRule } from "./book.ts";
import { both, link, table } from "./markdown.ts";

const DAYS: Readonly<Record<DatedBy, Bilingual>> = {
  signed: { zh: "签订之日", en: "day of signing" },
  "employment-ended": { zh: "离职之日", en: "day on which the employment ended" },
  month: { zh: "所涉月份", en: "month in question" },
  conduct: { zh: "行为之日", en: "day of the conduct" },
  "first-day-as-director": { zh: "董事、高管任内行为的首日", en: "first day of the conduct as director or officer" },
  "last-day-in-office": { zh: "任内行为的末日", en: "last day of the conduct in office" },
  act: { zh: "通知等行为之日", en: "day of the notice or other act" },
  forum: { zh: "裁判之日", en: "day of decision" },
};

export const GROUNDS: Readonly<Record<OverrideGround, Bilingual>> = {
  "room-left-by-higher-text": { zh: "上位规定留有余地", en: "the higher text leaves room for it" },
  "special-zone-power": { zh: "经济特区立法权", en: "legislative power of a special economic zone" },
  "special-against-general": { zh: "特别规定优于一般规定", en: "a special text before a general one" },
  "later-against-earlier": {
    zh: "同位阶的新规定优于旧规定",
    en: "a later text before an earlier one of the same rank",
  },
};

const NATIONWIDE: Bilingual = { zh: "全国", en: "nationwide" };

/** Where, when and how strongly a rule holds, and which rules it goes before or after. */
export function ruleStanding(book: Book, rule: RuleData): string {
  const { law } = book;
  const after = law.data.rules.filter((other) => other.overrides?.includes(rule.id));
  const ground = rule.ground === undefined ? "" : `（${both(GROUNDS[rule.ground])}）`;
  const rows: (readonly [title: string, value: string])[] = [
    [
      "效力 Strength",
      strengths(law, rule)
        .map((word) => both(word))
        .join("；"),
    ],
    [
      "可信度 Confidence",
      confidences(law, rule)
        .map((word) => both(word))
        .join("；"),
    ],
    ["地方 Place", both(placeWords(law, rule))],
    ["以哪一天选法 Day that picks the law", both(DAYS[rule["dated-by"]])],
    ["有效期间 In force", daysInForce(law, rule).map(both).join("；")],
    ["由谁提出 Raised by", invokedWords(rule)],
    ["优先于 Goes before", linked(rulesNamed(law, rule.overrides ?? [])) + ground],
    ["让位于 Gives way to", linked(after)],
  ];
  return table(
    ["", ""],
    rows.filter(([, value]) => value !== ""),
  );
}

function invokedWords({ invoked }: RuleData): string {
  if (invoked === undefined) return "";
  const ways = invoked.how.map((way) => both(reportWord("ways", way))).join("；");
  const unasked =
    invoked.unasked === undefined
      ? ""
      : `；无人提出时 where nobody raises it：${both(reportWord("unasked", invoked.unasked))}`;
  return `${both(reportWord("invokers", invoked.by))}（${ways}）${unasked}`;
}

export function daysInForce(law: Law, { cite }: RuleData): Bilingual[] {
  return union(cite.map((id) => citationOf(law, id))).map(spanWords);
}

/** The rank a rule says it has, else that of each text it rests on. */
export function strengths(law: Law, { strength, cite }: RuleData): Bilingual[] {
  const ranks = strength === undefined ? cite.map((id) => citationOf(law, id).instrument.strength) : [strength];
  return [...new Set(ranks)].map((rank) => reportWord("strengths", rank));
}

function confidences(law: Law, { confidence, cite }: RuleData): Bilingual[] {
  const cited = cite
    .map((id) => citationOf(law, id))
    .map(({ article, instrument }) => article.confidence ?? instrument.confidence);
  return [...new Set(confidence === undefined ? cited : [confidence])].map((word) => reportWord("confidences", word));
}

export function placeWords(law: Law, rule: { readonly id: string }): Bilingual {
  return placeOfRule(law, rule) ?? NATIONWIDE;
}

function rulesNamed({ data }: Law, ids: readonly string[]): RuleData[] {
  return data.rules.filter(({ id }) => ids.includes(id));
}

function linked(rules: readonly RuleData[]): string {
  return rules.map((rule) => link(rule.title.zh, pageFromRule(pathOfRule(rule)))).join("；");
}
