import { describe, expect, it } from "vitest";
import { proseIn, withoutProse } from "../../../src/casebook/without-prose.ts";

describe("a situation without prose", () => {
  it("keeps words of lists, days, sums and truths", () => {
    const told = {
      place: "110000",
      person: { category: "ordinary" },
      agreements: { items: [{ months: 24, signedOn: "2024" }], complete: "yes" },
    };
    expect(withoutProse(told)).toEqual(told);
  });

  it.each([
    [{ person: { position: "前台", category: "ordinary" } }, { person: { category: "ordinary" } }],
    [{ person: { position: "CTO" } }, {}],
    [
      { agreements: { items: [{ scope: { text: "x", territory: "y" }, otherTerms: ["z"] }] } },
      { agreements: { items: [{}] } },
    ],
    [{ engagements: { items: [{ note: "x" }] } }, { engagements: { items: [{}] } }],
    [{ settlements: [] }, { settlements: [] }],
  ])("%j", (told, kept) => expect(withoutProse(told)).toEqual(kept));
});

describe("what is prose", () => {
  it.each([
    [{ a: "senior-technical", b: ["2024-01/2024-05", "../2024", "30%", "1/3", "12.50"], c: 1, d: true, e: null }, []],
    [{ a: { b: "总监" } }, ["a.b"]],
    [{ a: ["two words"] }, ["a.0"]],
    [{ a: "Wang" }, ["a"]],
  ])("%j", (value, paths) => expect(proseIn(value)).toEqual(paths));
});
