import { DATED_BY } from "../law/parameter.ts";

export const STUB_KINDS = ["rule", "parameter", "instrument", "dispute", "concept"] as const;

export type StubKind = (typeof STUB_KINDS)[number];

const DATED_BY_LINE = `dated-by: # ${DATED_BY.join(" | ")}；看哪一天来选法 the day that picks the law`;

/** What a new file of each kind says after its id. A key without a value is needed; a line that is a comment may be. */
export const STUB_TEXTS: Readonly<Record<StubKind, string>> = {
  rule: `title:
  zh: # 一句话说是什么
  en: # the same in English
${DATED_BY_LINE}
cite: # [cn/instrument#1(1)]；依据，规则只在其中一条有效的日子适用 authority; in force while one of these is
# see: [cn/instrument#1(2)]     旁证 supports, without effect
# strength: practice             弱于所引条文时才写 only where weaker than the text cited
# confidence: medium             来源核对到什么程度 how well the source was checked
# overrides: [cn/topic/name]     优先于哪些规则 the rules it goes before
# ground: room-left-by-higher-text   凭什么优先 why it may
# invoked: { by: employee, how: [claim] }   由谁怎样提出，来源写明时才写 who raises it and how, where a source says so
# where: { concept: name }   不按履行地适用的，在哪里适用 where it holds, if not at the workplace
when: # { fact: topic.name, is: yes }；条件 the condition
then: # [{ note: warning }]；效果 the effects
message:
  zh: # 给人看的话
  en: # words for readers
examples: # 至少 yes、no、unknown 各一个 at least one of each
# - { name: 成立, given: { topic.name: yes }, expect: yes }
# - { name: 不成立, given: { topic.name: no }, expect: no }
# - { name: 未知, given: {}, expect: unknown, asks: [topic.name] }
`,
  parameter: `# overrides: cn/topic/name       取代的全国的数（同名） the national number whose place it takes (of the same name)
# ground: room-left-by-higher-text   凭什么取代 why it may
# when: { fact: topic.name, is: yes }   只在此条件下取代 only where this holds
label:
  zh: # 这个数是什么
  en: # what the number is
unit: # share-of-average-monthly-wage | share | multiple-of-agreed-total | multiple | months | days | yuan；单位 the unit
direction: # worker-favourable-up | worker-favourable-down | neutral；大了对劳动者有利还是不利 whom more of it favours
${DATED_BY_LINE}
values: # 每段期间一行，末日不含 one line for each span, its last day excluded
# - { from: YYYY-MM-DD, value: …, cite: cn/instrument#1(1) }
# without: [{ to: YYYY-MM-DD, kind: none, why: { zh: 此前没有规定, en: no rule before } }]   没有值的日子和原因 days without a value, and why
# confidence: medium             来源核对到什么程度 how well the source was checked
verified: # { on: YYYY-MM-DD }；何日核对 when it was checked
`,
  instrument: `title:
  zh: # 全名
  en: # the full title
# short: { zh: 解释（一）, en: Interpretation (I) }   文中的简称 what texts call it
issuer:
  zh: # 制定机关
  en: # who issued it
# number: 文号 the number of the document
# number-verified: yes           文号核对过没有 whether that was checked
strength: # statute | regulation | interpretation | departmental-rule | local-regulation | court-guidance | case | practice | advice；位阶 the rank
# published: YYYY-MM-DD          公布日 the day of publication
from: # YYYY-MM-DD；施行日 first day in force
# to: YYYY-MM-DD                 失效日（不含） the day it ceased (excluded)
# ended-by: cn/other             使它失效的文件 the text that ended it
confidence: # high | medium | low；来源核对到什么程度 how well the source was checked
sources: # ["https://…"]；来源 where it was read
articles: # 键是条号，用自己的话写 keyed by article, in our own words
# "1(1)": { zh: 内容, en: content }
`,
  dispute: `question:
  zh: # 分歧在哪里？
  en: # on what do tribunals split?
main: # 主要读法的 id the id of the main reading
why-main:
  zh: # 为什么以它为主
  en: # why that one
at-stake: # { fact: topic.name, is: yes }；何时才成问题 when it matters
readings: # 至少两种 at least two
# - { id: one, label: { zh: 一种, en: one }, cite: [cn/practice#name], confidence: medium }
# - { id: other, label: { zh: 另一种, en: the other }, cite: [cn/practice#name], places: ["110000"], confidence: low }
`,
  concept: `label:
  zh: # 条件的名称
  en: # its name
when: # { all: [{ fact: topic.name, is: yes }, { concept: name }] }；条件 the condition
`,
};
