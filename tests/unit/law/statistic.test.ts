import { describe, expect, it } from "vitest";
import { assessUnder } from "../../../src/assess-under.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { compileLaw } from "../../../src/evaluate/compile-law.ts";
import { assess } from "../../../src/index.ts";
import { indexLaw } from "../../../src/law/law.ts";
import { statisticsOf } from "../../../src/law/statistic.ts";
import { readSituation, situationNames } from "../../support/expectation.ts";

const { data } = BUNDLED_LAW.law;
const ids = (place: string) => statisticsOf(data.statistics, place).map(({ id }) => id);
const NATIONAL = ["national-appeals", "national-penalties"];

describe("statistics", () => {
  it.each([
    ["unknown", NATIONAL],
    ["440300", NATIONAL],
    ["310000", [...NATIONAL, "shanghai-1-appeals"]],
    ["310104", [...NATIONAL, "shanghai-1-appeals", "xuhui-closed"]],
    ["310115", [...NATIONAL, "shanghai-1-appeals"]],
  ])("for %s are those of the country and of what the place lies in", (place, expected) => {
    expect(ids(place)).toEqual(expected);
  });

  it("carry no figure of low confidence", () => {
    expect(data.statistics.filter(({ confidence }) => confidence === "low")).toEqual([]);
  });

  it("as printed: 36, 6, 4 and 1 are the 47 appeals closed", () => {
    const row = data.statistics.find(({ id }) => id === "shanghai-1-appeals");
    expect(row?.parts?.map(({ cases }) => cases)).toEqual([36, 6, 4, 1]);
    expect(row?.cases).toBe(47);
  });

  it("move nothing: without them all else is the same", () => {
    const without = compileLaw(indexLaw({ ...data, statistics: [] }));
    const names = situationNames();
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const situation = readSituation(name);
      const [own, bare] = [
        assess(situation, { asOf: "2026-07-28" }),
        assessUnder(without, situation, { asOf: "2026-07-28" }),
      ];
      if (!own.ok || !bare.ok) throw new Error(name);
      expect(own.assessment.statistics.length).toBeGreaterThan(0);
      expect(bare.assessment).toEqual({ ...own.assessment, statistics: [] });
    }
  });
});
