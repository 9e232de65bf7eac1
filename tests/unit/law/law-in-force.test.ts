import { describe, expect, it } from "vitest";
import { lawInForce } from "../../../src/law/law-in-force.ts";
import { LAW_OF_TWO_PLACES } from "../../support/law-of-two-places.ts";

const at = (day: string, place: string | null = null) => lawInForce(LAW_OF_TWO_PLACES, day, place);
const nation = (day: string, place: string | null = null) => {
  const pack = at(day, place).packs.at(-1);
  if (pack === undefined) throw new Error("the nation comes last");
  return pack;
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("packs", () => {
  it("are the nation's alone without a place, and from the narrowest place to the nation with one", () => {
    expect(ids(at("2021-01-01").packs)).toEqual(["xx"]);
    expect(ids(at("2021-01-01", "230100").packs)).toEqual(["yy", "xx"]);
    expect(ids(at("2021-01-01", "310000").packs)).toEqual(["xx"]);
  });

  it("come with the names of the place and of what it lies in", () => {
    expect(at("2021-01-01", "230100").regions.map(({ name }) => name.zh)).toEqual(["乙市", "甲省"]);
    expect(at("2021-01-01").regions).toEqual([]);
  });
});

describe("texts and their articles", () => {
  it.each([
    ["2009-12-31", [], []],
    ["2010-01-01", ["xx/old"], ["xx/old#1", "xx/old#2", "xx/old#3"]],
    ["2016-01-01", ["xx/old"], ["xx/old#1"]],
    ["2019-12-31", ["xx/old"], ["xx/old#1"]],
    ["2020-01-01", ["xx/new"], ["xx/new#1"]],
  ])("on %s are %j with %j", (day, texts, articles) => {
    const { instruments } = nation(day);
    expect(ids(instruments)).toEqual(texts);
    expect(instruments.flatMap((i) => ids(i.articles))).toEqual(articles);
  });
});

describe("numbers", () => {
  it.each([
    ["2009-12-31", []],
    ["2019-12-31", [["30%", "xx/old#1"]]],
    ["2020-01-01", [["50%", "xx/new#1"]]],
  ])("on %s are %j", (day, values) => {
    expect(nation(day).parameters.map(({ value, cite }) => [value, cite])).toEqual(values);
  });
});

describe("a number of a place", () => {
  it("stands beside the nation's, whose place it takes there while it has a value, where its condition holds", () => {
    const numbers = (day: string, place: string) =>
      at(day, place).packs.flatMap((p) => p.parameters.map((n) => [n.id, n.value, n.conditional, n.overriddenBy]));
    const nation = ["xx/compensation/share", "30%", false];
    expect(numbers("2014-12-31", "230100")).toEqual([[...nation, []]]);
    expect(numbers("2015-01-01", "230100")).toEqual([
      ["yy/compensation/share", "1/2", true, []],
      [...nation, ["yy/compensation/share"]],
    ]);
    expect(numbers("2015-01-01", "310000")).toEqual([[...nation, []]]);
  });
});

describe("rules", () => {
  it("are in force while an article they cite is, and cite only what is", () => {
    expect(nation("2009-12-31").rules).toEqual([]);
    expect(nation("2019-12-31").rules.map(({ id, cite }) => [id, cite])).toEqual([
      ["xx/compensation/lasting", ["xx/old#1"]],
    ]);
    expect(nation("2020-01-01").rules.map(({ id, cite }) => [id, cite])).toEqual([
      ["xx/compensation/lasting", ["xx/new#1"]],
      ["xx/compensation/newer", ["xx/new#1"]],
    ]);
  });

  it("are as strong as the article in force", () => {
    expect(nation("2019-12-31").rules[0]?.strength).toBe("interpretation");
    expect(nation("2020-01-01").rules[0]?.strength).toBe("statute");
  });

  it("of a place hold there from their first day, and go before the nation's there alone", () => {
    expect(at("2014-12-31", "230100").packs[0]?.rules).toEqual([]);
    expect(at("2015-01-01", "230100").packs[0]?.rules).toMatchObject([
      { id: "yy/compensation/own", strength: "local-regulation", confidence: "medium" },
    ]);
    expect(nation("2014-12-31", "230100").rules[0]?.overriddenBy).toEqual([]);
    expect(nation("2015-01-01", "230100").rules[0]?.overriddenBy).toEqual(["yy/compensation/own"]);
    expect(nation("2015-01-01", "310000").rules[0]?.overriddenBy).toEqual([]);
  });
});

describe("disputes", () => {
  const readings = (day: string, place: string | null) =>
    nation(day, place).disputes.flatMap((d) => d.readings.map(({ id, cite }) => [id, cite]));

  it("show the readings to be had at the place, each with its authorities of that day", () => {
    expect(readings("2019-01-01", "310000")).toEqual([
      ["everywhere", ["xx/old#1"]],
      ["in-the-city", []],
    ]);
    expect(readings("2021-01-01", "310000")).toEqual([
      ["everywhere", ["xx/new#1"]],
      ["in-the-city", ["xx/new#1"]],
    ]);
    expect(readings("2021-01-01", "230100")).toEqual([["everywhere", ["xx/new#1"]]]);
    expect(readings("2021-01-01", null)).toHaveLength(2);
  });

  it("are left out while no reading has an authority", () => {
    expect(readings("2009-12-31", null)).toEqual([]);
  });
});

describe("the minimum wage", () => {
  it("is not asked without a place", () => {
    expect(at("2021-01-01").minimumWage).toBeNull();
  });

  it.each([
    ["the city", "230100", "2017-12-31", 100_000, 100_000, "high"],
    ["the city, later", "230100", "2018-01-01", 120_050, 120_050, "medium"],
    ["the province, over its tiers", "230000", "2018-01-01", 90_000, 120_050, "medium"],
    ["the city before any figure", "230100", "2011-12-31", null, null, null],
  ])("of %s", (_, place, day, low, high, confidence) => {
    const table = "minimum-wage/230000";
    expect(at(day, place).minimumWage).toEqual({ low, high, confidence, table, excludesOwnContributions: "yes" });
  });

  it("is unknown where no table is held", () => {
    const none = { low: null, high: null, confidence: null, table: null, excludesOwnContributions: "unknown" };
    expect(at("2021-01-01", "310000").minimumWage).toEqual(none);
  });
});
