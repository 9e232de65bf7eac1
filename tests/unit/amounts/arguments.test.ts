import { describe, expect, it } from "vitest";
import { legalNumber, wholeNumbers } from "../../../src/amounts/arguments.ts";
import { fraction } from "../../../src/base/fraction.ts";
import { compileLaw } from "../../../src/evaluate/compile-law.ts";
import { indexLaw } from "../../../src/law/law.ts";
import { firstFrame } from "../../support/evaluated.ts";
import { LAW_OF_TWO_NUMBERS } from "../../support/two-rules-pack.ts";

const law = compileLaw(indexLaw(LAW_OF_TWO_NUMBERS));
const number = (decidedOn: string) => legalNumber(law, firstFrame({ decidedOn }, law), { param: "compensation/share" });

describe("a legal number", () => {
  it.each([
    ["before the first", "2009-12-31", []],
    ["on the first day", "2010-01-01", [fraction(3, 10)]],
    ["on the last day", "2019-12-31", [fraction(3, 10)]],
    ["on the day of the change", "2020-01-01", [fraction(1, 2)]],
    ["in the year of the change", "2019/2020", [fraction(3, 10), fraction(1, 2)]],
    ["by a day before the first", "../2009-12-31", []],
  ])("is that in force on the day that picks it: %s", (_, decidedOn, values) => {
    expect(number(decidedOn).values).toEqual(values);
  });

  it("carries its article and that article's strength", () => {
    expect(number("2015-01-01")).toMatchObject({ cite: ["xx/old#1"], strength: "interpretation" });
    expect(number("2025-01-01")).toMatchObject({ cite: ["xx/new#1"], strength: "statute" });
    expect(number("2000-01-01")).toMatchObject({ cite: [], strength: "convention" });
  });

  it("may be written in the rule itself", () => {
    expect(legalNumber(law, firstFrame({}, law), "1/3")).toEqual({
      values: [fraction(1, 3)],
      likely: [fraction(1, 3)],
      cite: [],
      strength: "convention",
      source: "1/3",
    });
  });
});

describe("a number of months", () => {
  const of = (...values: ReturnType<typeof fraction>[]) =>
    wholeNumbers({ values, likely: values, cite: [], strength: "statute", source: "x" });

  it("spans its whole values", () => {
    expect(of(fraction(24))).toEqual({ low: 24, high: 24 });
    expect(of(fraction(24), fraction(12))).toEqual({ low: 12, high: 24 });
    expect(of(fraction(1, 2))).toBeNull();
    expect(of()).toBeNull();
  });
});
