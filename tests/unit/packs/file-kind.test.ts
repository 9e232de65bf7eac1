import { describe, expect, it } from "vitest";
import { placeOfFile } from "../../../src/packs/file-kind.ts";

describe("the place of a file", () => {
  it.each([
    ["cn/pack.yaml", "pack", "cn"],
    ["cn/risk.yaml", "risk", "cn/risk"],
    ["cn/instruments/labour-contract-law.yaml", "instrument", "cn/labour-contract-law"],
    ["cn/parameters/duration/cap.yaml", "parameter", "cn/duration/cap"],
    ["cn/concepts/binding.yaml", "concept", "cn/binding"],
    ["cn/rules/compensation/not-agreed.yaml", "rule", "cn/compensation/not-agreed"],
    ["cn/disputes/below-30-rate.yaml", "dispute", "cn/below-30-rate"],
    ["cn/presumptions/released.yaml", "presumption", "cn/released"],
    ["tables/minimum-wage/440000.yaml", "minimum-wage", "minimum-wage/440000"],
    ["tables/posts.yaml", "posts", "tables/posts"],
    ["tables/regions.yaml", "regions", null],
    ["tables/local-law.yaml", "local-law", null],
    ["tables/pay-items.yaml", "pay-items", null],
  ])("%s is a %s with the id %s", (path, kind, id) => {
    expect(placeOfFile(path)).toEqual({ kind, id });
  });

  it.each([
    "cn/rules/not-agreed.yaml",
    "cn/rules/wages/not-agreed.yaml",
    "cn/rules/duration/more/cap.yaml",
    "cn/rules/duration/Cap.yaml",
    "cn/rules/duration/cap.yml",
    "us/pack.yaml",
    "cn/instruments/two--dashes.yaml",
    "tables/minimum-wage/440300.yaml",
    "tables/minimum-wage/guangdong.yaml",
    "schema/rule.yaml",
  ])("%s has none", (path) => {
    expect(placeOfFile(path)).toBeNull();
  });
});
