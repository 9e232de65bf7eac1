import { invariant } from "../base/invariant.ts";
import { prefectureOf, type RegionCode } from "../base/region.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { Fact } from "../facts/fact.ts";
import type { Bilingual } from "../law/bilingual.ts";
import { type Law, nameOf, packOf } from "../law/law.ts";
import type { ConceptData, DisputeData } from "../law/rule.ts";

/** What rules call by name, found in a checked law; a name that is not there is our bug and throws InvariantError. */

export function factNamed(id: string): Fact {
  const fact = CATALOG.find((f) => f.id === id);
  invariant(fact, `fact ${id} exists`);
  return fact;
}

export function conceptNamed({ data }: Law, name: string): ConceptData {
  const concept = data.concepts.find(({ id }) => nameOf(id) === name);
  invariant(concept, `concept ${name} exists`);
  return concept;
}

export function disputeNamed({ data }: Law, name: string): DisputeData {
  const dispute = data.disputes.find(({ id }) => nameOf(id) === name);
  invariant(dispute, `dispute ${name} exists`);
  return dispute;
}

/** The label of a reading of a dispute. */
export function readingNamed(dispute: DisputeData, id: string): Bilingual {
  const reading = dispute.readings.find((r) => r.id === id);
  invariant(reading, `reading ${id} exists`);
  return reading.label;
}

/** The name of a place; a county that is not in the table is told by its prefecture and code, a place without an English name by its Chinese one. */
export function placeNamed(law: Law, code: RegionCode): Bilingual {
  const region = law.data.regions.find((r) => r.code === code);
  if (region !== undefined) return { zh: region.name.zh, en: region.name.en ?? region.name.zh };
  const prefecture = prefectureOf(code);
  if (prefecture === null || prefecture === code) return { zh: code, en: code };
  const { zh, en } = placeNamed(law, prefecture);
  return { zh: `${zh}${code}`, en: `${en} ${code}` };
}

/** The place whose law a rule is, or null for a national one. */
export function placeOfRule(law: Law, { id }: { readonly id: string }): Bilingual | null {
  const pack = packOf(law.data, id);
  return pack === undefined ? null : placeNamed(law, pack.place);
}
