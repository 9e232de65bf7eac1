import { type Day, parseDay } from "../base/day.ts";
import { parseYuan } from "../base/money.ts";
import { hull, type Range } from "../base/range.ts";
import { parentsOf, provinceOf, type RegionCode } from "../base/region.ts";
import type { MinimumWageData, MinimumWageValueData } from "./table.ts";

/** The monthly minimum wage in fen: one figure, a span over the tiers it may be, or unknown where no value is held for the day. */
export interface MinimumWage {
  readonly range: Range;
  readonly table: string | null;
  /** The dated figures that the range rests on; none where it is unknown. */
  readonly values: readonly MinimumWageValueData[];
}

/** Days on which a figure, an area or a tier of the place's province begins or ends. */
export function daysOfChange(tables: readonly MinimumWageData[], place: RegionCode): Day[] {
  const table = tables.find((t) => t.province === provinceOf(place));
  const spans = [
    ...(table?.areas ?? []),
    ...(table?.without ?? []),
    ...(table?.standards ?? []).flatMap((s) => s.values),
  ];
  return spans.flatMap(({ from, to }) =>
    [from, to].flatMap((text) => (text === undefined ? [] : (parseDay(text) ?? []))),
  );
}

/**
 * The same, but a day of which no figure is held has one between those known before and after it: standards are taken to move
 * one way from one to the other. An end without a known figure stays open.
 */
export function minimumWageBetween(tables: readonly MinimumWageData[], place: RegionCode, day: Day): Range {
  const on = (d: Day) => minimumWageAt(tables, place, d).range;
  const held = on(day);
  if (held.low !== null && held.high !== null) return held;
  const known = ({ low, high }: Range) => low !== null && high !== null;
  const changes = daysOfChange(tables, place).sort((a, b) => a - b);
  const before = changes
    .filter((d) => d <= day)
    .map((d) => on(d - 1))
    .findLast(known);
  const after = changes
    .filter((d) => d > day)
    .map(on)
    .find(known);
  return before === undefined || after === undefined ? held : hull(before, after);
}

type Standard = MinimumWageData["standards"][number];

/** What is held for a place and day; a county not listed has one of its prefecture's tiers, an unlisted place one of its province's. */
export function minimumWageAt(tables: readonly MinimumWageData[], place: RegionCode, day: Day): MinimumWage {
  const table = tables.find((t) => t.province === provinceOf(place));
  const unknown = { range: { low: null, high: null }, values: [] };
  if (table === undefined) return { ...unknown, table: null };
  const standing = standardsFor(table, place, day).filter((standard) => !isAbolished(table, standard, day));
  const values = standing.flatMap(({ values }) => values.find((v) => isOn(v, day)) ?? []);
  const sums = values.flatMap(({ monthly }) => parseYuan(monthly) ?? []);
  if (sums.length === 0 || sums.length < standing.length) return { ...unknown, table: table.id };
  return { range: { low: Math.min(...sums), high: Math.max(...sums) }, table: table.id, values };
}

function standardsFor(table: MinimumWageData, place: RegionCode, day: Day): readonly Standard[] {
  for (const code of parentsOf(place)) {
    const area = table.areas.find((a) => a.code === code && isOn(a, day));
    if (area === undefined) continue;
    const named = area.exceptions === undefined || (code === place && isPrefecture(place));
    const own = table.standards.filter((s) => s.code === area.standard);
    return named && area.confidence !== "low" ? own.filter((s) => s.tier === area.tier) : own;
  }
  if (place === table.province) return table.standards;
  const special = new Set(table.areas.filter((a) => a.standard !== table.province).map((a) => a.standard));
  return table.standards.filter((s) => !special.has(s.code));
}

function isPrefecture(place: RegionCode): boolean {
  return place.endsWith("00");
}

function isOn(area: { readonly from?: string; readonly to?: string }, day: Day): boolean {
  const from = area.from === undefined ? null : parseDay(area.from);
  const to = area.to === undefined ? null : parseDay(area.to);
  return (from === null || from <= day) && (to === null || day < to);
}

/** A tier that the province no longer had, or not yet. */
function isAbolished({ without }: MinimumWageData, { code, tier }: Standard, day: Day): boolean {
  return without.some((w) => w.kind === "none" && w.code === code && w.tiers.includes(tier) && isOn(w, day));
}
