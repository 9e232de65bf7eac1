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

  it("of a weaker text need more than a ground among equals", () => {
    const weaker = { "cn/instruments/old-reading.yaml": swap("strength: interpretation", "strength: case") };
    const ground = (to: string) => ({ [path]: swap("special-against-general", to) });
    expect(placesOf(minimalWith({ ...weaker, ...ground("later-against-earlier") }))).toEqual([
      "ground-rank at later-against-earlier",
    ]);
    expect(placesOf(minimalWith({ ...weaker, ...ground("room-left-by-higher-text") }))).toEqual([]);
    expect(placesOf(minimalWith({ "cn/instruments/new-reading.yaml": swap("interpretation", "case") }))).toEqual([]);
  });
});
