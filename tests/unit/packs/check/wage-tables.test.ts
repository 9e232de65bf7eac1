import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("wage tables", () => {
  const path = "tables/minimum-wage/440000.yaml";

  it.each([
    ['standard: "440300", tier: 1', 'standard: "440300", tier: 2', "standard-unknown at 440300"],
    ['province: "440000"', 'province: "440300"', "id-path at 440300"],
    ['monthly: "2300"', "monthly: 2300", "value-type at 2300"],
    ['monthly: "2300"', "monthly: 2300.50", "value-float at 2300.50"],
  ])("with %s as %s are refused", (from, to, place) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([place]);
  });
});
