import { type DatedArticle, datedArticles } from "../law/dated-articles.ts";
import type { InstrumentData } from "../law/instrument.ts";
import type { PackData, PackHead } from "../law/pack-data.ts";

/** All the law held, as plain JSON for other programs; lists sorted by id, days `[from, to)`, money in yuan as written. */
export interface RulesDump
  extends Pick<PackData, "digest" | "parameters" | "rules" | "concepts" | "disputes" | "presumptions" | "risk"> {
  /** The national pack first. */
  readonly packs: readonly PackHead[];
  readonly tables: Pick<PackData, "regions" | "minimumWages" | "payItems">;
  readonly instruments: readonly DumpedInstrument[];
}

/** Each article with its days, those of the instrument where it has none of its own. */
export interface DumpedInstrument extends Omit<InstrumentData, "articles"> {
  readonly articles: readonly DatedArticle[];
}

export function dumpRules(data: PackData): RulesDump {
  const { digest, pack, local, parameters, regions, minimumWages, payItems, instruments } = data;
  const { rules, concepts, disputes, presumptions, risk } = data;
  return {
    digest,
    packs: [pack, ...local],
    parameters,
    tables: { regions, minimumWages, payItems },
    instruments: instruments.map((instrument) => ({ ...instrument, articles: datedArticles(instrument) })),
    rules,
    concepts,
    disputes,
    presumptions,
    risk,
  };
}
