import { parseDay } from "../base/day.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { ParameterOfPack } from "../law/law.ts";
import type { RuleData } from "../law/rule.ts";
import { spanWords } from "../law/span-words.ts";
import type { WithoutData } from "../law/without.ts";
import { leavesOf } from "../packs/conditions-in.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { valueWords } from "../sentences/number.ts";
import { type Book, fileFromRule } from "./book.ts";
import { conditionLists } from "./condition-lists.ts";
import { both, link, table } from "./markdown.ts";
import { linkedAuthority } from "./rule-authorities.ts";
import { GROUNDS, placeWords } from "./rule-standing.ts";

const WITHOUT: Readonly<Record<WithoutData["kind"], Bilingual>> = {
  none: { zh: "当时没有", en: "there was none" },
  gap: { zh: "未收录", en: "not known here" },
};

/** Each number that a rule uses, with its values by date and their authority, then those that places have instead. */
export function ruleNumbers(book: Book, rule: RuleData): string {
  const used = numbersIn(rule).flatMap((name) => {
    const national = book.law.parameters.get(name);
    return national === undefined ? [] : [national, ...national.ofPlaces];
  });
  return used.map((number) => numberBlock(book, number)).join("\n\n");
}

function numbersIn({ when, then }: RuleData): string[] {
  const asked = leavesOf(when, []).flatMap(({ data }) => Object.values(data).flat());
  const reckoned = then.flatMap((effect) => ("formula" in effect ? Object.values(effect.with ?? {}) : []));
  const named = [...asked, ...reckoned].flatMap((value) =>
    typeof value === "object" && "param" in value ? [value.param] : [],
  );
  return [...new Set(named)];
}

function numberBlock(book: Book, { data, values }: ParameterOfPack): string {
  const rows = [
    ...(data.without ?? []).map(withoutRow),
    ...values.map((value) => ({
      span: value,
      cells: [both(valueWords(data.unit, value.value)), linkedAuthority(book, value.cite)],
    })),
  ].sort((a, b) => (a.span.from ?? Number.NEGATIVE_INFINITY) - (b.span.from ?? Number.NEGATIVE_INFINITY));
  const file = link(data.label.zh, fileFromRule(book, "parameter", data.id));
  const ground = data.ground === undefined ? "" : `；${both(GROUNDS[data.ground])}`;
  const lists = data.when === undefined ? [] : conditionLists(book.law, data.when);
  return [
    `${file} ${escapeMarkdown(data.label.en)}（${both(placeWords(book.law, data))}${ground}）`,
    ...lists,
    table(
      ["期间 Days", "值 Value", "依据 Authority"],
      rows.map(({ span, cells }) => [both(spanWords(span)), ...cells]),
    ),
  ].join("\n\n");
}

function withoutRow({ from, to, kind, why }: WithoutData) {
  const [start, end] = [from, to].map((day) => (day === undefined ? null : parseDay(day)));
  return { span: { from: start ?? null, to: end ?? null }, cells: [`${both(WITHOUT[kind])}：${both(why)}`, "—"] };
}
