import { indexLaw } from "../law/law.ts";
import type { PackData } from "../law/pack-data.ts";
import { type Book, INDEX, pathOfRule } from "./book.ts";
import { CONCEPTS, conceptsPage } from "./concepts-page.ts";
import { errorsPage } from "./errors-page.ts";
import { indexPage } from "./index-page.ts";
import { rulePage } from "./rule-page.ts";

/** A file of the rules folder, and what it holds. */
interface FileOfRules {
  readonly kind: string;
  readonly id: string | null;
  readonly path: string;
}

/** The generated reference of checked packs: the text of each page by its path inside `docs/reference`. */
export function referencePages(data: PackData, files: readonly FileOfRules[]): ReadonlyMap<string, string> {
  const paths = new Map(files.map(({ kind, id, path }) => [`${kind} ${id}`, path]));
  const book: Book = { law: indexLaw(data), files: paths };
  return new Map([
    [INDEX, indexPage(book.law)],
    [CONCEPTS, conceptsPage(book.law)],
    ["errors.md", errorsPage()],
    ...data.rules.map((rule): [string, string] => [pathOfRule(rule), rulePage(book, rule)]),
  ]);
}
