import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("effects", () => {
  const path = "cn/rules/compensation/not-agreed.yaml";
  const share = "share: { param: compensation/default-share }";

  it.each(["share: 30%", 'share: "1/3"'])("%s may stand in place of a named number", (literal) => {
    expect(placesOf(minimalWith({ [path]: swap(share, literal) }))).toEqual([]);
  });

  it.each([
    [share, "shares: 30%", ["argument-missing at share-of-average-wage", "argument-unknown at shares"]],
    [share, "share: { table: minimum-wage }", ["literal-unit at {"]],
    [share, "share: { param: duration/cap }", ["parameter-unit at duration/cap"]],
    [share, "share: { param: compensation/default-shar }", ["parameter-unknown at compensation/default-shar"]],
    [share, "share: 0.30", ["value-float at 0.30"]],
    ["table: minimum-wage", "table: maximum-wage", ["value-unknown at maximum-wage"]],
    ["floor: { table: minimum-wage }", "floor: { param: duration/cap, table: minimum-wage }", ["choice-missing at {"]],
    ["formula: share-of-average-wage", "formula: share-of-wage", ["formula-unknown at share-of-wage"]],
    ["to: compensation.monthly", "to: compensation.month", ["value-unknown at compensation.month"]],
    ["- entitle: employee", "- entitles: employee", ["choice-missing at entitles"]],
  ])("with %s as %s are refused", (from, to, places) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(places);
  });
});
