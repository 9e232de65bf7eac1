import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { formatPartialDay, parsePartialDay } from "../../../src/base/partial-day.ts";

function bounds(text: string): (string | null)[] | null {
  const range = parsePartialDay(text);
  return range && [range.low, range.high].map((end) => (end === null ? null : formatDay(end)));
}

describe("parsePartialDay", () => {
  it.each([
    ["2025-03-09", "2025-03-09", "2025-03-09"],
    ["2025-03", "2025-03-01", "2025-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["2024-03/2024-05-01", "2024-03-01", "2024-05-01"],
    ["2024/2025", "2024-01-01", "2025-12-31"],
    ["2025-03-09/2025-03-09", "2025-03-09", "2025-03-09"],
    ["2025-03-09/..", "2025-03-09", null],
    ["2025/..", "2025-01-01", null],
    ["../2025-03", null, "2025-03-31"],
    ["2025-06/2025", "2025-06-01", "2025-12-31"],
  ])("%s runs from %s to %s", (text, low, high) => {
    expect(bounds(text)).toEqual([low, high]);
  });

  it.each([
    "",
    "..",
    "/",
    "../..",
    "2025/",
    "/2025",
    "2025/2026/2027",
    "2025-02-30",
    "2025-13",
    "2025-00",
    "1599",
    "2300",
    "0000",
    "25",
    "2025-3",
    "2025-",
    "2025 / 2026",
    "2026/2025",
    "2025-03-02/2025-03-01",
    "2025-02-30/..",
    "../2025-02-30",
    "unknown",
    "去年",
    "2025年3月",
    "2025-03-09T08:00",
  ])("refuses %j", (text) => {
    expect(parsePartialDay(text)).toBeNull();
  });
});

describe("formatPartialDay", () => {
  it.each(["2025-03-09", "2025-03", "2024-02", "2025", "2024-03-05/2024-05-01", "2025-03-09/..", "../2025-03-31"])(
    "writes %s as it was given",
    (text) => {
      expect(formatPartialDay(parsePartialDay(text) ?? { low: null, high: null })).toBe(text);
    },
  );

  it("shortens a span that is a month or a year", () => {
    expect(formatPartialDay(parsePartialDay("2025-03-01/2025-03-31") ?? { low: null, high: null })).toBe("2025-03");
    expect(formatPartialDay(parsePartialDay("2025-01/2025-12") ?? { low: null, high: null })).toBe("2025");
  });

  it("has a word for nothing known", () => {
    expect(formatPartialDay({ low: null, high: null })).toBe("unknown");
  });
});
