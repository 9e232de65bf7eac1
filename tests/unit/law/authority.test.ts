import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankOf, STRENGTHS, weaker, weakest } from "../../../src/law/authority.ts";
import { inLanguage, LANGUAGES } from "../../../src/law/bilingual.ts";
import { forAll } from "../../support/property.ts";

const strengths = fc.constantFrom(...STRENGTHS);

describe("strength", () => {
  it("runs from the statute to the convention, advice below every text and every case", () => {
    expect(rankOf("statute")).toBe(0);
    expect(STRENGTHS.at(-1)).toBe("convention");
    for (const text of [
      "statute",
      "interpretation",
      "local-regulation",
      "local-rule",
      "contract",
      "court-guidance",
      "case",
    ] as const) {
      expect(weaker(text, "advice")).toBe("advice");
    }
  });

  it("of several is that of the weakest, in any order and grouping", () => {
    forAll(fc.array(strengths, { minLength: 1, maxLength: 6 }), (list) => {
      const worst = weakest(list);
      expect(worst).toBe(STRENGTHS[Math.max(...list.map(rankOf))]);
      expect(weakest([...list].reverse())).toBe(worst);
      expect(weakest([list[0] ?? "case", weakest(list) ?? "statute"])).toBe(worst);
    });
  });

  it("of nothing is none", () => {
    expect(weakest([])).toBeNull();
  });
});

describe("words in two languages", () => {
  it("are told in the one that is asked for", () => {
    expect(LANGUAGES.map((language) => inLanguage({ zh: "补偿", en: "compensation" }, language))).toEqual([
      "补偿",
      "compensation",
    ]);
  });
});
