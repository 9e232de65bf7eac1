import type { Confidence, Strength } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";

/** One article or paragraph, in our own words. `from` and `to` are set where it was in force for less time than its instrument; `ended-by` is the instrument that ended it. */
export interface ArticleData {
  readonly zh: string;
  readonly en: string;
  readonly from?: string;
  readonly to?: string;
  readonly "ended-by"?: string;
  readonly confidence?: Confidence;
  readonly note?: Bilingual;
}

/** `rules/<pack>/instruments/<slug>.yaml`: a legal text, its days in force `[from, to)`, and the articles cited, keyed `36` or `36(1)`. */
export interface InstrumentData {
  readonly id: string;
  readonly title: Bilingual;
  /** How texts call it where the title is too long. */
  readonly short?: Bilingual;
  readonly issuer: Bilingual;
  readonly number?: string;
  readonly "number-verified"?: "yes" | "no";
  readonly strength: Strength;
  readonly published?: string;
  readonly from: string;
  readonly to?: string;
  readonly "ended-by"?: string;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
  readonly articles: Readonly<Record<string, ArticleData>>;
}
