import { factTable } from "../../../support/fact-table.ts";

const exactly = (n: number) => ({ low: n, high: n });

/** Left on 31 January 2024, bound for six months. */
const left = (performance: object, more: object = {}) => ({
  employment: { endedOn: "2024-01-31" },
  agreements: [{ months: 6 }],
  askedDay: "2026-01-01",
  performance,
  ...more,
});

const joined = (startedOn: string, more: object = {}) => ({ kind: "joined-competitor", startedOn, ...more });

/** Left on 31 May 2026, bound for a year; joins on a day that is yet to come. */
const ahead = (startedOn: string, performance: object = { paidTotal: "0" }) => ({
  employment: { endedOn: "2026-05-31" },
  agreements: [{ months: 12 }],
  performance,
  engagements: [joined(startedOn)],
});

factTable("performance.unpaid-months", [
  ["no more than the term has", left({ paidTotal: "0" }), exactly(6)],
  ["some paid, of the whole term", left({ paidMonths: 2 }), exactly(4)],
  ["how much was paid is not told", left({}), { low: 0, high: 6 }],
  [
    "another engagement that may compete may have ended the pay",
    left({ paidTotal: "0" }, { engagements: [joined("2025-01-01"), joined("2024-04-15")] }),
    { low: 2, high: 6 },
  ],
  [
    "another engagement that does not compete has not",
    left({ paidTotal: "0" }, { engagements: [joined("2025-01-01"), joined("2024-04-15", { competitor: "no" })] }),
    exactly(6),
  ],
]);

factTable("performance.unpaid-at-rescission", [
  ["not rescinded", left({ rescinded: "no", paidTotal: "0" }), "not-applicable"],
  ["whether it was is not told", left({ paidTotal: "0" }), { low: 0, high: 6 }],
  ["after the third month", left({ rescindedOn: "2024-05-01", paidTotal: "0" }), exactly(3)],
  ["on the day the third falls due", left({ rescindedOn: "2024-04-30", paidTotal: "0" }), exactly(2)],
  ["in some month", left({ rescindedOn: "2024-05", paidTotal: "0" }), { low: 3, high: 3 }],
  [
    "by its arrival",
    left({ rescindedOn: "2024-04-01", rescissionReceivedOn: "2024-05-01", paidTotal: "0" }),
    exactly(3),
  ],
  ["told", left({ rescindedOn: "2024-05-01", unpaidMonths: 1 }), exactly(1)],
]);

factTable("performance.unpaid-at-conduct", [
  ["no engagement", left({ paidTotal: "0" }), { low: null, high: null }],
  ["a first day not told", left({ paidTotal: "0" }, { engagements: [{}] }), { low: 0, high: 6 }],
  ["after the third month", left({ paidTotal: "0" }, { engagements: [joined("2024-05-01")] }), exactly(3)],
  ["in the first month", left({ paidTotal: "0" }, { engagements: [joined("2024-02-10")] }), exactly(0)],
  // asked on 24 November 2026; five months have fallen due by then, and the sixth on 30 November
  ["ahead: what falls due until then may be paid", ahead("2026-12-01"), { low: 5, high: 6 }],
  ["ahead, before another month falls due", ahead("2026-11-30"), exactly(5)],
  ["ahead, all paid so far", ahead("2026-12-01", { paidMonths: 5 }), { low: 0, high: 1 }],
  ["ahead, so many told unpaid", ahead("2026-12-01", { unpaidMonths: 2 }), { low: 2, high: 3 }],
  ["before exit", left({ paidTotal: "0" }, { engagements: [joined("2023-02-10")] }), exactly(0)],
  [
    "of the second",
    left(
      { paidTotal: "0" },
      { engagements: [joined("2024-08-01", { competitor: "no", kind: "non-competing-job" }), joined("2024-05-01")] },
    ),
    exactly(3),
    { engagement: 1 },
  ],
]);
