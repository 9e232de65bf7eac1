import { describe, expect, it } from "vitest";
import { addRange, exactly, hull, isExact, UNKNOWN_RANGE } from "../../../src/base/range.ts";

describe("ranges", () => {
  it("are exact when both ends are one number", () => {
    expect([exactly(0), { low: 1, high: 2 }, UNKNOWN_RANGE, { low: 1, high: null }].map(isExact)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it("add end by end; an open end stays open", () => {
    expect(addRange({ low: 1, high: 2 }, { low: 10, high: null })).toEqual({ low: 11, high: null });
    expect(addRange(exactly(5), exactly(-5))).toEqual(exactly(0));
    expect(addRange(UNKNOWN_RANGE, exactly(1))).toEqual(UNKNOWN_RANGE);
  });

  it("have a smallest range around both", () => {
    expect(hull({ low: 1, high: 2 }, { low: 5, high: 9 })).toEqual({ low: 1, high: 9 });
    expect(hull({ low: null, high: 2 }, exactly(9))).toEqual({ low: null, high: 9 });
  });
});
