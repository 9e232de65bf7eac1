import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { apart, type Mark, markOf } from "../../../src/cases/apart.ts";
import { FEATURES, type Feature } from "../../../src/cases/features.ts";
import type { FactValue } from "../../../src/facts/fact.ts";

function feature(id: string): Feature {
  const found = FEATURES.find(({ fact }) => fact.id === id);
  if (found === undefined) throw new Error(`${id} is not compared`);
  return found;
}

const between = (id: string, a: FactValue, b: FactValue) =>
  apart(feature(id), markOf(feature(id), a), markOf(feature(id), b));
const exactly = (n: number) => ({ low: n, high: n });

describe("words", () => {
  it.each([
    ["ordinary", "ordinary", 0, 1],
    ["ordinary", "senior-technical", 1, 1],
    ["ordinary", "unknown", 1, 2],
    ["unknown", "unknown", 1, 2],
    ["not-applicable", "not-applicable", 0, 1],
    ["not-applicable", "ordinary", 1, 1],
    ["not-applicable", "unknown", 1, 2],
  ])("%s and %s are %i/%i apart", (a, b, num, den) =>
    expect(between("parties.category", a, b)).toEqual(fraction(num, den)),
  );
});

describe("places", () => {
  it.each([
    ["the same city", "320500", "320500", 0, 1],
    ["two counties of a city", "320583", "320509", 0, 1],
    ["two cities of a province", "320500", "320600", 1, 2],
    ["two provinces", "320500", "440300", 1, 1],
    ["two districts of Beijing", "110108", "110000", 0, 1],
    ["a city and its province, city not told", "320500", "320000", 1, 2],
    ["Beijing and Shanghai", "110000", "310000", 1, 1],
    ["one not known", "110000", "unknown", 1, 2],
  ])("%s", (_, a, b, num, den) => expect(between("performance.place", a, b)).toEqual(fraction(num, den)));
});

describe("numbers", () => {
  it.each([
    ["the same", exactly(24), exactly(24), 0, 1],
    ["half a scale apart", exactly(24), exactly(12), 1, 2],
    ["a quarter", exactly(6), exactly(12), 1, 4],
    ["more than the scale", exactly(36), exactly(6), 1, 1],
    ["a span counts by its middle", { low: 12, high: 24 }, exactly(18), 0, 1],
    ["a span and a number", { low: 12, high: 24 }, exactly(12), 1, 4],
    ["a span without an end is not known", { low: 12, high: null }, exactly(12), 1, 2],
    ["a span wider than the scale is not known", { low: 0, high: 25 }, exactly(12), 1, 2],
    ["a span as wide as the scale is", { low: 0, high: 24 }, exactly(12), 0, 1],
  ])("%s", (_, a, b, num, den) => expect(between("duration.months", a, b)).toEqual(fraction(num, den)));

  it("shares too", () => {
    const share = (num: number, den: number) => ({ low: fraction(num, den), high: fraction(num, den) });
    expect(between("compensation.agreed-share", share(1, 2), share(1, 3))).toEqual(fraction(1, 6));
  });

  it("ten years are wholly different days", () => {
    expect(between("procedure.forum-day", exactly(0), exactly(1826))).toEqual(fraction(1, 2));
    expect(between("procedure.forum-day", exactly(0), exactly(4000))).toEqual(fraction(1));
  });

  it("a number and a word are wholly different", () => {
    const mark: Mark = markOf(feature("duration.months"), exactly(12));
    expect(apart(feature("duration.months"), mark, "not-applicable")).toEqual(fraction(1));
  });
});
