import { describe, expect, it } from "vitest";
import { abbreviated } from "../../../src/base/abbreviated-fraction.ts";
import { formatFraction, fraction } from "../../../src/base/fraction.ts";

describe("abbreviated", () => {
  it.each([
    ["0.333", "1/3"],
    ["0.3333", "1/3"],
    ["0.33333333", "1/3"],
    ["0.667", "2/3"],
    ["0.6666", "2/3"],
    ["0.6667", "2/3"],
    ["0.1667", "1/6"],
    ["0.8333", "5/6"],
    ["0.0833", "1/12"],
    ["0.1429", "1/7"],
    ["1.3333", "4/3"],
    [0.3333, "1/3"],
    [0.6667, "2/3"],
  ])("%s was cut or rounded from %s", (decimal, text) => {
    const [num = 0, den = 1] = text.split("/").map(Number);
    expect(abbreviated(decimal)).toEqual(fraction(num, den));
  });

  it.each([
    ["0.3", "30%"],
    ["0.33", "33%"],
    ["0.67", "67%"],
    [0.3, "30%"],
    [0.5, "50%"],
    ["0.125", "12.5%"],
    ["0.300", "30%"],
    [1, "100%"],
    ["2.0", "200%"],
    [0, "0%"],
    ["0.215", "21.5%"],
    ["0.3456", "34.56%"],
  ])("%s is what it says: %s", (decimal, text) => {
    const share = abbreviated(decimal);
    expect(share && formatFraction(share)).toBe(text);
  });

  it.each(["", "x", "1/3", "30%", "33.33%", "0,333", "1e-3", Number.NaN, Number.POSITIVE_INFINITY, 1e-7])(
    "%s is no plain decimal",
    (given) => {
      expect(abbreviated(given)).toBeNull();
    },
  );

  it("finds every such fraction again from four digits", () => {
    for (let den = 1; den <= 12; den++) {
      for (let num = 0; num <= 2 * den; num++) {
        expect(abbreviated((num / den).toFixed(4))).toEqual(fraction(num, den));
      }
    }
  });
});
