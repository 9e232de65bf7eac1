import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("wage tables", () => {
  const path = "tables/minimum-wage/440000.yaml";

  it.each([
    ['standard: "440300", tier: 1', 'standard: "440300", tier: 2', "standard-unknown 15:33"],
    ['province: "440000"', 'province: "440300"', "id-path 2:11"],
    ['monthly: "2300"', "monthly: 2300", "value-type 8:53"],
    ['monthly: "2300"', "monthly: 2300.50", "value-float 8:53"],
  ])("with %s as %s are refused", (from, to, place) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([place]);
  });
});
