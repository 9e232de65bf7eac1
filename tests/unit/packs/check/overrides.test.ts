import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("overrides", () => {
  const path = "cn/rules/compensation/agreed-low.yaml";

  it.each([
    ["ground: special-against-general\n", "", "ground-missing at overrides"],
    ["overrides: [cn/compensation/not-agreed]\n", "", "ground-idle at ground"],
    ["not-agreed]", "not-agreedd]", "override-unknown at cn/compensation/not-agreedd"],
    ["ground: special-against-general", "ground: because", "value-unknown at because"],
  ])("with %j as %j are refused", (from, to, place) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual([place]);
  });
});
