import { type Bilingual, filled } from "../law/bilingual.ts";
import type { EffectData, FormulaArguments } from "../law/effect.ts";
import type { FormulaName } from "../law/formula-names.ts";
import type { Law } from "../law/law.ts";
import { operandWords } from "./number.ts";
import { reportWord } from "./report-word.ts";

const FORMULAS: Readonly<Record<FormulaName, Bilingual>> = {
  "agreed-monthly": {
    zh: "约定的数额，或约定的比例乘以月平均工资",
    en: "the agreed sum, or the agreed share of the average wage",
  },
  "least-share-of-average-wage": {
    zh: "月平均工资乘以一定比例，不少于此数（向上取到分）",
    en: "at least a share of the average monthly wage (rounded up to the fen)",
  },
  "share-of-average-wage": { zh: "月平均工资乘以一定比例", en: "a share of the average monthly wage" },
  "share-of-wage-with-equity": {
    zh: "计入股权收益的月平均工资乘以一定比例",
    en: "a share of the average monthly wage, gains on equity included",
  },
  "monthly-over-term": {
    zh: "月补偿乘以合法期限的月数",
    en: "the monthly compensation times the months of the lawful term",
  },
  "fallen-due": { zh: "已到期各月的补偿减去已付的", en: "the compensation of months fallen due, less what was paid" },
  "arrears-again": { zh: "与欠付补偿相同的数额", en: "once more what is in arrears" },
  shortfall: {
    zh: "已到期各月按默认比例与按约定的差额",
    en: "for the months fallen due, what the default share comes to above the agreed sum",
  },
  "months-of-compensation": {
    zh: "月补偿乘以一定月数，减去已付的额外月数",
    en: "the monthly compensation times a number of months, less the extra months paid",
  },
  "agreed-damages": {
    zh: "就违反限制约定的违约金，未经调整",
    en: "the damages agreed for breach of the restriction, not adjusted",
  },
  "damages-for-each-breach": {
    zh: "就违反限制约定的违约金乘以竞争性工作的次数，未经调整",
    en: "the damages agreed for breach of the restriction times the competing works, not adjusted",
  },
  "reporting-damages": {
    zh: "为不报告约定的违约金，未经调整",
    en: "the damages agreed for not reporting, not adjusted",
  },
  "secrecy-damages": {
    zh: "为保密约定的违约金，未经调整",
    en: "the damages agreed for breach of secrecy, not adjusted",
  },
  "solicitation-damages": {
    zh: "为禁止招揽约定的违约金，未经调整",
    en: "the damages agreed for soliciting, not adjusted",
  },
  "multiple-of-total": { zh: "约定补偿总额的若干倍", en: "a multiple of the agreed total of compensation" },
  refund: { zh: "约定返还的补偿", en: "the compensation agreed to be returned" },
  "refund-of-breach-months": { zh: "违约期间的补偿", en: "the compensation of the time in breach" },
  "refund-of-all": { zh: "已付的全部补偿", en: "all compensation paid" },
  "proven-loss": { zh: "已证明的损失", en: "the loss proved" },
  "loss-beyond-damages": {
    zh: "已证明的损失超出约定违约金的部分",
    en: "what the loss proved exceeds the agreed damages by",
  },
  "inquiry-costs": { zh: "主张的调查费用", en: "the inquiry costs claimed" },
  "office-gains": { zh: "由同业经营所得的收入", en: "the income made from the same business" },
  "trade-secret-range": {
    zh: "损失和获利难以确定时法定数额以内，能确定的以倍数为限",
    en: "up to the sum set by law where loss and gain cannot be fixed, else up to a multiple of them",
  },
};

/** What a formula takes, by name. */
export const ARGUMENT_WORDS: Readonly<Record<string, Bilingual>> = {
  share: { zh: "比例", en: "share" },
  "up-to": { zh: "至多", en: "up to" },
  floor: { zh: "不低于", en: "not below" },
  cap: { zh: "期限至多", en: "a term of at most" },
  months: { zh: "月数", en: "months" },
  multiple: { zh: "倍数", en: "multiple" },
};

const MINIMUM_WAGE: Bilingual = { zh: "最低工资", en: "the minimum wage" };

const CLAIM: Bilingual = {
  zh: "{party}可以请求“{head}”，即{reckoned}",
  en: "the {party} may claim “{head}”, namely {reckoned}",
};
const LINE: Bilingual = {
  zh: "“{head}”可与“{line}”相比，后者只供比较，谁也不因此应付，即{reckoned}",
  en: "“{head}” may be compared with “{line}”, a line that nobody owes, namely {reckoned}",
};

/** Who may claim which sum, or with which line a sum is compared, and how it is reckoned. */
export function moneyWords(law: Law, effect: Extract<EffectData, { readonly formula: FormulaName }>): Bilingual {
  const reckoned = reckonedWords(law, effect.formula, effect.with ?? {});
  if ("limit" in effect)
    return filled(LINE, { head: reportWord("heads", effect.limit), line: reportWord("heads", effect.at), reckoned });
  return filled(CLAIM, {
    party: reportWord("parties", effect.entitle),
    head: reportWord("heads", effect.to),
    reckoned,
  });
}

function reckonedWords(law: Law, formula: FormulaName, given: FormulaArguments): Bilingual {
  const taken = Object.entries(given).map(([name, value]) => {
    const words = typeof value === "object" && "table" in value ? MINIMUM_WAGE : operandWords(law, value, "ratio");
    return filled({ zh: "{name}：{words}", en: "{name}: {words}" }, { name: ARGUMENT_WORDS[name] ?? name, words });
  });
  if (taken.length === 0) return FORMULAS[formula];
  const listed = { zh: taken.map(({ zh }) => zh).join("；"), en: taken.map(({ en }) => en).join("; ") };
  return filled({ zh: "{formula}（{listed}）", en: "{formula} ({listed})" }, { formula: FORMULAS[formula], listed });
}
