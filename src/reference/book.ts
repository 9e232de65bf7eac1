import { invariant } from "../base/invariant.ts";
import type { Law } from "../law/law.ts";
import type { RuleData } from "../law/rule.ts";

/** What pages are made from: the law, and in which file of the rules folder each thing stands. */
export interface Book {
  readonly law: Law;
  /** Keyed `<kind> <id>`: `rule cn/duration/cap`. */
  readonly files: ReadonlyMap<string, string>;
}

/** The first line of every page; a file without it is never deleted. */
export const GENERATED = "<!-- 由规则生成，不手改；generated from the rules, do not edit: npm run docs -->";

export function isGenerated(page: string): boolean {
  return page.startsWith(GENERATED);
}

/** The page that leads to all others. */
export const INDEX = "rules/README.md";

/** From a page of a rule, `rules/<pack>/<topic>/<name>.md`, to the folder of the pages and to the root of the repository. */
const TO_PAGES = "../../..";
const TO_ROOT = "../../../../..";

/** Where the file of a thing stands, as seen from a page of a rule. */
export function fileFromRule({ files }: Book, kind: string, id: string): string {
  const path = files.get(`${kind} ${id}`);
  invariant(path, `there is a file of the ${kind} ${id}`);
  return `${TO_ROOT}/rules/${path}`;
}

export function pageFromRule(path: string): string {
  return `${TO_PAGES}/${path}`;
}

/** The path of a rule's page inside the folder of the pages. */
export function pathOfRule({ id }: Pick<RuleData, "id">): string {
  return `rules/${id}.md`;
}
