import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("disputes", () => {
  const path = "cn/disputes/below-default.yaml";

  it("run on one of their readings", () => {
    expect(placesOf(minimalWith({ [path]: swap("main: stands", "main: top-up") }))).toEqual([]);
    expect(placesOf(minimalWith({ [path]: swap("main: stands", "main: neither") }))).toEqual([
      "reading-unknown at neither",
    ]);
  });

  it("have two readings at least", () => {
    const one = (text: string) => text.slice(0, text.indexOf("  - id: top-up"));
    expect(placesOf(minimalWith({ [path]: one }))).toContain("list-length at -");
  });
});
