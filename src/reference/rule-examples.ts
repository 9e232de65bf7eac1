import { type Bilingual, filled } from "../law/bilingual.ts";
import type { Law } from "../law/law.ts";
import type { RuleData, RuleExampleData } from "../law/rule.ts";
import { escapeMarkdown } from "../report/markdown.ts";
import { factValue } from "../sentences/fact-phrase.ts";
import { conceptNamed, disputeNamed, factNamed, placeNamed, readingNamed } from "../sentences/named.ts";
import { reportWord } from "../sentences/report-word.ts";
import { both, table } from "./markdown.ts";

const READING = "reading.";
const NOTHING: Bilingual = { zh: "没有给出任何事实", en: "nothing is given" };

/** The examples of a rule: what is given, on which day, what follows, and what is then still asked. */
export function ruleExamples(law: Law, { examples }: RuleData): string {
  const rows = examples.map((example) => [
    escapeMarkdown(example.name),
    givenWords(law, example),
    example.on ?? "—",
    both(reportWord("values", example.expect)),
    (example.asks ?? []).map((id) => both(factNamed(id).label)).join("<br>") || "—",
  ]);
  return table(["例子 Example", "给出 Given", "看哪一天 On", "成立 Holds", "还要问 Still asked"], rows);
}

function givenWords(law: Law, { given }: RuleExampleData): string {
  const entries = Object.entries(given).map(([name, value]) => both(entryWords(law, name, String(value))));
  return entries.length === 0 ? both(NOTHING) : entries.join("<br>");
}

function entryWords(law: Law, name: string, value: string): Bilingual {
  const [label, words] = entry(law, name, value);
  return filled({ zh: "{label}：{words}", en: "{label}: {words}" }, { label, words });
}

function entry(law: Law, name: string, value: string): readonly [label: Bilingual, value: Bilingual] {
  if (name.startsWith(READING)) {
    const dispute = disputeNamed(law, name.slice(READING.length));
    return [dispute.question, readingNamed(dispute, value)];
  }
  if (!name.includes(".")) return [conceptNamed(law, name).label, reportWord("values", value)];
  const fact = factNamed(name);
  return [fact.label, fact.type === "place" ? placeNamed(law, value) : factValue(fact, value)];
}
