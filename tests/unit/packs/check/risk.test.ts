import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("the scoring model", () => {
  it.each([
    ['from: "0.5"', 'from: "0"', "bands-order at 0"],
    ["yes: 100%", "yes: 101%", "value-shape at 101%"],
    ["unknown: 60%", "unknown: 0.6", "value-float at 0.6"],
    ["level: high", "level: huge", "value-unknown at huge"],
    ["low: 20%", "low: 51%", "shares-order at 1/2"],
    ["high: 100%", "high: 49%", "shares-order at 49%"],
    ["direction: lowers", "direction: moves", "value-unknown at moves"],
    ["likely: 1/2, high", "likely: 3/2, high", "factor-direction at 3/2"],
    ["fact: conduct.competitor, is: no", "fact: conduct.competitr, is: no", "fact-unknown at conduct.competitr"],
    ["      cite: [cn/sample-law#23(2)]", "      cite: [cn/sample-law#99]", "article-unknown at cn/sample-law#99"],
    ["      cite: [cn/sample-law#23(2)]", "      cite: []", "list-length at undefined"],
    ['times: "1"', 'times: "-1"', "value-shape at -1"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "cn/risk.yaml": swap(from, to) }))).toEqual([place]);
  });
});
