import { describe, expect, it } from "vitest";
import { minimalWith, placesOf, swap } from "../../../support/packs.ts";

describe("citations", () => {
  const share = "cn/parameters/compensation/default-share.yaml";

  it("of a value are in force over its whole span, both ends tested", () => {
    expect(placesOf(minimalWith({ [share]: swap("to: 2021-01-01", "to: 2020-12-31") }))).toEqual([
      "span-gap at values",
    ]);
    expect(placesOf(minimalWith({ [share]: swap("from: 2013-02-01", "from: 2013-01-31") }))).toEqual([
      "span-overlap at values",
      "citation-not-in-force at cn/old-reading#6",
    ]);
  });

  it("of an article that came later count from its own day", () => {
    const cap = "cn/parameters/duration/cap.yaml";
    expect(placesOf(minimalWith({ [cap]: swap("#24(2)", "#24(3)") }))).toEqual([
      "citation-not-in-force at cn/sample-law#24(3)",
    ]);
    const later = (text: string) => swap("#24(2)", "#24(3)")(text.replaceAll("2008-01-01", "2021-01-01"));
    expect(placesOf(minimalWith({ [cap]: later }))).toEqual([]);
  });

  it("to a broken instrument are not reported a second time", () => {
    const tree = minimalWith({ "cn/instruments/sample-law.yaml": swap("strength: statute", "strength: statue") });
    expect(placesOf(tree)).toEqual(["value-unknown at statue"]);
  });

  it("to a repealed text stand where the case is limited to earlier days", () => {
    const path = "cn/presumptions/released.yaml";
    const unlimited = swap("before: 2021-01-01", "on-or-after: 2013-02-01");
    expect(placesOf(minimalWith({ [path]: unlimited }))).toEqual(["citation-repealed at cn/old-reading#6"]);
  });

  it("may support a rule only if in force on some of its days", () => {
    const rule = "cn/rules/compensation/agreed-low.yaml";
    const see = (cite: string) => swap("strength:", `see: [${cite}]\nstrength:`);
    expect(placesOf(minimalWith({ [rule]: see("cn/sample-law#23(2)") }))).toEqual([]);
    expect(placesOf(minimalWith({ [rule]: see("cn/new-reading#36") }))).toEqual([
      "citation-not-in-force at cn/new-reading#36",
    ]);
  });

  it("of a rule are in force on some of the days to which it limits itself", () => {
    const rule = "cn/rules/compensation/agreed-low.yaml";
    const limited = (by: string) => swap("  all:\n", `  all:\n    - { fact: procedure.forum-day, ${by} }\n`);
    const late = ["citation-not-in-force at cn/old-reading#6"];
    expect(placesOf(minimalWith({ [rule]: limited("on-or-after: 2021-01-01") }))).toEqual(late);
    expect(placesOf(minimalWith({ [rule]: limited("on-or-after: 2020-12-31") }))).toEqual([]);
    expect(placesOf(minimalWith({ [rule]: limited("before: 2013-02-01") }))).toEqual(late);
    expect(placesOf(minimalWith({ [rule]: limited("before: 2013-02-02") }))).toEqual([]);
  });
});
