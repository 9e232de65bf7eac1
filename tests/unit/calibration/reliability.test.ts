import { describe, expect, it } from "vitest";
import { reliabilityOf, wilson } from "../../../src/calibration/reliability.ts";

describe("the interval of Wilson", () => {
  // 44 of 45: (44 + 2.706/2 ∓ 1.645 √(44/45 + 0.6765)) / 47.706 = 43.24/47.71 and 47.47/47.71
  it.each([
    [44, 45, "91%", "100%"],
    [0, 13, "0%", "17%"],
    [13, 13, "83%", "100%"],
    [5, 10, "27%", "73%"],
    [1, 1, "27%", "100%"],
  ])("of %i in %i", (yes, cases, low, high) => {
    expect(wilson(yes, cases)).toEqual({ low, high });
  });
});

describe("reliability", () => {
  it("counts by parts of the scale, each with its first and without its last score, but for a hundred", () => {
    const scored = [
      { score: 0, yes: false },
      { score: 19, yes: true },
      { score: 20, yes: true },
      { score: 80, yes: true },
      { score: 100, yes: false },
    ];
    expect(reliabilityOf(scored).map(({ from, to, cases, yes }) => [from, to, cases, yes])).toEqual([
      [0, 20, 2, 1],
      [20, 50, 1, 1],
      [80, 100, 2, 1],
    ]);
  });

  it("of nothing is nothing", () => {
    expect(reliabilityOf([])).toEqual([]);
  });
});
