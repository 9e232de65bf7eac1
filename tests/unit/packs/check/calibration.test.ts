import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("the figures of the scoring model", () => {
  it.each([
    ["at-most: 95%, presumed: 90%", "at-most: 101%, presumed: 90%", "value-shape at 101%"],
    ["unknown: 60%", "unknown: 0.6", "value-float at 0.6"],
    ["unknown: 60%", "unknown: 91%", "states-order at 91%"],
    ["presumed-fails: 20%", "presumed-fails: 61%", "states-order at 61%"],
    ["presumed-fails: 20%, fails: 5%", "presumed-fails: 20%, fails: 21%", "states-order at 21%"],
    ["low: 20%, likely", "low: 51%, likely", "shares-order at 1/2"],
    ["lowers: 1/2", "lowers: 3/2", "factor-direction at 3/2"],
    ["lowers-mildly: 5/6", "lowers-mildly: 7/6", "factor-direction at 7/6"],
    ["raises: 3/2", "raises: 2/3", "factor-direction at 2/3"],
    ["above-line: 1/2", "above-line: 5/4", "factor-direction at 5/4"],
    ["cases: 3", "cases: 0", "value-shape at 0"],
    ["yes: 2,", "yes: some,", "value-type at some"],
    [", inside: 2", "", "key-missing at {"],
  ])("with %s as %s is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ "cn/calibration.yaml": swap(from, to) }))).toEqual([place]);
  });
});
