import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

const GOOD = `- id: one
  place: "110000"
  about: volume
  from: "2019"
  to: 2020-11
  publisher: { zh: 某院, en: A court }
  what: { zh: 案件, en: cases }
  cases: 10
  parts:
    - { what: { zh: 甲, en: A }, cases: 4 }
    - { what: { zh: 乙, en: B }, cases: 6 }
  confidence: high
  sources: ["https://court.example/"]
`;

describe("the table of statistics", () => {
  it("is sound where parts come to the whole", () => {
    expect(placesOf(minimalWith({ "tables/statistics.yaml": GOOD }))).toEqual([]);
  });

  it.each([
    ["cases: 10", "cases: 9", "parts-over-whole at -"],
    ['from: "2019"', 'from: "2021"', "span-empty at 2020-11"],
    ["to: 2020-11", "to: 2020-13", "value-shape at 2020-13"],
    ['place: "110000"', 'place: "990000"', "value-shape at 990000"],
    ['place: "110000"', 'place: "890000"', "region-unknown at 890000"],
    ["about: volume", "about: money", "value-unknown at money"],
    ["cases: 10", "cases: 10.5", "value-float at 10.5"],
    ["en: A court }", "}", "translation-missing at {"],
    ['["https://court.example/"]', "[]", "list-length at undefined"],
    ['["https://court.example/"]', '["court.example"]', "value-shape at court.example"],
    ["confidence: high", "confidence: sure", "value-unknown at sure"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "tables/statistics.yaml": swap(from, to)(GOOD) }))).toEqual([place]);
  });

  it("with a row twice is refused", () => {
    expect(placesOf(minimalWith({ "tables/statistics.yaml": GOOD + GOOD }))).toEqual(["id-duplicate at one"]);
  });
});
