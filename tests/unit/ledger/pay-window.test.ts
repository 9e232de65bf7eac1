import { describe, expect, it } from "vitest";
import { formatRatio } from "../../../src/base/fraction.ts";
import { formatMonth } from "../../../src/base/month.ts";
import { parsePartialDay } from "../../../src/base/partial-day.ts";
import { payWindows } from "../../../src/ledger/pay-window.ts";

const NOT_TOLD = { low: null, high: null };
const range = (text: string) => (text === "" ? NOT_TOLD : (parsePartialDay(text) ?? NOT_TOLD));

/** Each window as `first..last`, with weights that are not one, and `?` where not every month need have been worked. */
function windows(exit: string, start = "") {
  return payWindows(range(exit), range(start)).map(({ months, worked }) => {
    const parts = months.filter(({ weight }) => weight.den !== 1n).map(({ weight }) => ` ${formatRatio(weight)}`);
    const [first, last] = [months[0], months.at(-1)].map((m) => (m === undefined ? "" : formatMonth(m.month)));
    return `${first}..${last}${parts.join("")}${worked ? "" : "?"}`;
  });
}

describe("the months that count", () => {
  it.each([
    ["the month of exit, if worked to its last day", "2025-12-31", "2020-01-01", ["2025-01..2025-12"]],
    ["else the twelve before it", "2025-12-30", "2020-01-01", ["2024-12..2025-11"]],
    ["the last day of February of a leap year", "2024-02-29", "2020-01-01", ["2023-03..2024-02"]],
    ["the day before it", "2024-02-28", "2020-01-01", ["2023-02..2024-01"]],
    ["fewer, where employment began on the first", "2025-12-31", "2025-07-01", ["2025-07..2025-12"]],
    ["a first month worked in part is out", "2025-12-31", "2025-07-02", ["2025-08..2025-12"]],
    ["one whole month between two parts", "2025-12-10", "2025-10-15", ["2025-11..2025-11"]],
    ["a start of which nothing is known", "2025-12-31", "", ["2025-01..2025-12?"]],
    ["a start not before some day", "2025-12-31", "2025-07-01/..", ["2025-07..2025-12?"]],
    ["a start not after some day", "2025-12-31", "../2025-02-01", ["2025-01..2025-12", "2025-02..2025-12"]],
    ["a start in some month", "2025-12-31", "2025-11", ["2025-11..2025-12", "2025-12..2025-12"]],
    ["a start that must lie before the window", "2025-12-31", "2024", ["2025-01..2025-12"]],
    [
      "an exit in some month: on its last day or before",
      "2025-03",
      "2020-01-01",
      ["2024-03..2025-02", "2024-04..2025-03"],
    ],
  ])("%s", (_, exit, start, expected) => {
    expect(windows(exit, start)).toEqual(expected);
  });

  it.each([
    ["10 to 20 June: 11 of 30 days", "2025-06-20", "2025-06-10", ["2025-06..2025-06 11/30"]],
    ["10 March to 20 April: 22 of 31 and 20 of 30", "2025-04-20", "2025-03-10", ["2025-03..2025-04 22/31 2/3"]],
    ["one day", "2025-06-10", "2025-06-10", ["2025-06..2025-06 1/30"]],
  ])("parts of a month alone: %s", (_, exit, start, expected) => {
    expect(windows(exit, start)).toEqual(expected);
  });

  it.each([
    ["no exit", "", "2020-01-01"],
    ["no upper end of the exit", "2025-01-01/..", "2020-01-01"],
    ["no lower end of the exit", "../2025-01-01", "2020-01-01"],
    ["an exit within a span of years", "2020-01-01/2025-01-01", "2010-01-01"],
    ["employment that began after it ended", "2025-06-10", "2025-07-10"],
    ["perhaps no whole month, and days not told", "2025-06-20", "2025-06"],
    ["a start not before a day in the last month", "2025-06-20", "2025-06-10/.."],
  ])("none can be told of %s", (_, exit, start) => {
    expect(windows(exit, start)).toEqual([]);
  });
});
