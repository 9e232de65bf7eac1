import { describe, expect, it } from "vitest";
import { bootstrapped } from "../../../src/concordance/bootstrap.ts";

const mean = (drawn: readonly number[]) => drawn.reduce((sum, n) => sum + n, 0) / drawn.length;

describe("the interval by bootstrap", () => {
  it("of a share is that of the binomial: 80 of 100 lie between 73 and 87", () => {
    const [low = 0, high = 0] =
      bootstrapped(
        Array.from({ length: 100 }, (_, i) => (i < 80 ? 1 : 0)),
        mean,
      ) ?? [];
    expect(Math.abs(low - 0.73)).toBeLessThanOrEqual(0.011);
    expect(Math.abs(high - 0.87)).toBeLessThanOrEqual(0.011);
  });

  it("is the same each time", () => {
    const items = [1, 2, 3, 5, 8, 13];
    expect(bootstrapped(items, mean)).toEqual(bootstrapped(items, mean));
  });

  it("of items that agree is a point", () => {
    expect(bootstrapped([4, 4, 4], mean)).toEqual([4, 4]);
  });

  it("of nothing, or of a figure without a value, is none", () => {
    expect(bootstrapped([], mean)).toBeNull();
    expect(bootstrapped([1], () => null)).toBeNull();
  });
});
