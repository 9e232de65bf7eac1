import { type Law, nameOf } from "../law/law.ts";
import type { ConceptData } from "../law/rule.ts";
import { GENERATED } from "./book.ts";
import { conditionLists } from "./condition-lists.ts";
import { both, page } from "./markdown.ts";

/** The path of the page inside the folder of the pages. */
export const CONCEPTS = "concepts.md";

/** Every named condition with what it is made of, each under its name. */
export function conceptsPage(law: Law): string {
  return page([
    GENERATED,
    "# 概念 Concepts",
    "有名字的条件，供多条规则使用。Conditions with a name, used by several rules.",
    ...law.data.concepts.map((concept) => conceptBlock(law, concept)),
  ]);
}

function conceptBlock(law: Law, { id, label, when }: ConceptData): string {
  return [`## ${nameOf(id)}`, both(label), ...conditionLists(law, when)].join("\n\n");
}
