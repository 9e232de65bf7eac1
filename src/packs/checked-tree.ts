import type { CalibrationData } from "../law/calibration.ts";
import type { InstrumentData } from "../law/instrument.ts";
import type { PackData, PostDictionaryData } from "../law/pack-data.ts";
import type { ParameterData } from "../law/parameter.ts";
import type { PayItemData } from "../law/pay-item.ts";
import type { RiskData } from "../law/risk-model.ts";
import type { ConceptData, DisputeData, PresumptionData, RuleData } from "../law/rule.ts";
import type { StatisticData } from "../law/statistic.ts";
import type { LocalLawData, MinimumWageData, RegionData } from "../law/table.ts";
import type { FileKind } from "./file-kind.ts";
import type { RuleFile } from "./rule-file.ts";

/** What the files of each kind hold. */
export interface KindData {
  readonly pack: PackData["pack"];
  readonly risk: RiskData;
  readonly calibration: CalibrationData;
  readonly instrument: InstrumentData;
  readonly parameter: ParameterData;
  readonly concept: ConceptData;
  readonly rule: RuleData;
  readonly dispute: DisputeData;
  readonly presumption: PresumptionData;
  readonly regions: readonly RegionData[];
  readonly "minimum-wage": MinimumWageData;
  readonly posts: PostDictionaryData;
  readonly "local-law": readonly LocalLawData[];
  readonly "pay-items": readonly PayItemData[];
  readonly statistics: readonly StatisticData[];
}

/** A file that has the shape of its kind. */
export interface Entry<K extends FileKind> {
  readonly file: RuleFile;
  readonly data: KindData[K];
}

/** The sound files of a tree by kind. Names are those by which rules refer to them, taken from the paths: `duration/cap`. */
export interface CheckedTree {
  readonly of: <K extends FileKind>(kind: K) => readonly Entry<K>[];
  readonly find: <K extends FileKind>(kind: K, name: string) => Entry<K> | null;
  /** Every id of a kind, those of broken files too, so that one mistake is reported once. */
  readonly ids: (kind: FileKind) => readonly string[];
  /** The same without their packs. */
  readonly names: (kind: FileKind) => readonly string[];
}

/** `sound` are the files that passed their schema, `files` all that have a place in the tree. */
export function checkedTree(sound: readonly RuleFile[], files: readonly Pick<RuleFile, "kind" | "id">[]): CheckedTree {
  const entries = new Map<FileKind, Entry<FileKind>[]>();
  for (const file of sound) {
    const list = entries.get(file.kind) ?? [];
    entries.set(file.kind, list);
    list.push({ file, data: file.data as KindData[FileKind] });
  }
  const of = <K extends FileKind>(kind: K) => (entries.get(kind) ?? []) as unknown as readonly Entry<K>[];
  const ids = (kind: FileKind) => files.filter((f) => f.kind === kind).map((f) => f.id ?? "");
  return {
    of,
    ids,
    find: (kind, name) => of(kind).find(({ file }) => nameOfId(file.id) === name) ?? null,
    names: (kind) => ids(kind).map(nameOfId),
  };
}

/** An id without its pack. */
export function nameOfId(id: string | null): string {
  return id === null ? "" : id.slice(id.indexOf("/") + 1);
}
