import { remarkTable } from "../../../support/remark-table.ts";

const pay = (payment: object, more: object = {}) => ({
  performance: { payments: { items: [{ amount: "5000", ...payment }], complete: "yes" }, ...more },
});
const monthly = (months: readonly string[], more: object, complete = "yes") => ({
  performance: {
    rescinded: "no",
    payments: {
      items: months.map((forMonth) => ({ amount: "10000", on: `${forMonth}-28`, forMonth, kind: "compensation" })),
      complete,
    },
    ...more,
  },
});
const workFrom = (startedOn: string | undefined) => ({
  engagements: { complete: "yes", items: [{ kind: "joined-competitor", startedOn }] },
});
const AT = "performance.payments.0";
const TWO = {
  agreements: [
    { id: "a", months: 12 },
    { id: "b", months: 12 },
  ],
};

remarkTable(
  [
    ["money with the salary", pay({ kind: "in-salary" }), "payment-in-salary", AT],
    ["money refused", pay({ kind: "refused", on: "2025-07-31" }), "payment-refused", AT],
    [
      "of another agreement",
      { ...TWO, ...pay({ agreement: "b", on: "2025-07-31" }) },
      "payment-other-agreement",
      AT,
      { agreement: "b", day: "2025-07-31", sumFen: 500_000, end: "2026-06-30" },
    ],
    ["the day after the day asked", pay({ on: "2026-11-25" }), "payment-after-day-asked", AT],
    ["of an agreement not told", { ...TWO, ...pay({ on: "2025-07-31" }) }, "payment-agreement-open", AT],
    ["on the last day of employment, its kind not told", pay({ on: "2025-06-30" }), "payment-in-employment", AT],
    ["in the month of the exit or the next", pay({ on: "2025" }), "payment-day-open", AT],
    ["on a day not told, its kind not told", pay({}), "payment-day-open", AT],
    [
      "in employment, said to be compensation",
      pay({ on: "2025-06-30", kind: "compensation" }),
      "payment-in-employment-counted",
      AT,
    ],
    ["its sum not told", pay({ on: "2025-07-31", amount: null }), "payment-without-amount", AT],
    ["its day not told", pay({ kind: "compensation" }), "payment-without-day", AT],
    // Twelve months from 2025-06-30 end on 2026-06-30.
    ["the day after the term", pay({ on: "2026-07-01" }), "payment-after-end", AT],
    [
      "the day after the release",
      pay({ on: "2025-10-01" }, { released: "yes", releasedOn: "2025-09-30" }),
      "payment-after-end",
      AT,
    ],
    ["for a month after the term", pay({ on: "2025-07-31", forMonth: "2026-07" }), "payment-for-no-month", AT],
    ["for the last month of employment", pay({ on: "2025-07-05", forMonth: "2025-06" }), "payment-for-no-month", AT],
    // 12 × 10 000 = 120 000 yuan at the most.
    [
      "a fen more than the term comes to",
      pay({ on: "2025-07-31", amount: "120000.01" }),
      "overpaid",
      "performance.payments",
      { paidFen: 12_000_001, dueFen: 12_000_000, overFen: 1 },
    ],
    [
      "a total of more than the term comes to",
      { performance: { paidTotal: "130000" } },
      "overpaid",
      "performance.paidTotal",
      { paidFen: 13_000_000, dueFen: 12_000_000, overFen: 1_000_000 },
    ],
    [
      "a total that is another",
      pay({ on: "2025-07-31" }, { paidTotal: "5000.01" }),
      "total-beside-payments",
      "performance.paidTotal",
      { totalFen: 500_001, listedFen: 500_000 },
    ],
    [
      "a number of months beside payments",
      pay({ on: "2025-07-31" }, { paidMonths: 1 }),
      "payments-beside-months",
      "performance.paidMonths",
      { months: 1, listedFen: 500_000 },
    ],
    [
      "payments not all told beside a number of months",
      { performance: { payments: [{ on: "2025-07-31", amount: "5000" }], paidMonths: 2 } },
      "months-beside-payments",
      "performance.paidMonths",
      { months: 2, listedFen: 500_000 },
    ],
    // July to September had fallen due when the work began, and each was paid.
    [
      "a complete list in which every month was paid",
      { ...workFrom("2025-10-05"), ...monthly(["2025-07", "2025-08", "2025-09"], { unpaidMonths: 5 }) },
      "unpaid-months-differ",
      "performance.unpaidMonths",
      { months: 5, reckoned: "0" },
    ],
    // Twelve months had fallen due by the day asked.
    [
      "nothing was ever paid",
      { performance: { unpaidMonths: 5, paidTotal: "0" } },
      "unpaid-months-differ",
      "performance.unpaidMonths",
      { months: 5, reckoned: "12" },
    ],
    [
      "more than fell due",
      { performance: { unpaidMonths: 13 } },
      "unpaid-months-differ",
      "performance.unpaidMonths",
      { months: 13, reckoned: "0–12" },
    ],
  ],
  [
    ["plain compensation", pay({ on: "2025-07-31", kind: "compensation" }), "payment-in-salary"],
    ["plain compensation", pay({ on: "2025-07-31", kind: "compensation" }), "payment-refused"],
    ["of this agreement", { ...TWO, ...pay({ agreement: "a", on: "2025-07-31" }) }, "payment-other-agreement"],
    ["on the day asked", pay({ on: "2026-11-24" }), "payment-after-day-asked"],
    [
      "the other was replaced",
      {
        agreements: [{ id: "a", months: 12, replaces: "b" }, { id: "b" }],
        ...pay({ on: "2025-07-31" }),
      },
      "payment-agreement-open",
    ],
    ["the day after exit", pay({ on: "2025-07-01" }), "payment-in-employment"],
    ["in the month after exit", pay({ on: "2025-07" }), "payment-day-open"],
    ["the day after exit", pay({ on: "2025-07-01", kind: "compensation" }), "payment-in-employment-counted"],
    ["a sum of nothing", pay({ on: "2025-07-31", amount: "0" }), "payment-without-amount"],
    ["money refused whose sum is not told", pay({ kind: "refused", amount: null }), "payment-without-amount"],
    ["a month for its day", pay({ kind: "compensation", on: "2025-07" }), "payment-without-day"],
    ["the last day of the term", pay({ on: "2026-06-30" }), "payment-after-end"],
    ["in a month of which the last day is one", pay({ on: "2026-06/2026-07" }), "payment-after-end"],
    ["after the term, for a month of it", pay({ on: "2026-07-10", forMonth: "2026-06" }), "payment-after-end"],
    [
      "after the term, of which the end is not known",
      { agreement: { months: null }, ...pay({ on: "2026-07-01" }) },
      "payment-after-end",
    ],
    ["for the first month", pay({ on: "2025-07-31", forMonth: "2025-07" }), "payment-for-no-month"],
    [
      "for a month that earns nothing after a release",
      pay({ on: "2026-01-31", forMonth: "2026-01" }, { releasedOn: "2025-11-06" }),
      "payment-for-no-month",
    ],
    ["to the fen", pay({ on: "2025-07-31", amount: "120000" }), "overpaid"],
    ["more, but perhaps not compensation", pay({ on: "2025", amount: "130000" }), "overpaid"],
    ["a total that is the same", pay({ on: "2025-07-31" }, { paidTotal: "5000" }), "total-beside-payments"],
    ["months without payments", { performance: { paidMonths: 3 } }, "payments-beside-months"],
    [
      "payments that come to the months",
      pay({ on: "2025-07-31", amount: "10000" }, { paidMonths: 1 }),
      "payments-beside-months",
    ],
    ["months without payments", { performance: { paidMonths: 3 } }, "months-beside-payments"],
    [
      "said to be paid within the salary",
      { agreement: { compensation: { withinSalary: "yes" } }, performance: { unpaidMonths: 0, paidTotal: "0" } },
      "unpaid-months-differ",
    ],
    ["what the list leaves", monthly(["2025-07"], { unpaidMonths: 11 }), "unpaid-months-differ"],
    ["what the months paid leave", { performance: { unpaidMonths: 5, paidMonths: 7 } }, "unpaid-months-differ"],
    ["a list that may hold more", monthly(["2025-07"], { unpaidMonths: 5 }, "no"), "unpaid-months-differ"],
    [
      "those unpaid at the rescission",
      { performance: { unpaidMonths: 4, paidTotal: "0", rescinded: "yes", rescindedOn: "2025-11-05" } },
      "unpaid-months-differ",
    ],
    [
      "work begun on a day not told",
      { ...workFrom(undefined), ...monthly([], { unpaidMonths: 5 }) },
      "unpaid-months-differ",
    ],
  ],
);
