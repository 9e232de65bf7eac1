import { describe, expect, it } from "vitest";
import { contains, intersect, overlaps, type Span, union, within } from "../../../src/base/span.ts";

const decade: Span = { from: 100, to: 200 };

describe("a span of days", () => {
  it("has its first day and not its last", () => {
    expect([99, 100, 199, 200].map((day) => contains(decade, day))).toEqual([false, true, true, false]);
  });

  it("without bounds has every day", () => {
    expect(contains({ from: null, to: null }, 0)).toBe(true);
    expect(contains({ from: null, to: 5 }, 5)).toBe(false);
    expect(contains({ from: 5, to: null }, 5)).toBe(true);
  });
});

describe("intersect", () => {
  it.each<[Span, Span, Span | null]>([
    [decade, { from: 150, to: 250 }, { from: 150, to: 200 }],
    [decade, { from: 120, to: 130 }, { from: 120, to: 130 }],
    [decade, { from: 200, to: 300 }, null],
    [decade, { from: 199, to: 300 }, { from: 199, to: 200 }],
    [decade, { from: null, to: null }, decade],
    [decade, { from: null, to: 100 }, null],
    [decade, { from: 150, to: null }, { from: 150, to: 200 }],
    [
      { from: null, to: 5 },
      { from: null, to: 3 },
      { from: null, to: 3 },
    ],
    [{ from: 7, to: 7 }, { from: null, to: null }, null],
  ])("%j and %j: %j", (a, b, both) => {
    expect(intersect(a, b)).toEqual(both);
    expect(intersect(b, a)).toEqual(both);
    expect(overlaps(a, b)).toBe(both !== null);
  });
});

describe("a day partly known", () => {
  it.each([
    [{ low: 100, high: 199 }, "yes"],
    [{ low: 100, high: 200 }, "unknown"],
    [{ low: 99, high: 100 }, "unknown"],
    [{ low: 0, high: 99 }, "no"],
    [{ low: 200, high: 200 }, "no"],
    [{ low: null, high: 99 }, "no"],
    [{ low: null, high: 100 }, "unknown"],
    [{ low: 200, high: null }, "no"],
    [{ low: 150, high: null }, "unknown"],
    [{ low: null, high: null }, "unknown"],
  ] as const)("%j is inside: %s", (day, truth) => {
    expect(within(decade, day)).toBe(truth);
  });

  it("lies in a span without bounds, whatever day it is", () => {
    expect(within({ from: null, to: null }, { low: null, high: null })).toBe("yes");
  });
});

describe("union", () => {
  it.each([
    [
      "spans that meet are one",
      [
        [1, 3],
        [3, 5],
      ],
      [[1, 5]],
    ],
    [
      "spans with a gap stay apart, in order",
      [
        [7, 9],
        [1, 3],
      ],
      [
        [1, 3],
        [7, 9],
      ],
    ],
    [
      "a span within another adds nothing",
      [
        [1, 9],
        [2, 3],
      ],
      [[1, 9]],
    ],
    [
      "a span without end takes in what follows",
      [
        [1, null],
        [5, 7],
      ],
      [[1, null]],
    ],
    ["nothing is nothing", [], []],
  ] as [string, [number, number | null][], [number, number | null][]][])("%s", (_, given, expected) => {
    const spans = (list: [number, number | null][]) => list.map(([from, to]) => ({ from, to }));
    expect(union(spans(given))).toEqual(spans(expected));
  });
});
