import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, intersect, overlaps, type Span, within } from "../../../src/base/span.ts";
import { memberOf, ranges } from "../../support/arbitrary-base.ts";
import { forAll, MANY } from "../../support/property.ts";

const spans: fc.Arbitrary<Span> = ranges.map(({ low, high }) => ({ from: low, to: high }));
const EVERY_DAY = Array.from({ length: 101 }, (_, i) => i - 50);

describe("spans, against all days of a small calendar", () => {
  it("the intersection has the days that both have", () => {
    forAll(
      fc.tuple(spans, spans),
      ([a, b]) => {
        const both = intersect(a, b);
        const expected = EVERY_DAY.filter((day) => contains(a, day) && contains(b, day));
        expect(EVERY_DAY.filter((day) => both !== null && contains(both, day))).toEqual(expected);
        expect(overlaps(a, b)).toBe(expected.length > 0);
      },
      MANY,
    );
  });

  it("a settled answer about a partly known day is true of every day it may be", () => {
    forAll(
      fc.tuple(spans, ranges, fc.integer({ min: -60, max: 60 })),
      ([span, day, draw]) => {
        const answer = within(span, day);
        const inside = contains(span, memberOf(day, draw));
        if (answer !== "unknown") expect(inside).toBe(answer === "yes");
      },
      MANY,
    );
  });

  it("an answer stays open only where days differ", () => {
    const proper = spans.filter(({ from, to }) => from === null || to === null || from < to);
    forAll(
      fc.tuple(proper, ranges),
      ([span, day]) => {
        const possible = EVERY_DAY.filter(
          (d) => (day.low === null || d >= day.low) && (day.high === null || d <= day.high),
        );
        const answers = new Set(possible.map((d) => contains(span, d)));
        expect(within(span, day) === "unknown").toBe(answers.size === 2);
      },
      MANY,
    );
  });
});
