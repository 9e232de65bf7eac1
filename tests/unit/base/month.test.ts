import { describe, expect, it } from "vitest";
import {
  firstDay,
  firstWholeMonth,
  formatMonth,
  lastWholeMonth,
  monthOf,
  parseMonth,
} from "../../../src/base/month.ts";
import { day } from "../../support/told.ts";

describe("a calendar month", () => {
  it.each(["1999-12", "2000-01", "2024-02", "2025-10"])("reads and writes %s", (text) => {
    const month = parseMonth(text);
    expect(month).not.toBeNull();
    expect(formatMonth(month ?? 0)).toBe(text);
    expect(monthOf(firstDay(month ?? 0))).toBe(month);
  });

  it.each(["", "2024", "2024-00", "2024-13", "2024-1", "2024-02-01", "24-02", " 2024-02", "2024-02x"])(
    "refuses %j",
    (text) => {
      expect(parseMonth(text)).toBeNull();
    },
  );

  it.each([
    ["2024-02-29", "2024-02", "2024-03"],
    ["2024-02-28", "2024-01", "2024-03"],
    ["2025-02-28", "2025-02", "2025-03"],
    ["2025-01-01", "2024-12", "2025-01"],
    ["2024-12-31", "2024-12", "2025-01"],
  ])("of %s: the last that is over is %s, the first to begin is %s", (text, last, first) => {
    expect(formatMonth(lastWholeMonth(day(text)))).toBe(last);
    expect(formatMonth(firstWholeMonth(day(text)))).toBe(first);
  });
});
