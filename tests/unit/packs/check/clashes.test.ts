import { describe, expect, it } from "vitest";
import { minimalWith, placesOf } from "../../../support/packs.ts";

const PLACE = {
  "local/east/pack.yaml": 'id: east\nlabel: { zh: 东边的规则, en: Rules of the east }\nplace: "110000"\n',
  "local/east/instruments/local-law.yaml": `id: east/local-law
title: { zh: 东边条例, en: Local Law of the East }
issuer: { zh: 示例机关, en: Sample issuer }
strength: local-regulation
from: 2008-01-01
confidence: high
sources: [a made-up text for tests]
articles:
  28: { zh: 按二分之一。, en: "One half." }
`,
};

/** A rule of the place that entitles to half the wage. */
function half(when: string, more = "", name = "half"): Record<string, string> {
  return {
    [`local/east/rules/compensation/${name}.yaml`]: `id: east/compensation/${name}
title: { zh: 二分之一, en: One half }
dated-by: forum
cite: [east/local-law#28]
${more}when: ${when}
then:
  - { entitle: employee, to: compensation.monthly, formula: share-of-average-wage, with: { share: "1/2" } }
message: { zh: 示例。, en: "A sample." }
examples:
  - { name: 是, given: {}, expect: yes }
  - { name: 否, given: {}, expect: no }
  - { name: 未知, given: {}, expect: unknown }
`,
  };
}

const refused = ["override-undeclared at {"];

describe("a rule of a place beside a national one on the same head", () => {
  it.each([
    ["the same condition", "{ fact: compensation.agreed, is: no }", refused],
    ["another condition that leaves room", "{ fact: agreement.stated, is: yes }", refused],
    ["conditions that exclude each other", "{ fact: compensation.agreed, is: yes }", []],
    ["through a concept", "{ not: { concept: restriction-made } }", []],
    ["by amount", '{ fact: compensation.average-wage, above: "1000000.00" }', []],
    ["by amount, with one sum in common", '{ fact: compensation.average-wage, at-least: "1000000.00" }', refused],
    ["by day", "{ fact: procedure.forum-day, before: 2013-02-01 }", []],
  ])("%s", (_, when, expected) => {
    expect(placesOf(minimalWith({ ...PLACE, ...half(when) }))).toEqual(expected);
  });

  it("may go before it with a ground", () => {
    const declared = "overrides: [cn/compensation/not-agreed]\nground: room-left-by-higher-text\n";
    const files = half("{ fact: compensation.agreed, is: no }", declared);
    expect(placesOf(minimalWith({ ...PLACE, ...files }))).toEqual([]);
  });

  it("is not looked at while anything else is wrong", () => {
    const files = half("{ fact: compensation.agred, is: no }");
    expect(placesOf(minimalWith({ ...PLACE, ...files }))).toEqual(["fact-unknown at compensation.agred"]);
  });
});

describe("two rules of one place", () => {
  it("are told apart by a reading that each runs on", () => {
    const under = (reading: string) =>
      `{ all: [{ fact: compensation.agreed, is: yes }, { reading: below-default, is: ${reading} }] }`;
    const apart = { ...half(under("stands")), ...half(under("top-up"), "", "other") };
    expect(placesOf(minimalWith({ ...PLACE, ...apart }))).toEqual([]);
    const alike = { ...half(under("top-up")), ...half(under("top-up"), "", "other") };
    expect(placesOf(minimalWith({ ...PLACE, ...alike }))).toEqual(refused);
  });
});
