import { describe, expect, it } from "vitest";
import { remarksOn, remarkTable } from "../../../support/remark-table.ts";

const two = (first: object, second: object) => ({
  agreements: {
    complete: "yes",
    items: [
      { id: "a", ...first },
      { id: "b", ...second },
    ],
  },
});
const work = (told: object) => ({ engagements: { complete: "yes", items: [{ kind: "joined-competitor", ...told }] } });
const months = (...items: readonly object[]) => ({ pay: { months: { items, complete: "yes" } } });
const agreement = (told: object) => ({ agreement: told });
const LABOUR = { person: { workerType: "employee" } };

remarkTable(
  [
    [
      "neither replaces the other",
      two({ months: 12 }, { months: 6 }),
      "agreements-overlap",
      "agreements.1",
      { agreement: "b", other: "a", leads: "a" },
    ],
    [
      "two monthly sums",
      two({ months: 12, compensation: { monthly: "1000" } }, { months: 6, compensation: { monthly: "2000.50" } }),
      "monthly-sums-differ",
      "agreements.1",
      { agreement: "b", other: "a", leads: "a", ownFen: 200_050, othersFen: 100_000 },
    ],
    [
      "a month over",
      { ...LABOUR, ...agreement({ months: 25 }) },
      "term-over-cap",
      "agreements.0.months",
      { months: 25, counted: 24 },
    ],
    [
      "the last day over",
      { ...LABOUR, ...agreement({ months: null, endsOn: "2027-07-01" }) },
      "last-day-over-cap",
      "agreements.0.endsOn",
      { day: "2027-07-01", counted: "2027-06-30" },
    ],
    [
      "a day apart",
      agreement({ endsOn: "2026-07-01" }),
      "months-and-end-differ",
      "agreements.0.endsOn",
      { months: 12, counted: "2026-06-30", day: "2026-07-01" },
    ],
    [
      "a day late",
      agreement({ startsOn: "2025-07-02" }),
      "start-not-used",
      "agreements.0.startsOn",
      { day: "2025-07-02", counted: "2025-07-01" },
    ],
    [
      "still employed, and gone",
      { employment: { stillEmployed: "yes", endedOn: "2020-06-30" } },
      "exit-not-used",
      "employment.endedOn",
      { day: "2020-06-30" },
    ],
    ["perhaps another day", agreement({ startsOn: "2025-07" }), "start-not-used", "agreements.0.startsOn"],
    ["the day before", work({ startedOn: "2019-12-31" }), "work-before-signing", "engagements.0.startedOn"],
    [
      "the day after the term",
      work({ startedOn: "2026-07-01" }),
      "work-after-end",
      "engagements.0.startedOn",
      { day: "2026-07-01", end: "2026-06-30" },
    ],
    [
      "over on the last day of employment",
      work({ startedOn: "2024-01-01", endedOn: "2025-06-30" }),
      "work-before-restriction",
      "engagements.0.endedOn",
    ],
    [
      "twice",
      months({ month: "2025-05", amount: "1" }, { month: "2025-05", amount: "2" }),
      "pay-month-twice",
      "pay.months.1.month",
    ],
    ["the month after", months({ month: "2025-07", amount: "1" }), "pay-month-after-exit", "pay.months.0.month"],
    ["nothing", months({ month: "2025-05", amount: "0" }), "pay-month-zero", "pay.months.0.amount"],
    [
      "in a list within a list",
      { ...agreement({ scope: { list: [{ name: "x" }, { name: "y", tier: 2 }] }, otherTerms: ["z"] }), note: "n" },
      "not-used",
      "",
      { paths: "note, agreements[0].otherTerms, agreements[0].scope.list[1].tier", count: 3 },
    ],
  ],
  [
    [
      "one replaces the other",
      {
        agreements: {
          complete: "yes",
          items: [
            { id: "a", months: 12 },
            { id: "b", months: 6, replaces: "a" },
          ],
        },
      },
      "agreements-overlap",
    ],
    ["the term of one is not told", two({ months: 12 }, {}), "agreements-overlap"],
    ["none after exit", two({ months: 12 }, { months: 0 }), "agreements-overlap"],
    [
      "the same sum",
      two({ months: 12, compensation: { monthly: "1000" } }, { months: 6, compensation: { monthly: "1000" } }),
      "monthly-sums-differ",
    ],
    [
      "the last day of the cap",
      { ...LABOUR, ...agreement({ months: null, endsOn: "2027-06-30" }) },
      "last-day-over-cap",
    ],
    ["the cap itself", { ...LABOUR, ...agreement({ months: 24 }) }, "term-over-cap"],
    ["under a commercial covenant", agreement({ months: 36, regime: "commercial" }), "term-over-cap"],
    ["the day itself", agreement({ endsOn: "2026-06-30" }), "months-and-end-differ"],
    ["a month of which it is a day", agreement({ endsOn: "2026-06" }), "months-and-end-differ"],
    ["the day after exit", agreement({ startsOn: "2025-07-01" }), "start-not-used"],
    ["a day ahead", { employment: { stillEmployed: "yes", endedOn: "2099-06-30" } }, "exit-not-used"],
    ["the day itself", work({ startedOn: "2020-01-01" }), "work-before-signing"],
    ["the year of the signing", work({ startedOn: "2020" }), "work-before-signing"],
    ["the last day of the term", work({ startedOn: "2026-06-30" }), "work-after-end"],
    ["the first day after exit", work({ startedOn: "2024-01-01", endedOn: "2025-07-01" }), "work-before-restriction"],
    [
      "told as competition in service",
      work({ kind: "in-service-competition", endedOn: "2025-06-30" }),
      "work-before-restriction",
    ],
    ["two months", months({ month: "2025-05", amount: "1" }, { month: "2025-04", amount: "2" }), "pay-month-twice"],
    ["the month of the exit", months({ month: "2025-06", amount: "1" }), "pay-month-after-exit"],
    ["a sum not told", months({ month: "2025-05" }), "pay-month-zero"],
    ["all told is used", agreement({ startsOn: "2025-07-01" }), "not-used"],
    ["an empty list tells nothing", agreement({ otherTerms: [] }), "not-used"],
  ],
);

describe("the order", () => {
  it("is that of the paths, entries by number", () => {
    const items = Array.from({ length: 11 }, () => ({ kind: "refused" }));
    const remarks = remarksOn({
      note: "n",
      performance: { payments: { items }, paidTotal: "1" },
      agreement: { startsOn: "2020" },
    });
    expect(remarks.map(({ path }) => path.join("."))).toEqual([
      "",
      "agreements.0.startsOn",
      ...items.map((_, i) => `performance.payments.${i}`),
    ]);
  });

  it("says nothing of a description with nothing odd", () => {
    expect(remarksOn({})).toEqual([]);
  });
});
