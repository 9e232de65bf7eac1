import type { Bilingual } from "../law/bilingual.ts";

/** What may be wrong with a rule tree, in words; `{name}` stands for a value. */
export const PROBLEM_WORDS = {
  "file-unknown": { zh: "规则目录里没有这个位置的文件", en: "no file belongs at this place in the rules folder" },
  "file-missing": { zh: "缺少文件 {path}", en: "the file {path} is missing" },
  "yaml-broken": { zh: "YAML 无法读取：{reason}", en: "the YAML cannot be read: {reason}" },
  "yaml-alias": { zh: "规则文件不使用 YAML 别名（*{name}）", en: "rule files do not use YAML aliases (*{name})" },
  "key-duplicate": { zh: "同一个键写了两次", en: "the same key is written twice" },

  "key-unknown": { zh: "不认识的键“{key}”", en: 'unknown key "{key}"' },
  "comma-unquoted": {
    zh: "花括号内没有加引号的文字在逗号处断开了，请给整段文字加引号",
    en: "a comma ends unquoted text inside { }: put the whole text in quotes",
  },
  "key-missing": { zh: "缺少键“{key}”", en: 'the key "{key}" is missing' },
  "translation-missing": { zh: "缺少译文“{key}”", en: 'the translation "{key}" is missing' },
  "choice-missing": { zh: "应写明其中之一：{choices}", en: "one of these is needed: {choices}" },
  "operators-mixed": {
    zh: "is、in、between 不能与其他比较并用",
    en: "is, in and between stand alone, without another comparison",
  },
  "value-type": { zh: "此处应为{expected}", en: "{expected} expected here" },
  "value-shape": { zh: "“{value}”写法不对，应如 {expected}", en: '"{value}" is not written like {expected}' },
  "value-unknown": { zh: "“{value}”不在可用的值之中", en: '"{value}" is not one of the values allowed here' },
  "value-float": {
    zh: "{value} 会被读成浮点数，比例和金额请写成文字，如 30% 或 '0.30'",
    en: "{value} is read as a float; write ratios and money as text, such as 30% or '0.30'",
  },
  "list-length": { zh: "此处应有{wanted}项", en: "{wanted} needed here" },
  "day-impossible": { zh: "没有“{value}”这一天", en: 'there is no day "{value}"' },

  "id-path": { zh: "按文件位置，此处应为“{expected}”", en: 'by its place in the tree this must be "{expected}"' },
  "id-duplicate": { zh: "“{id}”已经用过（{first}）", en: '"{id}" is already used ({first})' },
  "span-empty": { zh: "期间为空：{to} 不晚于 {from}", en: "the span is empty: {to} is not after {from}" },
  "span-gap": {
    zh: "{from} 至 {to} 既没有值，也没有说明（without）",
    en: "from {from} to {to} there is no value, and nothing says so (without)",
  },
  "span-order": {
    zh: "各值应按起始日排列：{from} 早于前一项",
    en: "values are sorted by first day: {from} comes before the one above",
  },
  "span-overlap": {
    zh: "期间重叠：前一项到 {to}，此项从 {from} 起",
    en: "spans overlap: the one above runs to {to}, this one starts on {from}",
  },
  "shares-order": {
    zh: "可能的比例不低于最低的比例",
    en: "the likely share is no lower than the least",
  },
  "states-order": {
    zh: "要素越不确定成立，保留的份额越小",
    en: "the less an element is sure to hold, the less it leaves",
  },
  "factor-direction": {
    zh: "乘数 {value} 与方向 {direction} 相反：调低的不大于 1，调高的不小于 1",
    en: "the multiplier {value} goes against {direction}: what lowers is at most 1, what raises at least 1",
  },
  "parts-over-whole": {
    zh: "各部分合计 {parts} 件，多于全部的 {cases} 件",
    en: "the parts come to {parts} cases, more than the whole of {cases}",
  },
  "bands-order": { zh: "风险档应从低到高排列", en: "risk bands are sorted from the lowest up" },

  "instrument-unknown": { zh: "没有文件“{instrument}”", en: 'there is no instrument "{instrument}"' },
  "article-unknown": { zh: "“{instrument}”中没有收录“{key}”", en: '"{instrument}" has no article "{key}"' },
  "citation-not-in-force": {
    zh: "“{cite}”有效期间 {inForce}，未覆盖 {needed}",
    en: '"{cite}" is in force {inForce}, which does not cover {needed}',
  },
  "citation-repealed": {
    zh: "“{cite}”已于 {to} 失效，而此处没有限定日期",
    en: '"{cite}" ceased on {to}, and nothing here is limited to earlier days',
  },
  "citation-elsewhere": {
    zh: "“{cite}”是别处的规定，不能作为 {own} 的依据",
    en: '"{cite}" is law of another place and no authority for {own}',
  },

  "title-unknown": { zh: "没有名为“{title}”的文件", en: 'no instrument is called "{title}"' },
  "title-article-unknown": {
    zh: "“{title}”中没有收录第 {article} 条",
    en: '"{title}" is held here without article {article}',
  },
  "article-without-law": {
    zh: "第 {article} 条没有说是哪部法的",
    en: "article {article} is named without its law",
  },
  "article-untranslated": {
    zh: "英文写了第 {article} 条，中文没有",
    en: "the English names article {article}, the Chinese does not",
  },

  "fact-unknown": { zh: "没有事实“{fact}”", en: 'there is no fact "{fact}"' },
  "fact-not-presumed": { zh: "比例“{fact}”不能推定", en: 'the ratio "{fact}" cannot be presumed' },
  "operator-type": {
    zh: "“{fact}”是{type}，不能用“{operator}”；可用：{operators}",
    en: '"{fact}" is {type} and does not take "{operator}"; it takes {operators}',
  },
  "word-unknown": { zh: "“{fact}”没有“{value}”这个值", en: '"{fact}" has no value "{value}"' },
  "literal-unit": { zh: "“{value}”不是{expected}", en: '"{value}" is not {expected}' },
  "bounds-order": { zh: "下限 {low} 大于上限 {high}", en: "the lower bound {low} is above the upper bound {high}" },
  "parameter-unknown": { zh: "没有参数“{name}”", en: 'there is no parameter "{name}"' },
  "parameter-unit": {
    zh: "参数“{name}”的单位是 {unit}，此处需要 {expected}",
    en: 'the parameter "{name}" is in {unit}; {expected} is needed here',
  },
  "concept-unknown": { zh: "没有概念“{name}”", en: 'there is no concept "{name}"' },
  "concept-missing": {
    zh: "缺少引擎需要的概念“{name}”",
    en: 'the engine needs the concept "{name}", which is missing',
  },
  "dispute-unknown": { zh: "没有争议“{name}”", en: 'there is no dispute "{name}"' },
  "reading-unknown": {
    zh: "争议“{dispute}”没有“{reading}”这种读法",
    en: 'the dispute "{dispute}" has no reading "{reading}"',
  },
  "effect-unmatched": { zh: "没有规则产生这一效果", en: "no rule has this effect" },
  circle: { zh: "循环定义：{path}", en: "defined in a circle: {path}" },

  "formula-unknown": { zh: "没有公式“{formula}”", en: 'there is no formula "{formula}"' },
  "argument-unknown": {
    zh: "公式“{formula}”没有参数“{argument}”",
    en: 'the formula "{formula}" takes no "{argument}"',
  },
  "argument-missing": { zh: "公式“{formula}”缺少“{argument}”", en: 'the formula "{formula}" needs "{argument}"' },
  "override-unknown": { zh: "没有可被优先的“{rule}”", en: 'there is no "{rule}" to override' },
  "override-missing": {
    zh: "与“{id}”同名；要在当地取代它，须写 overrides 和 ground",
    en: 'has the name of "{id}"; to take its place there, say so with overrides and ground',
  },
  "override-name": {
    zh: "取代“{id}”的数须与它同名（路径中主题和名称相同）",
    en: 'a number that takes the place of "{id}" needs its name (the same topic and name in the path)',
  },
  "override-differs": {
    zh: "取代“{id}”的数，{key} 须同为 {expected}",
    en: 'a number that takes the place of "{id}" needs its {key}, {expected}',
  },
  "override-national": {
    zh: "只有地方的数可以取代别的数；全国的数有变，写在同一文件的 values 里",
    en: "only a number of a place takes another's place; a change of a national one goes into its values",
  },
  "parameter-when": {
    zh: "数的 when 只能问事实，并与写明的值比较",
    en: "the when of a number asks facts, against values written out",
  },
  "ground-missing": { zh: "overrides 必须写明理由（ground）", en: "overrides needs its ground" },
  "ground-zone": {
    zh: "special-zone-power 只用于经济特区；区划表里这个地方没有标明（special-zone）",
    en: "special-zone-power is for special zones; the table of regions does not mark this place as one (special-zone)",
  },
  "ground-idle": { zh: "没有 overrides，却写了 ground", en: "a ground without overrides" },
  "when-idle": { zh: "没有 overrides，却写了 when", en: "a when without overrides" },
  "ground-rank": {
    zh: "{ground} 只在同一位阶的文件之间成立，而“{rule}”依据的文件位阶更高",
    en: '{ground} holds between texts of one rank, and "{rule}" rests on a higher one',
  },
  "floor-lowered": {
    zh: "{value} 对劳动者不如全国的 {national}（“{id}”）有利：上位法留下的余地只能更有利；有权变通的，写明那一种 ground",
    en: '{value} is worse for the employee than the national {national} ("{id}"): room left by the higher text is room to better it; a text that may depart from it says so in its ground',
  },
  "override-undeclared": {
    zh: "与“{other}”可能同时就 {head} 给出金额，而没有写明谁优先：写 overrides 和 ground，或者使条件互斥",
    en: 'may answer for {head} together with "{other}", and neither goes before: declare overrides and ground, or make the conditions exclusive',
  },
  "placeholder-unknown": { zh: "文字中的 {placeholder} 没有东西来填", en: "nothing fills {placeholder} in this text" },
  "example-missing": { zh: "缺少结果为 {outcome} 的例子", en: "an example with the outcome {outcome} is missing" },
  "place-not-within": {
    zh: "“{code}”不在上一级目录的地方“{above}”之内",
    en: '"{code}" does not lie within "{above}", the place of the folder above',
  },
  "region-unknown": { zh: "区划表里没有“{code}”", en: 'the table of regions has no "{code}"' },
  "where-idle": { zh: "where 只用于地方的规则包", en: "where belongs in the pack of a place" },
  "where-open": {
    zh: "where 必须限于 {place} 之内，否则本地规则会在别处适用",
    en: "where must tie the rule to {place}, or a local rule would hold elsewhere",
  },
  "local-law-missing": { zh: "没有 {code} 一行", en: "there is no row for {code}" },
  "local-law-twice": { zh: "{code} 写了两行", en: "there are two rows for {code}" },
  "local-law-state": {
    zh: "“{state}”与 {code} 有没有规则不符",
    en: '"{state}" does not fit whether {code} has rules',
  },
  "pay-item-missing": { zh: "没有 {kind} 一行", en: "there is no row for {kind}" },
  "pay-item-twice": { zh: "{kind} 写了两行", en: "there are two rows for {kind}" },
  "pay-item-dispute": {
    zh: "{kind} 有争议的写明争议（dispute），没有争议的不写",
    en: "{kind} names a dispute if it is disputed, and only then",
  },
  "standard-unknown": { zh: "没有 {code} 第 {tier} 档的标准", en: "there is no standard for {code}, tier {tier}" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ProblemCode = keyof typeof PROBLEM_WORDS;
