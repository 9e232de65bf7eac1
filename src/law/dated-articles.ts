import type { Confidence } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import type { InstrumentData } from "./instrument.ts";

/** An article with days `[from, to)` of its own, or else those of its instrument; `to` is null while no end is held. */
export interface DatedArticle {
  readonly id: string;
  readonly from: string;
  readonly to: string | null;
  /** The instrument that ended it, where it is known. */
  readonly endedBy: string | null;
  readonly confidence: Confidence;
  readonly words: Bilingual;
  readonly note: Bilingual | null;
}

export function datedArticles(instrument: InstrumentData): DatedArticle[] {
  const { id, from, to, confidence, articles, "ended-by": endedBy } = instrument;
  return Object.entries(articles).map(([key, article]) => ({
    id: `${id}#${key}`,
    from: article.from ?? from,
    to: article.to ?? to ?? null,
    endedBy: article["ended-by"] ?? (article.to === undefined ? endedBy : null) ?? null,
    confidence: article.confidence ?? confidence,
    words: { zh: article.zh, en: article.en },
    note: article.note ?? null,
  }));
}

/** Whether a day lies in `[from, to)`, all as `YYYY-MM-DD`, which sort as text. */
export function isInForce(span: { readonly from: string; readonly to?: string | null }, day: string): boolean {
  return span.from <= day && (span.to == null || day < span.to);
}

/** `cn/labour-contract-law` of `cn/labour-contract-law#24(2)`. */
export function instrumentOf(citation: string): string {
  return citation.slice(0, citation.indexOf("#"));
}
