import { chineseNumber } from "../base/chinese-number.ts";
import type { LawNames } from "./law-names.ts";

/** A place where a text names a law, an article, or an article of a law. */
export interface LawReference {
  /** The law as the text names it; null where an article stands alone. */
  readonly law: string | null;
  /** `36`, `36(1)`, `219-1`; null where a law is named without an article. */
  readonly article: string | null;
}

const N = "[零〇一二两三四五六七八九十百千\\d]+";
const ARTICLE = new RegExp(`第(${N}(?:[、和至到]第?${N})*)条(?:之(${N}))?(?:第(${N})款)?(?:第(${N})项)?`, "g");
const KINDS = "(?:法|法典|条例|规定|规则|办法|意见|解释|指引|纪要|细则|解答|决定|通知|批复|号)(?:（[^（）]*）)?";
/** Words that end as the name of a law does: 劳动合同法, 解释（二）; not 本法, 旧条例, which are no names. */
const LIKE_A_LAW = new RegExp(`(?<![本该此其旧新同原前])${KINDS}$`);
const JOINS = /^(?:、|和|或|及|以及|至|到|与)$/;

/** What a Chinese text cites: each 《…》, and each 第…条 with the law named before it. */
export function chineseReferences(text: string, names: LawNames): LawReference[] {
  const titles = titlesIn(text);
  const found: LawReference[] = [];
  let last = { law: null as string | null, end: -1 };
  for (const match of text.matchAll(ARTICLE)) {
    const [whole, article = "", more, paragraph, item] = match;
    const before = text.slice(0, match.index);
    const title = titles.find(({ end }) => end === match.index);
    const goesOn: boolean = last.end >= 0 && JOINS.test(text.slice(last.end, match.index));
    const law: string | null = title?.law ?? (goesOn ? last.law : lawAtEnd(before, names));
    for (const one of article.split(/[、和至到]第?/)) found.push({ law, article: keyOf(one, more, [paragraph, item]) });
    last = { law, end: match.index + whole.length };
  }
  const alone = titles.filter(({ end }) => !text.slice(end).startsWith("第"));
  return [...found, ...alone.map(({ law }) => ({ law, article: null }))];
}

/** The outermost 《…》 of a text; a title may hold another. */
function titlesIn(text: string): { readonly law: string; readonly end: number }[] {
  const titles: { law: string; end: number }[] = [];
  let depth = 0;
  let start = 0;
  for (const [i, character] of [...text.split("")].entries()) {
    if (character === "《" && depth++ === 0) start = i + 1;
    if (character === "》" && depth > 0 && --depth === 0) titles.push({ law: text.slice(start, i), end: i + 1 });
  }
  return titles;
}

/** The longest known name at the end of a text; else what looks like one; else null. */
function lawAtEnd(text: string, names: LawNames): string | null {
  const known = longest([...names.keys()].filter((name) => text.endsWith(name)));
  const rest = text.slice(0, text.length - known.length).replace(/司法$/, "");
  if (known !== "" && !LIKE_A_LAW.test(rest)) return known;
  return LIKE_A_LAW.test(text) ? (/[\p{L}\p{N}（）〔〕]+$/u.exec(text)?.[0] ?? null) : null;
}

function keyOf(article: string, more: string | undefined, parts: readonly (string | undefined)[]): string {
  const numbered = (part: string) => String(chineseNumber(part) ?? part);
  const branch = more === undefined ? "" : `-${numbered(more)}`;
  return `${numbered(article)}${branch}${parts.map((part) => (part === undefined ? "" : `(${numbered(part)})`)).join("")}`;
}

const ARTICLES = /\b[Aa]rt(?:\.|icles?|s\.) (\d+(?:-\d+)?(?:\(\d+\))*(?:(?:,| and| to| or) \d+(?:\(\d+\))*)*)/g;
const LIKE_AN_ENGLISH_LAW =
  /(?:[A-Z][\w'-]* (?:(?:of|on|the|and|for) )*)*(?:Law|Code|Act|Interpretation|Regulations?|Provisions|Rules|Measures|Opinions?|Guidelines|Minutes|Answers)(?: \([IVX]+\))?$/;

/** What an English text cites: `Labour Contract Law art. 24`, `art. 36 of Interpretation (I)`. */
export function englishReferences(text: string, names: LawNames): LawReference[] {
  return [...text.matchAll(ARTICLES)].flatMap((match) => {
    const law =
      englishLawAtEnd(text.slice(0, match.index).trimEnd(), names) ??
      englishLawAtStart(text.slice(match.index + match[0].length), names);
    return [...(match[1] ?? "").matchAll(/\d+(?:-\d+)?(?:\(\d+\))*/g)].map(([article]) => ({ law, article }));
  });
}

function englishLawAtEnd(text: string, names: LawNames): string | null {
  const known = longest([...names.keys()].filter((name) => text.endsWith(name)));
  return known === "" ? (LIKE_AN_ENGLISH_LAW.exec(text)?.[0] ?? null) : known;
}

function englishLawAtStart(text: string, names: LawNames): string | null {
  const after = /^ of (?:the )?([A-Z].*)/.exec(text)?.[1];
  if (after === undefined) return null;
  const known = longest([...names.keys()].filter((name) => after.startsWith(name)));
  const named = /^[A-Z][^,.;:]*/.exec(after)?.[0] ?? "";
  return known === "" ? (LIKE_AN_ENGLISH_LAW.exec(named)?.[0] ?? null) : known;
}

function longest(names: readonly string[]): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best), "");
}
