import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Day, parseDay } from "../../src/base/day.ts";
import { minimumWageAt } from "../../src/law/minimum-wage.ts";
import type { MinimumWageData, RegionData } from "../../src/law/table.ts";

const FOLDER = new URL("../../rules/tables/", import.meta.url);
const read = (path: string): unknown => parse(readFileSync(new URL(path, FOLDER), "utf8"));
const files = readdirSync(new URL("minimum-wage/", FOLDER)).sort();
const tables = files.map((file) => read(`minimum-wage/${file}`) as MinimumWageData);
const regions = read("regions.yaml") as RegionData[];

function day(text: string): Day {
  const found = parseDay(text);
  if (found === null) throw new Error(`no day ${text}`);
  return found;
}

const at = (place: string, text: string) => minimumWageAt(tables, place, day(text)).range;
const yuan = (low: number, high = low) => ({ low: low * 100, high: high * 100 });
const UNKNOWN = { low: null, high: null };

describe("the monthly minimum wage", () => {
  it.each([
    ["110000", "2021-07-31", 2200, "2021-08-01", 2320],
    ["110000", "2023-08-31", 2320, "2023-09-01", 2420],
    ["110000", "2025-08-31", 2420, "2025-09-01", 2540],
    ["110105", "2025-08-31", 2420, "2025-09-01", 2540],
    ["120000", "2025-08-31", 2320, "2025-09-01", 2510],
    ["310000", "2021-06-30", 2480, "2021-07-01", 2590],
    ["310000", "2023-06-30", 2590, "2023-07-01", 2690],
    ["310115", "2025-06-30", 2690, "2025-07-01", 2740],
    ["320100", "2025-12-31", 2490, "2026-01-01", 2660],
    ["320700", "2025-12-31", 2260, "2026-01-01", 2430],
    ["210600", "2025-11-30", 1900, "2025-12-01", 2080],
    ["230600", "2025-11-30", 2080, "2025-12-01", 2270],
    ["410300", "2025-11-30", 2100, "2025-12-01", 2350],
    ["430200", "2025-08-31", 2100, "2025-09-01", 2200],
    ["530100", "2025-09-30", 2070, "2025-10-01", 2170],
    ["540100", "2025-10-31", 2100, "2025-11-01", 2360],
    ["630100", "2025-04-30", 1880, "2025-05-01", 2080],
    ["440100", "2026-08-31", 2500, "2026-09-01", 2680],
    ["440400", "2026-08-31", 2080, "2026-09-01", 2300],
    ["440500", "2026-08-31", 1850, "2026-09-01", 2040],
    ["441500", "2026-08-31", 1750, "2026-09-01", 2040],
    ["440300", "2021-12-31", 2200, "2022-01-01", 2360],
    ["440300", "2025-02-28", 2360, "2025-03-01", 2520],
    ["440305", "2026-08-31", 2520, "2026-09-01", 2700],
  ])("of %s is, on %s, %i and, on %s, %i", (place, before, less, on, more) => {
    expect(at(place, before)).toEqual(yuan(less));
    expect(at(place, on)).toEqual(yuan(more));
  });

  it("is unknown before the first day covered, and in a gap", () => {
    expect(at("110000", "2019-06-30")).toEqual(UNKNOWN);
    expect(at("110000", "2019-07-01")).toEqual(yuan(2200));
    expect(at("440100", "2025-02-28")).toEqual(UNKNOWN);
    expect(at("440300", "2018-06-30")).toEqual(UNKNOWN);
    expect(at("500000", "2022-04-01")).toEqual(UNKNOWN);
    expect(at("500000", "2024-12-31")).toEqual(UNKNOWN);
  });

  it("is unknown where no table is held", () => {
    for (const place of ["710000", "810000", "820000", "999999"]) {
      expect(minimumWageAt(tables, place, day("2026-01-01"))).toEqual({ range: UNKNOWN, table: null, values: [] });
    }
  });

  it("tells districts from counties in Chongqing", () => {
    expect(at("500103", "2025-01-01")).toEqual(yuan(2330));
    expect(at("500235", "2025-01-01")).toEqual(yuan(2200));
    expect(at("500103", "2022-03-31")).toEqual(yuan(1700, 1800));
  });

  it("is a range over the tiers for a county of a city whose counties differ, not for the city", () => {
    expect(at("330122", "2026-01-01")).toEqual(yuan(2180, 2660));
    expect(at("330100", "2026-01-01")).toEqual(yuan(2660));
  });

  it("is a range over the tiers where the tier of a place or of its past is not known", () => {
    expect(at("141000", "2025-06-01")).toEqual(yuan(1950, 2150));
    expect(at("330100", "2024-06-01")).toEqual(yuan(2010, 2490));
  });
});

describe("the wage tables", () => {
  it("are one for each province of the mainland, named for it", () => {
    const mainland = regions.filter((r) => r.code.endsWith("0000") && r.outside !== true).map((r) => r.code);
    expect(files).toEqual(mainland.map((code) => `${code}.yaml`));
    expect(tables.map((t) => t.province)).toEqual(mainland);
    expect(tables.map((t) => t.id)).toEqual(mainland.map((code) => `minimum-wage/${code}`));
  });

  it("hold spans that are sorted, not empty and do not overlap", () => {
    const series = tables.flatMap((t) => [...t.standards.map((s) => s.values), ...areasByCode(t)]);
    expect(series.flatMap(faults)).toEqual([]);
  });

  it("find a fault in spans that overlap, run backwards or are empty", () => {
    expect(faults([{ from: "2025-01-01" }, { from: "2026-01-01" }])).toHaveLength(1);
    expect(faults([{ from: "2026-01-01", to: "2027-01-01" }, { from: "2025-01-01" }])).toHaveLength(1);
    expect(faults([{ from: "2025-01-01", to: "2025-01-01" }])).toHaveLength(1);
  });

  it("point each area to a standard that is held, and to a region that is known", () => {
    const known = new Set(regions.map((r) => r.code));
    const lost = tables.flatMap((t) =>
      t.areas.filter((a) => !known.has(a.code) || !t.standards.some((s) => s.code === a.standard && s.tier === a.tier)),
    );
    expect(lost).toEqual([]);
  });
});

it("lists regions once each, in order, Taiwan, Hong Kong and Macao apart", () => {
  const codes = regions.map((r) => r.code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(regions.filter((r) => r.outside).map((r) => r.code)).toEqual(["710000", "810000", "820000"]);
});

interface Span {
  readonly from?: string;
  readonly to?: string;
}

function areasByCode(table: MinimumWageData): Span[][] {
  const codes = [...new Set(table.areas.map((a) => a.code))];
  return codes.map((code) => table.areas.filter((a) => a.code === code));
}

/** The spans that end no later than they begin, or begin before the one above has ended. */
function faults(spans: readonly Span[]): Span[] {
  return spans.filter((span, i) => {
    const from = span.from ?? "0000";
    const above = spans[i - 1];
    return (span.to ?? "9999") <= from || (above !== undefined && (above.to ?? "9999") > from);
  });
}
