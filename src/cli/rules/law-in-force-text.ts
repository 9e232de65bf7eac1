import type { Confidence } from "../../law/authority.ts";
import type { DisputeInForce, LawInForce, MinimumWageInForce, PackInForce } from "../../law/law-in-force.ts";
import { wordsOf } from "../../report/words/words.ts";
import { inLang, type Lang } from "../language.ts";
import { valueInWords, wordIn } from "./law-words.ts";

/** The law of a day and place for reading, narrowest place first. */
export function lawInForceText(law: LawInForce, lang: Lang): string {
  const where = placeInWords(law, lang);
  return [
    inLang(lang, `${law.day} 有效的法：${where}`, `Law in force on ${law.day}: ${where}`),
    ...(law.minimumWage === null ? [] : [wageLine(law.minimumWage, lang)]),
    ...law.packs.flatMap((pack) => ["", wordIn(lang, pack.label), ...packLines(pack, lang)]),
  ].join("\n");
}

function placeInWords({ place, regions }: LawInForce, lang: Lang): string {
  if (place === null) return inLang(lang, "只列全国的法，没有指明地点", "national law alone, no place named");
  const names = regions.map(({ name }) => wordIn(lang, name));
  return inLang(lang, `${names.toReversed().join("")}（${place}）`, `${names.join(", ")} (${place})`);
}

function wageLine(wage: MinimumWageInForce, lang: Lang): string {
  const name = inLang(lang, "月最低工资：", "Monthly minimum wage: ");
  if (wage.low === null) return name + inLang(lang, "没有收录那一天的数字", "no figure is held for that day");
  const tiers = inLang(lang, "（档次未定，列出各档的范围）", " (a range over the tiers it may be)");
  return `${name}${valueInWords(wage, null, lang)}${wage.low === wage.high ? "" : tiers}${unsure(wage.confidence, lang)}`;
}

function packLines({ parameters, rules, instruments, disputes }: PackInForce, lang: Lang): string[] {
  const { strengths, marks } = wordsOf(lang);
  const section = (zh: string, en: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`  ${inLang(lang, zh, en)}`, ...lines.map((line) => `    ${line}`)];
  const numbers = parameters.map((p) => {
    const value = `${wordIn(lang, p.label)}${marks.is}${valueInWords(p.value, p.unit, lang)}${unsure(p.confidence, lang)}`;
    const where = p.conditional ? inLang(lang, "; 以所定条件成立为限", "; where its condition holds") : "";
    return `${value} (${p.id}; ${p.cite}; ${span(p.from, p.to ?? null, lang)}${where}${goesFirst(p.overriddenBy, lang)})`;
  });
  const said = rules.map(({ id, title, strength, confidence, overriddenBy }) => {
    const name = `${wordIn(lang, title)} (${id}${goesFirst(overriddenBy, lang)})`;
    return `[${strengths[strength]}${unsure(confidence, lang)}] ${name}`;
  });
  const texts = instruments.map(({ id, title, number, strength, confidence, from, to }) => {
    const name = [wordIn(lang, title), number ?? []].flat().join(" ");
    return `[${strengths[strength]}${unsure(confidence, lang)}] ${name} (${id}; ${span(from, to, lang)})`;
  });
  return [
    ...section("数字", "Numbers", numbers),
    ...section("规则", "Rules", said),
    ...section("文件", "Instruments", texts),
    ...section(
      "有分歧的问题",
      "Disputed questions",
      disputes.flatMap((dispute) => disputeLines(dispute, lang)),
    ),
  ];
}

function disputeLines({ id, question, main, readings }: DisputeInForce, lang: Lang): string[] {
  const lines = readings.map(({ id, label, confidence }) => {
    const mark = id === main ? inLang(lang, "（主要读法）", " (main reading)") : "";
    return `  ${wordIn(lang, label)}${mark}${unsure(confidence, lang)}`;
  });
  return [`${wordIn(lang, question)} (${id})`, ...lines];
}

function goesFirst(overriding: readonly string[], lang: Lang): string {
  const others = overriding.join(", ");
  return others === "" ? "" : inLang(lang, `; 优先适用 ${others}`, `; first: ${others}`);
}

function span(from: string, to: string | null, lang: Lang): string {
  if (to === null) return inLang(lang, `${from} 起`, `from ${from}`);
  return inLang(lang, `${from} 起至 ${to} 前`, `from ${from}, until ${to}`);
}

/** Says a confidence that is less than high. */
function unsure(confidence: Confidence | null, lang: Lang): string {
  if (confidence === null || confidence === "high") return "";
  const word = wordsOf(lang).confidences[confidence];
  return inLang(lang, `，可信度${word}`, `, confidence ${word}`);
}
