import { parentsOf } from "../base/region.ts";
import type { Confidence } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";

/** What a statistic helps a reader with. */
export const STATISTIC_TOPICS = ["appeals", "volume"] as const;

/** A row of `rules/tables/statistics.yaml`. `place` is a region or `CN`; `parts` are some or all of `cases`; spans are years or months, both ends in. */
export interface StatisticData {
  readonly id: string;
  readonly place: string;
  readonly about: (typeof STATISTIC_TOPICS)[number];
  readonly from: string;
  readonly to: string;
  readonly publisher: Bilingual;
  readonly what: Bilingual;
  readonly cases: number;
  readonly parts?: readonly { readonly what: Bilingual; readonly cases: number }[];
  readonly note?: Bilingual;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}

/** Those of the whole country and of a place, or of what it lies in; of a place that is not known, of the country alone. */
export function statisticsOf(rows: readonly StatisticData[], place: string): StatisticData[] {
  const around = place === "unknown" ? [] : parentsOf(place);
  return rows.filter((row) => row.place === NATIONAL || around.includes(row.place));
}

const NATIONAL = "CN";
