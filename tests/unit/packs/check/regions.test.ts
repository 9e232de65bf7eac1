import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("places", () => {
  const path = "cn/disputes/below-default.yaml";

  it("are known by themselves or by their prefecture", () => {
    expect(placesOf(minimalWith({ [path]: swap("110000", "440305") }))).toEqual([]);
    expect(placesOf(minimalWith({ [path]: swap("110000", "440405") }))).toEqual(["region-unknown at 440405"]);
  });
});
