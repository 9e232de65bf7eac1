import { parseDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import { isRegionCode, provinceOf, type RegionCode } from "../base/region.ts";
import { unknownPlace } from "../evaluate/known-places.ts";
import { type LawChange, lawChanges } from "../law/law-changes.ts";
import { type LawInForce, lawInForce } from "../law/law-in-force.ts";
import type { PackData } from "../law/pack-data.ts";

type Answer<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly issues: readonly Issue[] };

/** The law in force on a day (`YYYY-MM-DD`), national alone or also that of a place (GB/T 2260). Never throws on what is asked. */
export function lawOnDay(data: PackData, day: string, place?: string): Answer<{ readonly law: LawInForce }> {
  const issues = [...dayIssues(day), ...placeIssues(data, place)];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, law: lawInForce(data, day, place ?? null) };
}

/** What changed after the first day up to and on the second. Never throws on what is asked. */
export function lawBetween(
  data: PackData,
  from: string,
  to: string,
  place?: string,
): Answer<{ readonly changes: readonly LawChange[] }> {
  const issues = [...dayIssues(from), ...dayIssues(to), ...placeIssues(data, place)];
  if (issues.length === 0 && to < from) issues.push(issue("end-before-start", [], { start: from, end: to }));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, changes: lawChanges(data, from, to, place ?? null) };
}

function dayIssues(day: string): Issue[] {
  return parseDay(day) === null ? [issue("as-of-invalid", [], { value: day })] : [];
}

function placeIssues({ regions }: PackData, place: RegionCode | undefined): Issue[] {
  if (place === undefined) return [];
  if (!isRegionCode(place)) return [issue("place-invalid", [], { value: place })];
  if (regions.some(({ code, outside }) => outside && code === provinceOf(place)))
    return [issue("place-outside", [], { value: place })];
  return unknownPlace(place, [], regions);
}
