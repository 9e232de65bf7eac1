import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, formatDay, lastOfMonth, parseDay, wholeMonthsBetween } from "../../src/base/day.ts";
import { middleDays } from "../support/arbitrary-base.ts";
import { oracle } from "../support/date-fns-oracle.ts";
import { forAll } from "../support/property.ts";

describe("the calendar against date-fns over UTC", () => {
  it("adds months alike, month ends and leap years included", () => {
    forAll(
      fc.tuple(middleDays, fc.integer({ min: -600, max: 600 })),
      ([day, months]) => expect(formatDay(addMonths(day, months))).toBe(oracle.addMonths(formatDay(day), months)),
      2000,
    );
  });

  it("adds months alike from each day of a leap year and of a common one", () => {
    for (let day = parseDay("2023-12-01") ?? 0; formatDay(day) < "2026-01-01"; day++) {
      for (const months of [-12, -1, 1, 6, 24]) {
        expect(formatDay(addMonths(day, months))).toBe(oracle.addMonths(formatDay(day), months));
      }
    }
  });

  it("ends months alike", () => {
    forAll(middleDays, (day) => expect(formatDay(lastOfMonth(day))).toBe(oracle.lastOfMonth(formatDay(day))), 500);
  });

  it("counts whole months alike where no month is clamped", () => {
    const gaps = fc.nat(40_000);
    forAll(
      fc.tuple(middleDays, gaps),
      ([from, gap]) => {
        const [a, b] = [formatDay(from), formatDay(from + gap)];
        if (Number(a.slice(8)) > 28) return;
        expect(wholeMonthsBetween(from, from + gap)).toBe(oracle.monthsBetween(a, b));
      },
      1000,
    );
  });

  it("knows the same days", () => {
    const numbers = fc.tuple(
      fc.integer({ min: 1600, max: 2299 }),
      fc.integer({ min: 1, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
    );
    forAll(
      numbers,
      ([year, month, date]) => {
        const text = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
        expect(parseDay(text) !== null).toBe(oracle.exists(text));
      },
      1000,
    );
  });
});
