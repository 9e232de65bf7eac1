import { addMonths, formatDay, lastOfMonth, parseDay, wholeMonthsBetween } from "../../src/base/day.ts";
import { formatPartialDay, parsePartialDay } from "../../src/base/partial-day.ts";
import { oracle } from "./date-fns-oracle.ts";

/** Days on which clocks or the calendar jumped somewhere: leap days, summer time, 1927 and 1986 in Shanghai, the lost day in Apia. */
const AWKWARD = [
  "1900-12-31",
  "1927-12-31",
  "1940-06-01",
  "1970-01-01",
  "1986-05-04",
  "1991-09-15",
  "2000-02-29",
  "2011-12-29",
  "2011-12-30",
  "2011-12-31",
  "2024-01-31",
  "2024-02-29",
  "2024-03-10",
  "2024-11-03",
  "2025-03-01",
  "2025-12-31",
];

const PARTIAL = ["2011", "2011-12", "2024-02", "2011-12-30/..", "../2024-02", "2024-02-29/2025"];

/** Everything the calendar says of awkward days, ours beside date-fns, as text: the same bytes in every time zone. */
export function dayReport(): string {
  const lines = AWKWARD.flatMap((text) => {
    const day = parseDay(text) ?? Number.NaN;
    const months = [-13, -1, 0, 1, 2, 12, 24].map(
      (n) => `${formatDay(addMonths(day, n))}=${oracle.addMonths(text, n)}`,
    );
    const ends = `${formatDay(lastOfMonth(day))}=${oracle.lastOfMonth(text)}`;
    return [text, String(day), ends, ...months, String(wholeMonthsBetween(0, day))];
  });
  const partial = PARTIAL.map((text) => formatPartialDay(parsePartialDay(text) ?? { low: null, high: null }));
  return [...lines, ...partial].join("\n");
}
