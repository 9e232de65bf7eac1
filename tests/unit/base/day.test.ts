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

function day(text: string): number {
  const read = parseDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

describe("parseDay", () => {
  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["2000-02-29", 11_016],
    ["2024-02-29", 19_782],
    ["2024-03-01", 19_783],
    ["1600-01-01", -135_140],
    ["2299-12-31", 120_529],
  ])("%s is day %d", (text, count) => {
    expect(parseDay(text)).toBe(count);
    expect(formatDay(count)).toBe(text);
  });

  it.each([
    "2025-02-30",
    "2025-02-29",
    "1900-02-29",
    "2100-02-29",
    "2025-04-31",
    "2025-00-10",
    "2025-13-01",
    "2025-01-00",
    "2025-01-32",
    "1599-12-31",
    "2300-01-01",
    "0000-01-01",
    "9999-12-31",
    "2025-1-1",
    "25-01-01",
    "+2025-01-01",
    "-2025-01-01",
    "20250101",
    "2025/01/01",
    "2025-01-01T00:00:00Z",
    "2025-01-01 ",
    " 2025-01-01",
    "2025-01-01\n",
    "２０２５-01-01",
    "2025-01",
    "2025",
    "",
    "today",
    "2025年1月1日",
  ])("refuses %j", (text) => {
    expect(parseDay(text)).toBeNull();
  });

  it("answers alike when asked again", () => {
    expect([parseDay("2025-02-30"), parseDay("2025-02-30")]).toEqual([null, null]);
    expect(parseDay("2024-02-29")).toBe(parseDay("2024-02-29"));
  });
});

describe("dayOf", () => {
  it.each([
    [2025, 2, 29],
    [2025, 13, 1],
    [2025, 0, 1],
    [2025, 1, 0],
    [2025, 4, 31],
    [2025.5, 1, 1],
    [2025, 1.5, 1],
    [2025, 1, 1.5],
    [Number.NaN, 1, 1],
    [2025, Number.NaN, 1],
    [2025, 1, Number.POSITIVE_INFINITY],
  ])("throws for %d-%d-%d", (year, month, date) => {
    expect(() => dayOf(year, month, date)).toThrow(RangeError);
  });

  it("is undone by partsOf", () => {
    expect(partsOf(dayOf(2024, 2, 29))).toEqual({ year: 2024, month: 2, day: 29 });
  });
});

describe("leap years", () => {
  it.each([
    [1900, 28],
    [2000, 29],
    [2023, 28],
    [2024, 29],
    [2100, 28],
    [2200, 28],
  ])("February %d has %d days", (year, length) => {
    expect(daysInMonth(year, 2)).toBe(length);
    expect(dayOf(year, 3, 1) - dayOf(year, 2, 1)).toBe(length);
  });

  it("the other months are as long as ever", () => {
    const lengths = [1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2024, month));
    expect(lengths).toEqual([31, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});

describe("addMonths", () => {
  it.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-12-31", 2, "2026-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2024-06-30", 24, "2026-06-30"],
    ["2025-05-31", 0, "2025-05-31"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(formatDay(addMonths(day(from), months))).toBe(to);
  });

  it("clamps from the first day each time, not from a clamped one", () => {
    expect(formatDay(addMonths(day("2025-01-31"), 2))).toBe("2025-03-31");
    expect(formatDay(addMonths(addMonths(day("2025-01-31"), 1), 1))).toBe("2025-03-28");
  });
});

describe("the ends of a month", () => {
  it.each([
    ["2024-02-10", "2024-02-01", "2024-02-29"],
    ["2025-12-31", "2025-12-01", "2025-12-31"],
    ["2025-01-01", "2025-01-01", "2025-01-31"],
  ])("of %s", (text, first, last) => {
    expect(formatDay(firstOfMonth(day(text)))).toBe(first);
    expect(formatDay(lastOfMonth(day(text)))).toBe(last);
  });
});

describe("wholeMonthsBetween", () => {
  it.each([
    ["2025-01-15", "2025-01-15", 0],
    ["2025-01-15", "2025-02-14", 0],
    ["2025-01-15", "2025-02-15", 1],
    ["2025-01-31", "2025-02-27", 0],
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-31", "2025-03-30", 1],
    ["2025-01-31", "2025-03-31", 2],
    ["2024-02-29", "2025-02-28", 12],
    ["2024-06-30", "2026-06-29", 23],
    ["2024-06-30", "2026-06-30", 24],
    ["2025-03-01", "2025-02-01", 0],
  ])("from %s to %s: %d", (from, to, months) => {
    expect(wholeMonthsBetween(day(from), day(to))).toBe(months);
  });
});
