import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import {
  addFen,
  divideFen,
  formatYuan,
  maxFen,
  minFen,
  mulFen,
  parseYuan,
  type Rounding,
  subFen,
  timesFraction,
} from "../../../src/base/money.ts";

describe("parseYuan", () => {
  it.each([
    ["0", 0],
    ["0.01", 1],
    ["17434.48", 1_743_448],
    ["17434.4", 1_743_440],
    ["-0.05", -5],
    ["-12", -1200],
    ["0012.30", 1230],
    ["9999999999999.99", 999_999_999_999_999],
    [12, 1200],
    [0.1, 10],
    [17434.48, 1_743_448],
    [1e3, 100_000],
  ])("reads %j as %d fen", (input, fen) => {
    expect(parseYuan(input)).toBe(fen);
  });

  it.each(["-0", "-0.00", -0])("knows no negative zero: %j", (input) => {
    expect(parseYuan(input)).toBe(0);
  });

  it.each([
    "",
    " ",
    "1,234.56",
    "1 234",
    "¥100",
    "100元",
    "1.234",
    "1.",
    ".5",
    "1.2.3",
    "--1",
    "+1",
    "1e3",
    "0x10",
    "１００",
    "一百",
    "12\n",
    "NaN",
    "Infinity",
    "10000000000000000",
    Number.NaN,
    Number.POSITIVE_INFINITY,
    0.1 + 0.2,
    0.001,
    1e21,
    1e-7,
  ])("refuses %j", (input) => {
    expect(parseYuan(input)).toBeNull();
  });
});

describe("formatYuan", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [-5, "-0.05"],
    [99_999, "999.99"],
    [100_000, "1,000.00"],
    [123_456_789, "1,234,567.89"],
    [-100_000_000, "-1,000,000.00"],
    [Number.MAX_SAFE_INTEGER, "90,071,992,547,409.91"],
  ])("%d fen is %s", (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });
});

describe("rounding", () => {
  const cases: readonly (readonly [sum: number, by: number, Record<Rounding, number>])[] = [
    [5, 10, { "half-up": 1, up: 1, down: 0 }],
    [4, 10, { "half-up": 0, up: 1, down: 0 }],
    [6, 10, { "half-up": 1, up: 1, down: 0 }],
    [10, 10, { "half-up": 1, up: 1, down: 1 }],
    [-5, 10, { "half-up": -1, up: 0, down: -1 }],
    [-4, 10, { "half-up": 0, up: 0, down: -1 }],
    [-6, 10, { "half-up": -1, up: 0, down: -1 }],
    [-10, 10, { "half-up": -1, up: -1, down: -1 }],
    [5, -10, { "half-up": -1, up: 0, down: -1 }],
    [-5, -10, { "half-up": 1, up: 1, down: 0 }],
  ];

  it.each(cases)("%d over %d", (sum, by, expected) => {
    for (const rounding of ["half-up", "up", "down"] as const) {
      expect(divideFen(sum, by, rounding)).toBe(expected[rounding]);
      expect(timesFraction(sum, fraction(1, by), rounding)).toBe(expected[rounding]);
    }
  });

  it("never leaves a negative zero", () => {
    expect(Object.is(divideFen(-1, 10, "up"), 0)).toBe(true);
    expect(Object.is(mulFen(-5, 0), 0)).toBe(true);
    expect(Object.is(subFen(5, 5), 0)).toBe(true);
  });

  it("rounds the product once: a third of 0.02 yuan, twice", () => {
    expect(timesFraction(2, fraction(2, 3), "half-up")).toBe(1);
    expect(timesFraction(timesFraction(2, fraction(1, 3), "half-up"), fraction(2), "half-up")).toBe(2);
  });

  it("is exact where binary fractions are not", () => {
    expect(Math.round(1.5 * 0.35 * 100)).not.toBe(timesFraction(150, fraction(35, 100), "half-up"));
    expect(timesFraction(150, fraction(35, 100), "half-up")).toBe(53);
  });

  it("refuses to divide by zero", () => {
    expect(() => divideFen(1, 0, "half-up")).toThrow(RangeError);
  });
});

describe("sums beyond safe integers", () => {
  const MOST = Number.MAX_SAFE_INTEGER;

  it.each([
    ["add", () => addFen(MOST, 1)],
    ["add in the middle", () => addFen(MOST, 1, -1)],
    ["subtract", () => subFen(-MOST, 1)],
    ["multiply", () => mulFen(MOST, 2)],
    ["multiply by a part", () => mulFen(5, 0.5)],
    ["multiply by what is no number", () => mulFen(5, Number.NaN)],
    ["share", () => timesFraction(MOST, fraction(3, 2), "down")],
    ["infinity", () => addFen(Number.POSITIVE_INFINITY)],
  ])("%s: throws", (_, sum) => {
    expect(sum).toThrow(RangeError);
  });

  it("the greatest itself is fine", () => {
    expect(addFen(MOST - 1, 1)).toBe(MOST);
    expect(timesFraction(MOST, fraction(1), "up")).toBe(MOST);
  });

  it("nothing adds up to nothing", () => {
    expect(addFen()).toBe(0);
  });
});

describe("the greater and the smaller sum", () => {
  it("are told by value, sign included", () => {
    expect([maxFen(-1, -2), minFen(-1, -2), maxFen(3, 3)]).toEqual([-1, -2, 3]);
  });
});
