import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("the scoring model", () => {
  it.each([
    ['from: "0.5"', 'from: "0"', "bands-order at 0"],
    ["yes: 100%", "yes: 101%", "value-shape at 101%"],
    ["unknown: 60%", "unknown: 0.6", "value-float at 0.6"],
    ["level: high", "level: huge", "value-unknown at huge"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "cn/risk.yaml": swap(from, to) }))).toEqual([place]);
  });
});
