import { citationOf, type ResolvedCitation } from "../law/law.ts";
import type { RuleData } from "../law/rule.ts";
import { spanWords } from "../law/span-words.ts";
import { citedText } from "../report/citations.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { reportWord } from "../sentences/report-word.ts";
import { type Book, fileFromRule } from "./book.ts";
import { both, link } from "./markdown.ts";

/** The articles that a rule rests on, then those that support it: title, days, rank, and what they say in our words. */
export function ruleAuthorities(book: Book, { cite, see = [] }: RuleData): string {
  const resting = cite.map((id) => authority(book, citationOf(book.law, id)));
  if (see.length === 0) return resting.join("\n");
  const supporting = see.map((id) => authority(book, citationOf(book.law, id)));
  return `${resting.join("\n")}\n\n旁证 Supported by:\n\n${supporting.join("\n")}`;
}

function authority(book: Book, citation: ResolvedCitation): string {
  const { id, instrument, article, from, to } = citation;
  const number = instrument.number === undefined ? "" : `，${escapeMarkdown(instrument.number)}`;
  const standing = [
    both(reportWord("strengths", instrument.strength)),
    both(spanWords({ from, to })),
    `可信度 confidence: ${both(reportWord("confidences", article.confidence ?? instrument.confidence))}`,
  ];
  return [
    `- ${link(titleOf(citation, "zh-CN"), fileFromRule(book, "instrument", instrument.id))}${number} ${escapeMarkdown(titleOf(citation, "en"))} (\`${id}\`)`,
    `  - ${standing.join("；")}`,
    `  - ${escapeMarkdown(article.zh)}`,
    `  - ${escapeMarkdown(article.en)}`,
    ...(article.note === undefined ? [] : [`  - 注 Note: ${both(article.note)}`]),
  ].join("\n");
}

/** An article by the title of its instrument; one alone as a link into a table. */
export function linkedAuthority(book: Book, id: string): string {
  const citation = citationOf(book.law, id);
  return link(titleOf(citation, "zh-CN"), fileFromRule(book, "instrument", citation.instrument.id));
}

function titleOf({ instrument, key }: ResolvedCitation, language: "zh-CN" | "en"): string {
  return citedText({ instrument: instrument.title, article: key, strength: instrument.strength }, language);
}
