import { describe, expect, it } from "vitest";
import { parseDay } from "../../../src/base/day.ts";
import { minimumWageAt } from "../../../src/law/minimum-wage.ts";
import type { MinimumWageData } from "../../../src/law/table.ts";

type Standard = MinimumWageData["standards"][number];
type Area = MinimumWageData["areas"][number];

const value = (from: string, to: string | undefined, monthly: string) => ({
  from,
  ...(to === undefined ? {} : { to }),
  monthly,
  confidence: "high" as const,
});

const tier = (code: string, n: number, ...values: Standard["values"]): Standard => ({ code, tier: n, values });
const area = (code: string, standard: string, n: number, more: Partial<Area> = {}): Area => ({
  code,
  standard,
  tier: n,
  confidence: "high",
  ...more,
});

/** A province with three tiers, whose city 230200 has a standard of its own and whose city 230300 has exceptions among its counties. */
const table: MinimumWageData = {
  id: "tables/minimum-wage/230000",
  province: "230000",
  label: { zh: "试验省", en: "Trial province" },
  standards: [
    tier("230000", 1, value("2010-07-01", "2012-07-01", "1000"), value("2012-07-01", undefined, "1200.50")),
    tier("230000", 2, value("2010-07-01", undefined, "900")),
    tier("230000", 3, value("2011-01-01", undefined, "800")),
    tier("230200", 1, value("2010-07-01", undefined, "1500")),
  ],
  without: [
    { code: "230000", tiers: [1, 2], to: "2010-07-01", kind: "gap", why: { zh: "试", en: "Trial" } },
    { code: "230000", tiers: [3], to: "2011-01-01", kind: "gap", why: { zh: "试", en: "Trial" } },
    { code: "230200", tiers: [1], to: "2010-07-01", kind: "gap", why: { zh: "试", en: "Trial" } },
  ],
  areas: [
    area("230100", "230000", 1),
    area("230200", "230200", 1),
    area("230300", "230000", 2, { exceptions: "two counties are of tier 3" }),
    area("230301", "230000", 3),
    area("230400", "230000", 1, { to: "2011-07-01" }),
    area("230400", "230000", 2, { from: "2011-07-01" }),
  ],
  "excludes-own-contributions": "unknown",
  sources: ["trial"],
};

function at(place: string, day: string): [number | null, number | null] {
  const { range } = minimumWageAt([table], place, parseDay(day) ?? Number.NaN);
  return [range.low, range.high];
}

describe("the minimum wage of a place on a day", () => {
  it.each([
    ["the city listed", "230100", "2011-05-05", [100_000, 100_000]],
    ["a county of it, not listed", "230105", "2011-05-05", [100_000, 100_000]],
    ["a city with a standard of its own", "230200", "2011-05-05", [150_000, 150_000]],
    ["its county", "230204", "2011-05-05", [150_000, 150_000]],
    ["a city with exceptions is what it is listed as", "230300", "2011-05-05", [90_000, 90_000]],
    ["a county listed against its city", "230301", "2011-05-05", [80_000, 80_000]],
    ["a county that may be an exception is of some tier", "230306", "2011-05-05", [80_000, 100_000]],
    ["the province alone is of some tier, its special city included", "230000", "2011-05-05", [80_000, 150_000]],
    ["a place not listed is of some tier of its province", "239900", "2011-05-05", [80_000, 100_000]],
  ] as const)("%s", (_, place, day, range) => {
    expect(at(place, day)).toEqual(range);
  });

  it("changes on the day that the new standard begins, fen and all", () => {
    expect(at("230100", "2012-06-30")).toEqual([100_000, 100_000]);
    expect(at("230100", "2012-07-01")).toEqual([120_050, 120_050]);
    expect(at("230100", "2099-01-01")).toEqual([120_050, 120_050]);
  });

  it("changes on the day that a place is moved to another tier", () => {
    expect(at("230400", "2011-06-30")).toEqual([100_000, 100_000]);
    expect(at("230400", "2011-07-01")).toEqual([90_000, 90_000]);
    expect(at("230402", "2011-07-01")).toEqual([90_000, 90_000]);
  });

  it("is not known before the first value held, nor where one tier has none", () => {
    expect(at("230100", "2010-06-30")).toEqual([null, null]);
    expect(at("230301", "2010-12-31")).toEqual([null, null]);
    expect(at("230000", "2010-12-31")).toEqual([null, null]);
    expect(at("230301", "2011-01-01")).toEqual([80_000, 80_000]);
  });

  it("is not known for a province without a table, and names the table where there is one", () => {
    const day = parseDay("2011-05-05") ?? Number.NaN;
    expect(minimumWageAt([table], "440300", day)).toEqual({
      range: { low: null, high: null },
      table: null,
      values: [],
    });
    expect(minimumWageAt([], "230100", day).table).toBeNull();
    expect(minimumWageAt([table], "230100", day).table).toBe("tables/minimum-wage/230000");
  });
});
