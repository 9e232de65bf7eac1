import { closestName } from "../../base/closest-name.ts";
import type { Bilingual } from "../../law/bilingual.ts";
import { holdsArticle, type LawNames, lawNames } from "../law-names.ts";
import { chineseReferences, englishReferences, type LawReference } from "../law-references.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";

/** Kinds of file whose texts speak of law. */
const KINDS = ["instrument", "parameter", "concept", "rule", "dispute", "presumption", "risk", "pay-items"] as const;

/** What an instrument calls itself is no reference. */
const OWN_NAMES: readonly unknown[] = ["title", "short", "issuer"];

/**
 * A text that names a law or an article names one that the tree holds, by its title, its short title or its number, and both
 * languages name the same articles. In an instrument an article without a law is one of its own; elsewhere it says nothing.
 */
export const checkTitles: Check = (tree, report) => {
  const instruments = tree.of("instrument").map(({ data }) => data);
  if (instruments.length < tree.names("instrument").length) return;
  const names = { zh: lawNames(instruments, "zh"), en: lawNames(instruments, "en") };
  for (const kind of KINDS) {
    for (const { file, data } of tree.of(kind)) {
      for (const { path, text } of textsIn(data, [])) {
        if (kind === "instrument" && OWN_NAMES.includes(path[0])) continue;
        const zh = chineseReferences(text.zh, names.zh);
        const en = englishReferences(text.en, names.en);
        for (const reference of zh) checkReference(report, file, [...path, "zh"], reference, names.zh);
        for (const reference of en) checkReference(report, file, [...path, "en"], reference, names.en);
        if (kind !== "instrument")
          for (const { law, article } of zh)
            if (law === null)
              report(file, [...path, "zh"], "article-without-law", { values: { article: article ?? "" } });
        const told = new Set(zh.map(({ article }) => whole(article)));
        for (const { article } of en)
          if (!told.has(whole(article)))
            report(file, [...path, "en"], "article-untranslated", { values: { article: article ?? "" } });
      }
    }
  }
};

function checkReference(
  report: Report,
  file: RuleFile,
  path: DataPath,
  { law, article }: LawReference,
  names: LawNames,
) {
  if (law === null) return;
  const instruments = names.get(law);
  if (instruments === undefined) {
    report(file, path, "title-unknown", { values: { title: law }, suggestion: closestTitle(law, [...names.keys()]) });
  } else if (article !== null && !holdsArticle(instruments, article)) {
    const keys = instruments.flatMap(({ articles }) => Object.keys(articles));
    report(file, path, "title-article-unknown", {
      values: { title: law, article },
      suggestion: closestName(article, keys),
    });
  }
}

/** The words before a law's name cannot be told from it: the nearest name to some end of them. */
function closestTitle(words: string, known: readonly string[]): string | null {
  for (let i = 0; i < words.length; i++) {
    const closest = closestName(words.slice(i), known);
    if (closest !== null) return closest;
  }
  return null;
}

function whole(article: string | null): string {
  return (article ?? "").replace(/\(.*$/, "");
}

/** Every text in two languages inside some data. */
function textsIn(data: unknown, path: DataPath): { readonly path: DataPath; readonly text: Bilingual }[] {
  if (typeof data !== "object" || data === null) return [];
  if ("zh" in data && typeof data.zh === "string" && "en" in data && typeof data.en === "string")
    return [{ path, text: { zh: data.zh, en: data.en } }, ...childrenOf(data, path)];
  return childrenOf(data, path);
}

function childrenOf(data: object, path: DataPath): { readonly path: DataPath; readonly text: Bilingual }[] {
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, [...path, key]));
}
