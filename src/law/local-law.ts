import { parentsOf } from "../base/region.ts";
import type { Bilingual } from "./bilingual.ts";
import type { Law } from "./law.ts";
import type { LocalLawState } from "./table.ts";

/**
 * What is held of the local law where the contract was performed, and of which place (`covers`) it is said. Not checked is
 * not the same as none found.
 */
export interface LocalLaw {
  readonly place: string | null;
  readonly state: LocalLawState | "place-unknown";
  readonly covers: string | null;
  readonly name: Bilingual | null;
  readonly reason: Bilingual | null;
}

/** What is held of the law of a place: the row of its city, else of its province; a place without a row was not checked. */
export function localLawOf({ data }: Law, place: string): LocalLaw {
  if (place === "unknown") return { place: null, state: "place-unknown", covers: null, name: null, reason: null };
  const row = parentsOf(place)
    .map((code) => data.localLaw.find((r) => r.code === code))
    .find((r) => r !== undefined);
  const region = data.regions.find(({ code }) => code === row?.code)?.name;
  const name = region === undefined ? null : { zh: region.zh, en: region.en ?? region.zh };
  return { place, state: row?.state ?? "not-checked", covers: row?.code ?? null, name, reason: row?.reason ?? null };
}
