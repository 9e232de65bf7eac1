import { TOPICS } from "../facts/fact.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Law } from "../law/law.ts";
import type { RuleData } from "../law/rule.ts";
import { GENERATED, pathOfRule } from "./book.ts";
import { both, link, page, section, table } from "./markdown.ts";
import { daysInForce, placeWords, strengths } from "./rule-standing.ts";

const TOPIC_WORDS: Readonly<Record<(typeof TOPICS)[number], Bilingual>> = {
  parties: { zh: "主体", en: "Parties" },
  agreement: { zh: "约定", en: "Agreement" },
  scope: { zh: "范围", en: "Scope" },
  duration: { zh: "期限", en: "Duration" },
  compensation: { zh: "补偿", en: "Compensation" },
  performance: { zh: "履行", en: "Performance" },
  conduct: { zh: "行为", en: "Conduct" },
  liability: { zh: "责任", en: "Liability" },
  procedure: { zh: "程序", en: "Procedure" },
};

/** Every rule by topic, in the order in which counsel asks, then by place. */
export function indexPage(law: Law): string {
  const { rules, local } = law.data;
  const topics = TOPICS.map((topic) => {
    const own = rules.filter(({ id }) => id.split("/")[1] === topic);
    return section(both(TOPIC_WORDS[topic]), own.length === 0 ? "" : ruleTable(law, own));
  });
  const places = [law.data.pack, ...local].flatMap(({ id, label }) => {
    const own = rules.filter((rule) => rule.id.startsWith(`${id}/`));
    return own.length === 0 ? [] : [`- ${both(label)}: ${own.map(linked).join("；")}`];
  });
  return page([
    GENERATED,
    "# 规则 Rules",
    "每条规则一页：条件与效果的文字、依据、数字的历史、例子。One page per rule: condition and effect in words, authority, numbers by date, examples.",
    `${link("概念 Concepts", "../concepts.md")} · ${link("错误代码 Error codes", "../errors.md")} · ${link("怎样写规则 Writing rules", "../../writing-rules.md")}`,
    ...topics,
    section("按地方 By place", places.join("\n")),
  ]);
}

function ruleTable(law: Law, rules: readonly RuleData[]): string {
  const rows = rules.map((rule) => [
    `${linked(rule)}<br>${both({ zh: rule.title.en, en: rule.title.en })}`,
    both(placeWords(law, rule)),
    strengths(law, rule).map(both).join("；"),
    daysInForce(law, rule).map(both).join("；"),
  ]);
  return table(["规则 Rule", "地方 Place", "效力 Strength", "有效期间 In force"], rows);
}

function linked(rule: RuleData): string {
  return link(rule.title.zh, pathOfRule(rule).replace(/^rules\//, ""));
}
