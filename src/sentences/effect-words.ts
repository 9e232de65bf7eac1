import { type Bilingual, filled } from "../law/bilingual.ts";
import type { ClausePart, EffectData, Party } from "../law/effect.ts";
import { UNDOES } from "../law/effect-match.ts";
import type { Law } from "../law/law.ts";
import { moneyWords } from "./money-words.ts";
import { reportWord } from "./report-word.ts";

type Of<K extends string> = Extract<EffectData, Readonly<Record<K, unknown>>>;

const PARTS: Readonly<Record<ClausePart, Bilingual>> = {
  covenant: { zh: "竞业限制约定", en: "the covenant" },
  term: { zh: "限制期限", en: "the term" },
  scope: { zh: "限制范围", en: "the scope" },
  territory: { zh: "限制地域", en: "the territory" },
  penalty: { zh: "违约金条款", en: "the clause on damages" },
  "stop-clock": { zh: "争议期间不计期限的条款", en: "the clause that stops the term during a dispute" },
  "pay-within-salary": { zh: "补偿已含在工资中的条款", en: "the clause that puts compensation within the salary" },
  "reporting-penalty": { zh: "违反报告义务的违约金条款", en: "the clause on damages for failing to report" },
  "release-waiver": { zh: "解除时不付额外补偿的条款", en: "the clause that waives the extra months on release" },
};

const STATES: Readonly<Record<Of<"clause">["is"], Bilingual>> = {
  void: { zh: "无效", en: "void" },
  "not-formed": { zh: "不成立", en: "not formed" },
  "not-effective": { zh: "不生效", en: "not effective" },
  "void-in-excess": { zh: "超出的部分无效", en: "void in excess" },
  reducible: { zh: "可以调减", en: "reducible" },
};

const NOTES: Readonly<Record<Of<"note">["note"], Bilingual>> = {
  information: { zh: "作一项说明", en: "something is said for information" },
  warning: { zh: "作一项提醒", en: "a warning is given" },
  "other-regime": { zh: "说明由其他法律规范", en: "it is said that another body of law governs" },
};

const DUTIES: Readonly<Record<Of<"require">["to"], Bilingual>> = {
  "continue-performing": { zh: "{party}须继续履行竞业限制", en: "the {party} must go on performing" },
  report: { zh: "{party}须报告任职情况", en: "the {party} must report on new work" },
  "tell-new-employer": { zh: "{party}须告知新单位", en: "the {party} must tell the new employer" },
};

const POWERS: Readonly<Record<Of<"permit">["to"], Bilingual>> = {
  rescind: { zh: "{party}可以解除约定", en: "the {party} may rescind the agreement" },
  withhold: { zh: "{party}可以暂不履行", en: "the {party} may withhold performance" },
  release: { zh: "{party}可以解除限制", en: "the {party} may lift the restriction" },
  "seek-adjustment": { zh: "{party}可以请求调整违约金", en: "the {party} may ask for the damages to be adjusted" },
};

const ADJUSTMENTS: Readonly<Record<Of<"discretion">["direction"], Bilingual>> = {
  reduce: { zh: "裁判者可以调减“{head}”", en: "the tribunal may reduce “{head}”" },
  raise: { zh: "裁判者可以调增“{head}”", en: "the tribunal may raise “{head}”" },
  either: { zh: "裁判者可以调减或调增“{head}”", en: "the tribunal may reduce or raise “{head}”" },
};

const CLAUSE: Bilingual = { zh: "{part}{state}", en: "{part} is {state}" };
const END: Bilingual = { zh: "限制的状态为“{status}”", en: "the status of the restriction is “{status}”" };

/** What a rule does, in words. */
export function effectWords(law: Law, effect: EffectData): Bilingual {
  if ("note" in effect) return NOTES[effect.note];
  if ("clause" in effect) return filled(CLAUSE, { part: PARTS[effect.clause], state: STATES[effect.is] });
  if ("end" in effect) return filled(END, { status: reportWord("statuses", effect.as) });
  if ("require" in effect) return filled(DUTIES[effect.to], { party: partyWord(effect.require) });
  if ("permit" in effect) return filled(POWERS[effect.to], { party: partyWord(effect.permit) });
  if ("discretion" in effect) return filled(ADJUSTMENTS[effect.direction], { head: reportWord("heads", effect.over) });
  return moneyWords(law, effect);
}

const SOME_RULE: Bilingual = { zh: "有规则", en: "some rule" };
const NO_RULE: Bilingual = { zh: "没有规则", en: "no rule" };
const MAKES: Bilingual = { zh: "{rule}使{part}{state}", en: "{rule} makes {part} {state}" };
const ENDS: Bilingual = { zh: "{rule}使限制终止或中止", en: "{rule} ends or suspends the restriction" };
const ENDS_AS: Bilingual = {
  zh: "{rule}使限制的状态成为“{status}”",
  en: "{rule} makes the status of the restriction “{status}”",
};

/** Whether some rule strikes a part of the agreement or ends the restriction, as conditions ask it. */
export function effectAsked(
  { effect, on, is }: { readonly effect: "clause" | "end"; readonly on: string; readonly is?: string },
  denied: boolean,
): Bilingual {
  const rule = denied ? NO_RULE : SOME_RULE;
  if (effect === "end")
    return is === undefined ? filled(ENDS, { rule }) : filled(ENDS_AS, { rule, status: reportWord("statuses", is) });
  const states = Object.entries(STATES).flatMap(([state, words]) => (isAsked(state, is) ? [words] : []));
  const state = { zh: states.map(({ zh }) => zh).join("、"), en: states.map(({ en }) => en).join(" or ") };
  return filled(MAKES, { rule, part: PARTS[on as ClausePart], state });
}

function isAsked(state: string, is: string | undefined): boolean {
  return is === undefined ? UNDOES.some((undoing) => undoing === state) : state === is;
}

function partyWord(party: Party): Bilingual {
  return reportWord("parties", party);
}
