import { describe, expect, it } from "vitest";
import { closestName } from "../../../src/base/closest-name.ts";

const NAMES = ["agreements", "engagements", "employment", "performance", "pay", "place"];

describe("closestName", () => {
  it.each([
    ["agreement", "agreements"],
    ["Agreements", "agreements"],
    ["AGREEMENTS", "agreements"],
    ["engagments", "engagements"],
    ["employement", "employment"],
    ["pays", "pay"],
    ["plcae", null],
    ["plac", "place"],
    ["salary", null],
    ["", null],
    ["竞业", null],
    ["x".repeat(5000), null],
  ])("%s: %s", (word, name) => {
    expect(closestName(word, NAMES)).toBe(name);
  });

  it("takes the first of equally near names, and nothing of none", () => {
    expect(closestName("bat", ["cat", "hat"])).toBe("cat");
    expect(closestName("cat", [])).toBeNull();
  });

  it("passes over words too long to be a slip, in no time", () => {
    const long = "a".repeat(2_000_000);
    expect(closestName(long, [long.slice(1)])).toBeNull();
    expect(closestName("agreements", [long])).toBeNull();
  });
});
