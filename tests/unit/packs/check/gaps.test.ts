import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

const CAP = "cn/parameters/duration/cap.yaml";
const SHARE = "cn/parameters/compensation/default-share.yaml";
const WAGES = "tables/minimum-wage/440000.yaml";

describe("time without a value", () => {
  it.each([
    ["before the first value", SHARE, "to: 2013-02-01, kind", "to: 2013-01-31, kind"],
    ["after the last", SHARE, "{ from: 2021-01-01, value", "{ from: 2021-01-01, to: 2022-01-01, value"],
    ["of a wage before its first", WAGES, "to: 2021-12-01, kind", "to: 2021-11-30, kind"],
    ["of a wage after its last", WAGES, "{ from: 2022-01-01, monthly", "{ from: 2022-01-01, to: 2023-01-01, monthly"],
  ])("is stated: %s", (_, path, from, to) => {
    expect(placesOf(minimalWith({ [path]: swap(from, to) }))).toEqual(["span-gap at values"]);
  });

  it("is stated between two values, each time", () => {
    const apart = swap("to: 2021-01-01", "to: 2020-01-01");
    expect(placesOf(minimalWith({ [SHARE]: apart }))).toEqual(["span-gap at values"]);
    const told = (text: string) =>
      apart(text).replace(
        "verified:",
        "  - { from: 2020-01-01, to: 2021-01-01, kind: gap, why: { zh: 无, en: none } }\nverified:",
      );
    expect(placesOf(minimalWith({ [SHARE]: told }))).toEqual([]);
  });

  it.each([
    ["to: 2008-01-01, kind: none", "to: 2008-01-02, kind: none", "span-overlap at values"],
    ["kind: none", "kind: perhaps", "value-unknown at perhaps"],
    [", en: no rule before", "", "translation-missing at {"],
  ])("with %j as %j is refused", (from, to, place) => {
    expect(placesOf(minimalWith({ [CAP]: swap(from, to) }))).toEqual([place]);
  });

  it("of a tier that the table does not have is refused", () => {
    const none = swap('"440300", tiers: [1]', '"440300", tiers: [1, 2]');
    expect(placesOf(minimalWith({ [WAGES]: none }))).toEqual(["standard-unknown at 2"]);
  });
});
