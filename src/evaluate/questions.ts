import { CATALOG, factIndex } from "../facts/catalog.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { FactBurden } from "./burden.ts";
import { AGREEMENTS_COMPLETE, ENGAGEMENTS_COMPLETE, type OpenPoint } from "./settle.ts";

/** A missing fact, the question that asks for it, and the answers it bears on. */
export interface Question {
  readonly fact: string;
  readonly text: Bilingual;
  /** What in particular is missing, where that can be named. */
  readonly detail?: Bilingual;
  readonly agreement: number | null;
  readonly engagement: number | null;
  readonly affects: readonly string[];
  /** Who must prove it. */
  readonly burden: FactBurden;
}

const BESIDE_FACTS: Readonly<Record<string, Bilingual>> = {
  [AGREEMENTS_COMPLETE]: {
    zh: "以上是否已是全部与竞业限制有关的协议？",
    en: "Are these all the agreements that concern the restriction?",
  },
  [ENGAGEMENTS_COMPLETE]: {
    zh: "以上是否已是离职前后全部有关的新工作、投资或经营？",
    en: "Are these all the jobs, holdings or businesses in question?",
  },
};

/** One question for each open point, in catalogue order, naming every answer that it bears on; `detail` says by fact what in particular is missing. */
export function questionsFrom(
  open: readonly (readonly [affects: string, points: readonly OpenPoint[]])[],
  burden: (point: OpenPoint) => FactBurden,
  detail: Readonly<Record<string, Bilingual>> = {},
): Question[] {
  const questions = new Map<string, OpenPoint & { readonly affects: string[] }>();
  for (const [affects, points] of open) {
    for (const point of points) {
      const key = `${point.fact} ${point.agreement} ${point.engagement}`;
      const known = questions.get(key);
      if (known === undefined) questions.set(key, { ...point, affects: [affects] });
      else if (!known.affects.includes(affects)) known.affects.push(affects);
    }
  }
  const place = (fact: string) => (factIndex(fact) < 0 ? CATALOG.length : factIndex(fact));
  return [...questions.values()]
    .sort((a, b) => place(a.fact) - place(b.fact))
    .map((q) => ({
      ...q,
      text: CATALOG[factIndex(q.fact)]?.question ?? BESIDE_FACTS[q.fact] ?? { zh: q.fact, en: q.fact },
      ...(detail[q.fact] === undefined ? {} : { detail: detail[q.fact] }),
      burden: burden(q),
    }));
}
