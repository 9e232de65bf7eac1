import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lastOfMonth } from "../../../src/base/day.ts";
import { type DayRange, formatPartialDay, parsePartialDay } from "../../../src/base/partial-day.ts";
import { days } from "../../support/arbitrary-base.ts";
import { forAll, MANY } from "../../support/property.ts";

const ends = fc.option(days, { nil: null, freq: 5 });

const dayRanges: fc.Arbitrary<DayRange> = fc
  .oneof(
    fc.tuple(ends, ends),
    days.map((day) => [day, day] as const),
    days.map((day) => [lastOfMonth(day) + 1, lastOfMonth(lastOfMonth(day) + 1)] as const),
  )
  .map(([a, b]) => (a !== null && b !== null && a > b ? { low: b, high: a } : { low: a, high: b }))
  .filter(({ low, high }) => (low !== null || high !== null) && (high === null || high <= 120_529));

describe("partly known days", () => {
  it("read back as written", () => {
    forAll(dayRanges, (range) => expect(parsePartialDay(formatPartialDay(range))).toEqual(range), MANY);
  });

  it("any text is read with its ends in order, or refused", () => {
    const pieces = fc.constantFrom("2025", "2024-02", "2024-02-30", "2024-02-29", "..", "/", "", "1", "-", "x");
    forAll(
      fc.array(pieces, { maxLength: 4 }),
      (list) => {
        const range = parsePartialDay(list.join(""));
        if (range === null) return;
        expect(range.low !== null || range.high !== null).toBe(true);
        if (range.low !== null && range.high !== null) expect(range.low).toBeLessThanOrEqual(range.high);
      },
      MANY,
    );
  });
});
