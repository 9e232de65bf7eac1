import { describe, expect, it } from "vitest";
import { candidatesOf, choose } from "../../../src/calibration/choose.ts";

const FOLDS = Array.from({ length: 20 }, (_, i) => i % 10);

describe("candidates", () => {
  it("are every way to take one of each list, the last running fastest", () => {
    expect(
      candidatesOf([
        ["a", "b"],
        ["x", "y", "z"],
      ]),
    ).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
  });
});

describe("the choice", () => {
  const two = candidatesOf([["a", "b"]]);
  const none = () => 0;

  it("is what costs least over the items that were seen", () => {
    expect(choose(two, [FOLDS.map(() => 2), FOLDS.map(() => 1)], FOLDS, none).chosen).toEqual([1]);
  });

  it("does not look at the part kept aside", () => {
    // the second candidate does well on the two items of part 3 alone, by far
    const second = FOLDS.map((fold) => (fold === 3 ? -100 : 2));
    const { byFold, chosen } = choose(two, [FOLDS.map(() => 1), second], FOLDS, none);
    expect(byFold[3]).toEqual([0]);
    expect(byFold.filter(([figure]) => figure === 1)).toHaveLength(9);
    expect(chosen).toEqual([1]);
  });

  it("is the first of those that cost the same, but for rounding", () => {
    const costs = FOLDS.map(() => 0.1);
    expect(choose(two, [costs, costs.map((c) => c - 1e-12)], FOLDS, none).chosen).toEqual([0]);
  });

  it("takes figure by figure the median of ten", () => {
    const pairs = candidatesOf([
      ["a", "b", "c"],
      ["x", "y"],
    ]);
    const losses = pairs.map(([first = 0, second = 0]) =>
      FOLDS.map((_, i) => Math.abs(first - (i < 4 ? 0 : 2)) + second),
    );
    expect(choose(pairs, losses, FOLDS, none).chosen).toEqual([2, 0]);
  });

  it("counts what a candidate costs before any item is seen", () => {
    expect(choose(two, [FOLDS.map(() => 1), FOLDS.map(() => 0.9)], FOLDS, (c) => (c === 0 ? 0 : 5)).chosen).toEqual([
      0,
    ]);
  });

  it("takes none that is not open in a part", () => {
    const losses = [FOLDS.map(() => 1), FOLDS.map(() => 0)];
    const { byFold } = choose(two, losses, FOLDS, (c, fold) => (c === 1 && fold === 4 ? Infinity : 0));
    expect(byFold.map(([figure]) => figure)).toEqual([1, 1, 1, 1, 0, 1, 1, 1, 1, 1]);
  });
});
