import { closestName } from "../base/closest-name.ts";
import { type Issue, issue } from "../base/issue.ts";
import type { RegionCode } from "../base/region.ts";
import type { RegionData } from "../law/table.ts";
import type { Situation } from "../situation/schema.ts";

/** Place codes in the situation that are not known. */
export function unknownPlaces(situation: Situation, regions: readonly RegionData[]): Issue[] {
  return [
    ...situation.place.items.flatMap((p, i) => unknownPlace(p.place, ["place", i], regions)),
    ...unknownPlace(situation.employerSeat, ["employerSeat"], regions),
    ...unknownPlace(situation.registrationPlace, ["registrationPlace"], regions),
  ];
}

/** That GB/T 2260, as far as we hold it, does not have a place; a county is known by its prefecture. */
export function unknownPlace(
  code: RegionCode | undefined,
  path: Issue["path"],
  regions: readonly RegionData[],
): Issue[] {
  if (code === undefined) return [];
  const prefecture = `${code.slice(0, 4)}00`;
  if (regions.some((region) => region.code === code || region.code === prefecture)) return [];
  const suggestion = closestName(
    code,
    regions.map((region) => region.code),
  );
  return [issue("place-unknown", path, suggestion === null ? { value: code } : { value: code, suggestion })];
}
