import { describe, expect, it } from "vitest";
import { type LawChange, lawChanges } from "../../../src/law/law-changes.ts";
import { LAW_OF_TWO_PLACES } from "../../support/law-of-two-places.ts";

const between = (from: string, to: string, place: string | null = null) =>
  lawChanges(LAW_OF_TWO_PLACES, from, to, place);
const short = ({ day, of, change, id }: LawChange) => `${day} ${of} ${id} ${change}`;

describe("what changed", () => {
  it("is told day by day: texts, numbers, rules", () => {
    expect(between("2019-12-31", "2020-01-01").map(short)).toEqual([
      "2020-01-01 instrument xx/old ended",
      "2020-01-01 instrument xx/new began",
      "2020-01-01 parameter xx/compensation/share changed",
      "2020-01-01 rule xx/compensation/lasting basis",
      "2020-01-01 rule xx/compensation/newer began",
    ]);
  });

  it("leaves the first day out and takes the last one in", () => {
    expect(between("2020-01-01", "2029-12-31")).toEqual([]);
    expect(between("2019-12-30", "2019-12-31")).toEqual([]);
    expect(between("2020-01-01", "2020-01-01")).toEqual([]);
  });

  it("gives a number before and after, and the text because of which", () => {
    const [number] = between("2019-12-31", "2020-01-01").filter(({ of }) => of === "parameter");
    expect(number).toMatchObject({ before: "30%", after: "50%", unit: "share", because: ["xx/new"] });
  });

  it("tells an article apart where it ended alone, and not where its text did", () => {
    expect(between("2015-12-31", "2016-01-01").map(short)).toEqual(["2016-01-01 article xx/old#2 ended"]);
  });

  it("names the text that ended another, or an article or rule, where that is held, and none where it is not", () => {
    const [old] = between("2019-12-31", "2020-01-01");
    expect(old).toMatchObject({ id: "xx/old", because: ["xx/new"] });
    expect(between("2014-12-31", "2015-01-01")).toMatchObject([{ id: "xx/old#3", because: ["yy/own"] }]);
    expect(between("2015-12-31", "2016-01-01")).toMatchObject([{ id: "xx/old#2", because: [] }]);
    expect(between("2029-12-31", "2030-01-01", "230100")).toMatchObject([
      { of: "instrument", id: "yy/own", because: [] },
      { of: "parameter", id: "yy/compensation/share", before: "1/2", after: null, because: ["yy/own"] },
      { of: "rule", id: "yy/compensation/own", because: ["yy/own"] },
    ]);
  });

  it("of a place is told there alone", () => {
    const ended = "2015-01-01 article xx/old#3 ended";
    expect(between("2014-12-31", "2015-01-01").map(short)).toEqual([ended]);
    expect(between("2014-12-31", "2015-01-01", "310000").map(short)).toEqual([ended]);
    expect(between("2014-12-31", "2015-01-01", "230100").map(short)).toEqual([
      "2015-01-01 instrument yy/own began",
      ended,
      "2015-01-01 parameter yy/compensation/share began",
      "2015-01-01 rule yy/compensation/own began",
    ]);
  });

  it("in the minimum wage is told in fen, over the tiers it may be, with null where no figure is held", () => {
    const wages = (place: string) =>
      between("2011-01-01", "2018-06-01", place)
        .filter(({ of }) => of === "minimum-wage")
        .map(({ day, before, after }) => [day, before, after]);
    const [city, later] = [
      { low: 100_000, high: 100_000 },
      { low: 120_050, high: 120_050 },
    ];
    expect(wages("230100")).toEqual([
      ["2012-01-01", null, city],
      ["2018-01-01", city, later],
    ]);
    expect(wages("230000").map(([, , after]) => after)).toEqual([
      { low: 90_000, high: 100_000 },
      { low: 90_000, high: 120_050 },
    ]);
  });
});
