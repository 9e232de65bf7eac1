import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("overrides", () => {
  const path = "cn/rules/compensation/agreed-low.yaml";

  it.each([
    ["ground: special-against-general\n", "", "ground-missing 6:1"],
    ["overrides: [cn/compensation/not-agreed]\n", "", "ground-idle 6:1"],
    ["not-agreed]", "not-agreedd]", "override-unknown 6:13"],
    ["ground: special-against-general", "ground: because", "value-unknown 7:9"],
  ])("with %j as %j are refused", (from, to, place) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([place]);
  });
});
