import { invariant } from "../base/invariant.ts";
import type { Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { ResolvedCitation } from "../law/law.ts";
import type { CompiledLaw } from "./compile-law.ts";
import { perLaw } from "./per-law.ts";

/** An article that stands behind a finding, in our own words. */
export interface CitedArticle {
  readonly id: string;
  readonly instrument: Bilingual;
  readonly article: string;
  readonly words: Bilingual;
  readonly strength: Strength;
  readonly confidence: "high" | "medium" | "low";
}

const articles = perLaw(({ law }) => new Map([...law.citations].map(([id, citation]) => [id, cited(citation)])));

export function citedArticle(compiled: CompiledLaw, id: string): CitedArticle {
  const article = articles(compiled).get(id);
  invariant(article, `citation ${id} resolves`);
  return article;
}

/** Every article of a list of ids by its id, sorted by id. */
export function citedArticles(compiled: CompiledLaw, ids: readonly string[]): Readonly<Record<string, CitedArticle>> {
  return Object.fromEntries([...new Set(ids)].sort().map((id) => [id, citedArticle(compiled, id)]));
}

function cited({ id, key, instrument, article }: ResolvedCitation): CitedArticle {
  return {
    id,
    instrument: instrument.title,
    article: key,
    words: { zh: article.zh, en: article.en },
    strength: instrument.strength,
    confidence: article.confidence ?? instrument.confidence,
  };
}
