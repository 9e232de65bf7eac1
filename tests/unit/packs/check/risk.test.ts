import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("the scoring model", () => {
  it.each([
    ['from: "0.5"', 'from: "0"', "bands-order at 0"],
    ["level: high", "level: huge", "value-unknown at huge"],
    ["weight: lowers", "weight: moves", "value-unknown at moves"],
    [
      "when: { concept: restriction-made }",
      "when: { concept: restriction-made }\n    failing: no",
      "value-unknown at no",
    ],
    ["fact: conduct.competitor, is: no", "fact: conduct.competitr, is: no", "fact-unknown at conduct.competitr"],
    ["      cite: [cn/sample-law#23(2)]", "      cite: [cn/sample-law#99]", "article-unknown at cn/sample-law#99"],
    ["      cite: [cn/sample-law#23(2)]", "      cite: []", "list-length at undefined"],
    ['times: "1"', 'times: "-1"', "value-shape at -1"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "cn/risk.yaml": swap(from, to) }))).toEqual([place]);
  });
});
