import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("effects", () => {
  const path = "cn/rules/compensation/not-agreed.yaml";
  const share = "share: { param: compensation/default-share }";

  it.each(["share: 30%", 'share: "1/3"'])("%s may stand in place of a named number", (literal) => {
    expect(placesOf(minimalWith({ [path]: swap(share, literal) }))).toEqual([]);
  });

  it.each([
    [share, "shares: 30%", ["argument-missing 14:14", "argument-unknown 16:7"]],
    [share, "share: { table: minimum-wage }", ["literal-unit 16:14"]],
    [share, "share: { param: duration/cap }", ["parameter-unit 16:23"]],
    [share, "share: { param: compensation/default-shar }", ["parameter-unknown 16:23"]],
    [share, "share: 0.30", ["value-float 16:14"]],
    ["table: minimum-wage", "table: maximum-wage", ["value-unknown 17:23"]],
    ["floor: { table: minimum-wage }", "floor: { param: duration/cap, table: minimum-wage }", ["choice-missing 17:14"]],
    ["formula: share-of-average-wage", "formula: share-of-wage", ["formula-unknown 14:14"]],
    ["to: compensation.monthly", "to: compensation.month", ["value-unknown 13:9"]],
    ["- entitle: employee", "- entitles: employee", ["choice-missing 12:5"]],
  ])("with %s as %s are refused", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
