import { describe, expect, it } from "vitest";
import { compareF, divF, formatFraction, fraction, parseFraction } from "../../../src/base/fraction.ts";

describe("parseFraction", () => {
  it.each([
    ["30%", 3n, 10n],
    ["33.33%", 3333n, 10_000n],
    ["1/3", 1n, 3n],
    ["2/6", 1n, 3n],
    ["-1/3", -1n, 3n],
    ["2", 2n, 1n],
    ["0.5", 1n, 2n],
    ["-0.5", -1n, 2n],
    ["0", 0n, 1n],
    ["-0", 0n, 1n],
    ["0/5", 0n, 1n],
    ["007", 7n, 1n],
    ["100%", 1n, 1n],
    ["0.000000000001", 1n, 10n ** 12n],
  ])("reads %s", (text, num, den) => {
    expect(parseFraction(text)).toEqual({ num, den });
  });

  it.each([
    "",
    " ",
    "%",
    "1/0",
    "1/-3",
    "1/3%",
    "1/3/5",
    "30 %",
    " 30%",
    "30%\n",
    "+1",
    "--1",
    "1e3",
    "1.",
    ".5",
    "1.5.2",
    "1,5",
    "½",
    "三成",
    "３０%",
    "0x10",
    "NaN",
    "Infinity",
    "1234567890123456",
    "0.1234567890123",
  ])("refuses %j", (text) => {
    expect(parseFraction(text)).toBeNull();
  });
});

describe("formatFraction", () => {
  it.each([
    ["3/10", "30%"],
    ["1/3", "1/3"],
    ["33.33%", "33.33%"],
    ["1/8", "12.5%"],
    ["0.00125", "1/800"],
    ["2", "200%"],
    ["-0.5", "-50%"],
    ["-1/400", "-0.25%"],
    ["0", "0%"],
  ])("%s is written %s", (text, written) => {
    expect(formatFraction(parseFraction(text) ?? fraction(99))).toBe(written);
  });
});

describe("what is not a fraction", () => {
  it("has a zero denominator or is no whole number", () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => fraction(1.5)).toThrow(RangeError);
    expect(() => fraction(1, Number.NaN)).toThrow(RangeError);
    expect(() => divF(fraction(1), fraction(0))).toThrow(RangeError);
  });

  it("has its sign above the line, and is in lowest terms", () => {
    expect(fraction(2, -4)).toEqual({ num: -1n, den: 2n });
    expect(fraction(-2, -4)).toEqual({ num: 1n, den: 2n });
    expect(fraction(0, -7)).toEqual({ num: 0n, den: 1n });
  });
});

describe("compareF", () => {
  it("tells apart what floats cannot", () => {
    const third = fraction(1, 3);
    const nearly = fraction(333_333_333_333_333_333n, 10n ** 18n);
    expect(Number(nearly.num) / Number(nearly.den)).toBe(1 / 3);
    expect(compareF(nearly, third)).toBe(-1);
    expect(compareF(third, nearly)).toBe(1);
    expect(compareF(third, fraction(2, 6))).toBe(0);
  });
});
