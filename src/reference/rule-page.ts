import type { Bilingual } from "../law/bilingual.ts";
import { type Law, nameOf } from "../law/law.ts";
import { fillNumbers } from "../law/message.ts";
import { conditionOf, type DisputeData, type RuleData } from "../law/rule.ts";
import { leavesOf } from "../packs/conditions-in.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { effectWords } from "../sentences/effect-words.ts";
import { conceptNamed, disputeNamed } from "../sentences/named.ts";
import { type Book, fileFromRule, GENERATED, INDEX, pageFromRule } from "./book.ts";
import { CONCEPTS } from "./concepts-page.ts";
import { conditionLists } from "./condition-lists.ts";
import { both, link, page, section } from "./markdown.ts";
import { ruleAuthorities } from "./rule-authorities.ts";
import { ruleExamples } from "./rule-examples.ts";
import { ruleNumbers } from "./rule-numbers.ts";
import { ruleStanding } from "./rule-standing.ts";

/** A rule as a page for readers, Chinese first: what it says, when it holds, what follows, and what stands behind it. */
export function rulePage(book: Book, rule: RuleData): string {
  const { law } = book;
  const message = fillNumbers(rule.message, (name) => law.parameters.get(name)?.values.map(({ value }) => value) ?? []);
  return page([
    GENERATED,
    `# ${both(rule.title)}`,
    `\`${rule.id}\` · ${link("规则文件 rule file", fileFromRule(book, "rule", rule.id))} · ${link("全部规则 all rules", pageFromRule(INDEX))}`,
    `> ${escapeMarkdown(message.zh)}\n>\n> ${escapeMarkdown(message.en)}`,
    ruleStanding(book, rule),
    section("条件 When", page([...conditionLists(law, conditionOf(rule)), conceptLine(law, rule)]).trimEnd()),
    section("效果 Then", bullets(rule.then.map((effect) => effectWords(law, effect)))),
    section("依据 Authority", ruleAuthorities(book, rule)),
    section("数字 Numbers", ruleNumbers(book, rule)),
    section(
      "有分歧的问题 Disputed",
      disputesAsked(law, rule)
        .map((dispute) => disputeLines(book, dispute))
        .join("\n"),
    ),
    section("例子 Examples", ruleExamples(law, rule)),
  ]);
}

function conceptLine(law: Law, rule: RuleData): string {
  const names = leavesOf(conditionOf(rule), []).flatMap(({ data }) => ("concept" in data ? [data.concept] : []));
  const links = [...new Set(names)].map((name) =>
    link(conceptNamed(law, name).label.zh, `${pageFromRule(CONCEPTS)}#${name}`),
  );
  return links.length === 0 ? "" : `概念 Concepts: ${links.join("；")}`;
}

function disputesAsked(law: Law, rule: RuleData): DisputeData[] {
  const names = leavesOf(conditionOf(rule), []).flatMap(({ data }) => ("reading" in data ? [data.reading] : []));
  return [...new Set(names)].map((name) => disputeNamed(law, name));
}

function disputeLines(book: Book, dispute: DisputeData): string {
  const readings = dispute.readings.map(
    ({ id, label }) => `  - ${both(label)}${id === dispute.main ? "（主要读法 main reading）" : ""}`,
  );
  return [
    `- ${link(dispute.question.zh, fileFromRule(book, "dispute", dispute.id))} ${escapeMarkdown(dispute.question.en)} (\`${nameOf(dispute.id)}\`)`,
    ...readings,
  ].join("\n");
}

function bullets(lines: readonly Bilingual[]): string {
  return lines.flatMap(({ zh, en }) => [`- ${escapeMarkdown(zh)}`, `  ${escapeMarkdown(en)}`]).join("\n");
}
