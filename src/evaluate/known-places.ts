import { closestName } from "../base/closest-name.ts";
import { type Issue, issue } from "../base/issue.ts";
import type { RegionData } from "../law/table.ts";
import type { Situation } from "../situation/schema.ts";

/** Place codes in the situation that GB/T 2260, as far as we hold it, does not have; a county is known by its prefecture. */
export function unknownPlaces(situation: Situation, regions: readonly RegionData[]): Issue[] {
  const known = new Set(regions.map((r) => r.code));
  const places: [Issue["path"], string | undefined][] = [
    ...situation.place.items.map((p, i): [Issue["path"], string | undefined] => [["place", i], p.place]),
    [["employerSeat"], situation.employerSeat],
    [["registrationPlace"], situation.registrationPlace],
  ];
  return places.flatMap(([path, code]) => {
    if (code === undefined || known.has(code) || known.has(`${code.slice(0, 4)}00`)) return [];
    const suggestion = closestName(code, [...known]);
    return [issue("place-unknown", path, suggestion === null ? { value: code } : { value: code, suggestion })];
  });
}
