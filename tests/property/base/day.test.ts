import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  dayOf,
  daysInMonth,
  firstOfMonth,
  formatDay,
  lastOfMonth,
  parseDay,
  partsOf,
  wholeMonthsBetween,
} from "../../../src/base/day.ts";
import { days, FIRST_DAY, LAST_DAY, middleDays } from "../../support/arbitrary-base.ts";
import { forAll, MANY } from "../../support/property.ts";

describe("days", () => {
  it("every day of seven centuries follows the one before", () => {
    let [year, month, date] = [1600, 1, 1];
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
      const parts = partsOf(day);
      if (parts.year !== year || parts.month !== month || parts.day !== date)
        expect(parts).toEqual({ year, month, day: date });
      date += 1;
      if (date > daysInMonth(year, month)) [month, date] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect([year, month, date]).toEqual([2300, 1, 1]);
  });

  it("are read back as written, and sort as their text does", () => {
    forAll(
      fc.tuple(days, days),
      ([a, b]) => {
        expect(parseDay(formatDay(a))).toBe(a);
        expect(formatDay(a) < formatDay(b)).toBe(a < b);
      },
      MANY,
    );
  });

  it("are put together from their parts", () => {
    forAll(
      days,
      (day) => {
        const { year, month, day: date } = partsOf(day);
        expect(dayOf(year, month, date)).toBe(day);
        expect(firstOfMonth(day)).toBe(dayOf(year, month, 1));
        expect(lastOfMonth(day) - firstOfMonth(day)).toBe(daysInMonth(year, month) - 1);
      },
      MANY,
    );
  });

  it("any text is read as the day it names or refused", () => {
    const numbers = fc.tuple(fc.integer({ min: 0, max: 2600 }), fc.nat(14), fc.nat(33));
    forAll(
      numbers,
      ([y, m, d]) => {
        const text = `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
        const exists = y >= 1600 && y < 2300 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
        const read = parseDay(text);
        expect(read === null ? null : formatDay(read)).toBe(exists ? text : null);
      },
      MANY,
    );
  });
});

describe("months", () => {
  const months = fc.integer({ min: -1200, max: 1200 });

  it("adding keeps the date, or takes the last of a shorter month", () => {
    forAll(
      fc.tuple(middleDays, months),
      ([day, n]) => {
        const [before, after] = [partsOf(day), partsOf(addMonths(day, n))];
        expect((after.year - before.year) * 12 + after.month - before.month).toBe(n);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      },
      MANY,
    );
  });

  it("adding is monotone in the day and in the months", () => {
    forAll(
      fc.tuple(middleDays, fc.nat(60), months),
      ([day, later, n]) => {
        expect(addMonths(day + later, n)).toBeGreaterThanOrEqual(addMonths(day, n));
        expect(addMonths(day, n + 1)).toBeGreaterThan(addMonths(day, n));
      },
      MANY,
    );
  });

  it("whole months are the most that fit", () => {
    forAll(
      fc.tuple(middleDays, fc.nat(20_000)),
      ([from, gap]) => {
        const n = wholeMonthsBetween(from, from + gap);
        expect(addMonths(from, n)).toBeLessThanOrEqual(from + gap);
        expect(addMonths(from, n + 1)).toBeGreaterThan(from + gap);
      },
      MANY,
    );
  });

  it("n months later lie n whole months, or none where it is earlier", () => {
    forAll(
      fc.tuple(middleDays, fc.nat(600), fc.integer({ min: 1, max: 9999 })),
      ([from, n, earlier]) => {
        expect(wholeMonthsBetween(from, addMonths(from, n))).toBe(n);
        expect(wholeMonthsBetween(from, from - earlier)).toBe(0);
      },
      MANY,
    );
  });
});
