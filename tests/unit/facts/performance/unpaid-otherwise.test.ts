import { factTable } from "../../../support/fact-table.ts";

const exactly = (n: number) => ({ low: n, high: n });

/** Left on 31 December 2025, bound for 24 months at 6,000; eight months have fallen due by 10 September 2026. */
const left = (performance: object, more: object = {}) => ({
  employment: { stillEmployed: "no", endedOn: "2025-12-31" },
  agreements: [{ months: 24, compensation: { agreed: "yes", monthly: "6000" } }],
  askedDay: "2026-09-10",
  performance,
  ...more,
});

interface Pay {
  readonly month: string;
  readonly on?: string;
  readonly amount?: string;
}

/** Payments, each on the tenth of the next month unless told otherwise. */
const paid = (payments: readonly Pay[], complete = "yes") => ({
  payments: {
    complete,
    items: payments.map(({ month, on, amount = "6000" }) => ({
      forMonth: `2026-${month}`,
      on: on ?? `2026-${String(Number(month) + 1).padStart(2, "0")}-10`,
      amount,
      kind: "compensation",
    })),
  },
});
const months = (...names: string[]) => names.map((month) => ({ month }));
const GAPS = months("02", "04", "06", "07");

factTable("performance.unpaid-months", [
  ["payments told month by month: four of eight", left(paid(GAPS)), exactly(4)],
  ["perhaps more payments", left(paid(GAPS, "unknown")), { low: 0, high: 8 }],
  [
    "a payment without its month",
    left({ payments: { complete: "yes", items: [{ amount: "6000" }] } }),
    { low: 0, high: 8 },
  ],
]);

factTable("performance.unpaid-in-a-row", [
  ["January, March, May and August: never two together", left(paid(GAPS)), exactly(1)],
  ["the last four", left(paid(months("01", "02", "03", "04"))), exactly(4)],
  ["all paid", left(paid(months("01", "02", "03", "04", "05", "06", "07", "08"))), exactly(0)],
  ["nothing ever paid", left({ paidTotal: "0" }), exactly(8)],
  ["four of eight, which ones not told", left({ unpaidMonths: 4 }), { low: 1, high: 4 }],
  ["six of eight: two paid months make three rows", left({ unpaidMonths: 6 }), { low: 2, high: 6 }],
  ["seven of eight: two rows", left({ unpaidMonths: 7 }), { low: 4, high: 7 }],
  ["none", left({ unpaidMonths: 0 }), exactly(0)],
  ["nothing told", left({}), { low: 0, high: 8 }],
  [
    "the month of a payment not told",
    left({ payments: { complete: "yes", items: [{ amount: "6000" }] } }),
    { low: 0, high: 8 },
  ],
  [
    "an exit inside a month: which month was paid is not clear",
    left({ unpaidMonths: 4, ...paid(GAPS) }, { employment: { endedOn: "2025-12-15" } }),
    { low: 1, high: 4 },
  ],
  ["payments that do not fit the number told", left({ unpaidMonths: 5, ...paid(GAPS) }), { low: 2, high: 5 }],
]);

factTable("performance.in-a-row-at-rescission", [
  ["not rescinded", left({ rescinded: "no", ...paid(GAPS) }), "not-applicable"],
  ["in June: January, March and May", left({ rescindedOn: "2026-06-05", ...paid(GAPS) }), exactly(1)],
]);

factTable("performance.in-a-row-at-conduct", [
  ["no engagement", left(paid(GAPS)), { low: null, high: null }],
  [
    "on 1 May: the last two of four",
    left(paid(months("01", "02")), { engagements: [{ startedOn: "2026-05-01" }] }),
    exactly(2),
  ],
]);

const SHORT = GAPS.map(({ month }) => ({ month, amount: month === "02" ? "6000" : "2000" }));

factTable("performance.short-months", [
  ["four unpaid and three short", left(paid(SHORT)), exactly(7)],
  ["four unpaid, the others in full", left(paid(GAPS)), exactly(4)],
  [
    "paid in two parts is paid in full",
    left(
      paid([
        ...months("01", "02", "03", "04", "05", "06", "07"),
        { month: "08", amount: "2000" },
        { month: "08", amount: "4000", on: "2026-09-09" },
      ]),
    ),
    exactly(0),
  ],
  [
    "the second part came after the day asked for",
    left(
      paid([
        ...months("01", "02", "03", "04", "05", "06", "07"),
        { month: "08", amount: "2000", on: "2026-09-01" },
        { month: "08", amount: "4000", on: "2026-10-01" },
      ]),
    ),
    exactly(1),
  ],
  ["four unpaid, what was paid not told", left({ unpaidMonths: 4 }), { low: 4, high: 8 }],
  ["nothing ever paid", left({ paidTotal: "0" }), exactly(8)],
  ["no sum agreed to compare with", left(paid(SHORT), { agreements: [{ months: 24 }] }), { low: 4, high: 8 }],
]);

factTable("performance.short-at-rescission", [
  ["in June: three unpaid, one short", left({ rescindedOn: "2026-06-05", ...paid(SHORT) }), exactly(4)],
  ["not rescinded", left({ rescinded: "no" }), "not-applicable"],
]);

/** January to April paid together on 20 May. */
const LATE = ["01", "02", "03", "04"].map((month) => ({ month, on: "2026-05-20" }));

factTable("performance.unpaid-at-worst", [
  ["four at one time, paid late; then four again", left(paid(LATE)), exactly(4)],
  ["paid late every month: one at a time", left(paid(months("01", "02", "03", "04", "05", "06", "07"))), exactly(1)],
  ["two unpaid of eight, when the others came not told", left({ unpaidMonths: 2 }), { low: 2, high: 8 }],
  ["nothing ever paid", left({ paidTotal: "0" }), exactly(8)],
]);

factTable("performance.worst-before-rescission", [
  ["in June, cured in May", left({ rescindedOn: "2026-06-05", ...paid(LATE) }), exactly(4)],
  ["before the fourth fell due", left({ rescindedOn: "2026-04-05", ...paid(LATE) }), exactly(3)],
  ["not rescinded", left({ rescinded: "no", ...paid(LATE) }), "not-applicable"],
]);
