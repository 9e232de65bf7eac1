import { describe, expect, it } from "vitest";
import { FOLDS, foldsOf } from "../../../src/calibration/folds.ts";

const items = Array.from({ length: 25 }, (_, i) => ({
  id: `case-${String(i).padStart(2, "0")}`,
  group: i < 7 ? 0 : 1,
}));
const group = (item: (typeof items)[number]) => item.group;

describe("folds", () => {
  it("deal out those that are alike in turn, by id", () => {
    expect(foldsOf(items, group).slice(0, 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1]);
  });

  it("are the same in whatever order the items come", () => {
    const backwards = [...items].reverse();
    expect(foldsOf(backwards, group).reverse()).toEqual(foldsOf(items, group));
  });

  it("differ in size by one at most, of each group too", () => {
    const folds = foldsOf(items, group);
    for (const own of [items, items.filter((i) => i.group === 0)]) {
      const sizes = Array.from({ length: FOLDS }, (_, f) => own.filter((i) => folds[items.indexOf(i)] === f).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
  });

  it("of nothing are none", () => {
    expect(foldsOf([], group)).toEqual([]);
  });
});
