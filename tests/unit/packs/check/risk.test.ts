import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("the scoring model", () => {
  it.each([
    ['from: "0.5"', 'from: "0"', "bands-order 29:26"],
    ["yes: 100%", "yes: 101%", "value-shape 6:10"],
    ["unknown: 60%", "unknown: 0.6", "value-float 8:14"],
    ["level: high", "level: huge", "value-unknown 29:14"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "cn/risk.yaml": swap(from, to) }))).toEqual([place]);
  });
});
