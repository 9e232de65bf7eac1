import type { Bilingual } from "./bilingual.ts";
import type { InstrumentData } from "./instrument.ts";
import type { ParameterData } from "./parameter.ts";
import type { PayItemData } from "./pay-item.ts";
import type { RiskModelData } from "./risk-model.ts";
import type { ConceptData, DisputeData, PresumptionData, RuleData } from "./rule.ts";
import type { StatisticData } from "./statistic.ts";
import type { LocalLawData, MinimumWageData, RegionData } from "./table.ts";

/** `pack.yaml`: whose law it is. */
export interface PackHead {
  readonly id: string;
  readonly label: Bilingual;
  readonly place: string;
}

/** Everything under `rules/`, read and checked, as plain JSON: what `virtual:rules` serves. Lists are sorted by id. */
export interface PackData {
  readonly pack: PackHead;
  /** Packs of a place: their rules hold only for contracts performed there. */
  readonly local: readonly PackHead[];
  /** SHA-256 of the canonical text of everything else. */
  readonly digest: string;
  readonly instruments: readonly InstrumentData[];
  readonly parameters: readonly ParameterData[];
  readonly concepts: readonly ConceptData[];
  readonly rules: readonly RuleData[];
  readonly disputes: readonly DisputeData[];
  readonly presumptions: readonly PresumptionData[];
  readonly risk: RiskModelData;
  readonly regions: readonly RegionData[];
  readonly minimumWages: readonly MinimumWageData[];
  readonly posts: PostDictionaryData;
  /** What is held of the local law of each place; one that is not listed was not checked. */
  readonly localLaw: readonly LocalLawData[];
  /** How each kind of pay counts in the average wage; one that is not listed may count or not. */
  readonly payItems: readonly PayItemData[];
  /** For the reader: nothing rests on them. */
  readonly statistics: readonly StatisticData[];
}

/** `rules/tables/posts.yaml`: words found in the description of a post or of its duties, and what courts took such posts to be. */
export interface PostDictionaryData {
  readonly id: string;
  readonly posts: readonly PostEntryData[];
  readonly phrases: readonly PhraseEntryData[];
}

export interface PostEntryData {
  readonly id: string;
  readonly words: readonly string[];
  readonly category: "senior-management" | "senior-technical" | "other-confidential" | "ordinary";
  readonly why: Bilingual;
}

/** Words in prose that state a fact of the situation (a field path and the value it stands for). */
export interface PhraseEntryData {
  readonly id: string;
  readonly words: readonly string[];
  readonly unless?: readonly string[];
  readonly in: readonly string[];
  readonly sets: Readonly<Record<string, string | number>>;
}
