import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("spans of days", () => {
  const path = "tables/minimum-wage/440000.yaml";

  it("may meet: the end is not included", () => {
    expect(placesOf(minimalWith({}))).toEqual([]);
    expect(placesOf(minimalWith({ [path]: swap("to: 2025-03-01", "to: 2025-02-28") }))).toEqual(["span-gap at values"]);
    expect(placesOf(minimalWith({ [path]: swap("to: 2025-03-01", "to: 2025-03-02") }))).toEqual(["span-overlap at {"]);
  });

  it("an open end overlaps all that follows", () => {
    expect(placesOf(minimalWith({ [path]: swap(", to: 2025-03-01", "") }))).toEqual(["span-overlap at {"]);
  });

  it("start on a real day that comes before the end", () => {
    expect(placesOf(minimalWith({ [path]: swap("to: 2025-03-01", "to: 2021-12-01") }))).toEqual([
      "span-gap at values",
      "span-empty at 2021-12-01",
    ]);
    expect(placesOf(minimalWith({ [path]: swap("to: 2025-03-01", "to: 2025-02-29") }))).toEqual([
      "day-impossible at 2025-02-29",
    ]);
  });

  it("of an article lie inside those of its instrument", () => {
    const law = "cn/instruments/old-reading.yaml";
    const edit = swap('was agreed."', 'was agreed.", from: 2021-01-01');
    expect(placesOf(minimalWith({ [law]: edit }))).toContain("span-empty at {");
  });
});
