import { factTable, plainTruth } from "../../../support/fact-table.ts";

const exactly = (n: number) => ({ low: n, high: n });
const performance = (told: object) => ({ performance: told });
const payments = (items: readonly object[], complete?: string) =>
  performance({ payments: { items, ...(complete ? { complete } : {}) } });

factTable("performance.paid-anything", [
  ["nothing told", {}, "unknown"],
  ["a total", performance({ paidTotal: "0.01" }), "yes"],
  ["a total of nothing", performance({ paidTotal: "0" }), "no"],
  ["months paid", performance({ paidMonths: 1 }), "yes"],
  ["no month paid", performance({ paidMonths: 0 }), "no"],
  ["the total wins over the months", performance({ paidTotal: "0", paidMonths: 3 }), "no"],
  ["a payment", payments([{ amount: "1", kind: "compensation" }]), "yes"],
  [
    "a payment after exit",
    { employment: { endedOn: "2024-01-31" }, ...payments([{ on: "2024-02-29", amount: "1" }]) },
    "yes",
  ],
  ["a payment that may be wages", payments([{ amount: "1" }], "yes"), "unknown"],
  ["a payment whose sum is not told", payments([{}], "yes"), "unknown"],
  ["a payment of nothing, and that is all", payments([{ amount: "0" }], "yes"), "no"],
  ["no payment, and that is all", payments([], "yes"), "no"],
  ["no payment, perhaps more", payments([]), "unknown"],
  ["money within salary is none", payments([{ kind: "in-salary", amount: "1" }], "yes"), "no"],
  ["refused money is none", payments([{ kind: "refused", amount: "1" }], "yes"), "no"],
  ["a lump sum", payments([{ kind: "lump-sum", amount: "1" }]), "yes"],
  [
    "a payment under another agreement",
    { agreements: [{ id: "a" }, { id: "b" }], ...payments([{ agreement: "b", amount: "1" }], "yes") },
    "no",
  ],
  [
    "a payment under this agreement",
    {
      agreements: [{ id: "a" }, { id: "b" }],
      ...payments([{ agreement: "b", amount: "1", kind: "compensation" }], "yes"),
    },
    "yes",
    { agreement: 1 },
  ],
]);

const later = (told: object, askedDay = "2024-05-10", endedOn = "2024-01-31") => ({
  askedDay,
  employment: { endedOn },
  ...performance(told),
});
const listed = (items: readonly object[], complete?: string) =>
  later({ payments: { items, ...(complete ? { complete } : {}) } });

factTable("performance.unpaid-months", [
  ["nothing told", {}, { low: 0, high: null }],
  ["told", performance({ unpaidMonths: 3 }), exactly(3)],
  ["told none", performance({ unpaidMonths: 0 }), exactly(0)],
  ["told wins over what was paid", later({ unpaidMonths: 1, paidTotal: "0" }), exactly(1)],
  ["nothing paid in three whole months", later({ paidTotal: "0" }), exactly(3)],
  ["no month paid", later({ paidMonths: 0 }), exactly(3)],
  ["one of three paid", later({ paidMonths: 1 }), exactly(2)],
  ["more paid than passed", later({ paidMonths: 9 }), exactly(0)],
  ["on the day the third falls due it can still be paid", later({ paidTotal: "0" }, "2024-04-30"), exactly(2)],
  ["the day after it is unpaid", later({ paidTotal: "0" }, "2024-05-01"), exactly(3)],
  ["on the last day of employment", later({ paidTotal: "0" }, "2024-01-31"), exactly(0)],
  ["how much was paid is not told", later({}), { low: 0, high: 3 }],
  ["something was paid", later({ paidTotal: "5" }), { low: 0, high: 3 }],
  ["no payment, and that is all", listed([], "yes"), exactly(3)],
  ["a payment, and that is all", listed([{ amount: "5" }], "yes"), { low: 0, high: 3 }],
  ["no payment, perhaps more", listed([]), { low: 0, high: 3 }],
  ["money refused, nothing paid", listed([{ kind: "refused", amount: "5" }], "yes"), { low: 0, high: 3 }],
  ["money refused, told to be two months", later({ unpaidMonths: 2, payments: [{ kind: "refused" }] }), exactly(2)],
  ["exit known by the month", later({ paidTotal: "0" }, "2024-05-10", "2024-01"), { low: 3, high: 4 }],
  ["exit not told", { askedDay: "2024-05-10", ...performance({ paidTotal: "0" }) }, { low: 0, high: null }],
  ["still employed", { employment: { stillEmployed: "yes" }, ...performance({ paidTotal: "0" }) }, exactly(0)],
  ["unpaid since the first day", later({ unpaidSince: "2024-02-01" }), exactly(3)],
  ["unpaid since the second month", later({ unpaidSince: "2024-03-01" }), exactly(2)],
  ["unpaid since the end of the second month", later({ unpaidSince: "2024-03-31" }), exactly(2)],
  ["unpaid since the third month", later({ unpaidSince: "2024-04-01" }), exactly(1)],
  ["unpaid since before exit", later({ unpaidSince: "2023-10-01" }), exactly(3)],
  ["unpaid since the day asked for", later({ unpaidSince: "2024-05-10" }), exactly(0)],
  ["unpaid since some day of a month", later({ unpaidSince: "2024-03" }), { low: 0, high: 3 }],
  [
    "unpaid since a day, exit known by the month",
    later({ unpaidSince: "2024-03-01" }, "2024-05-10", "2024-01"),
    { low: 2, high: 3 },
  ],
]);

factTable("performance.unpaid-cause", [
  ["not told", {}, "unknown"],
  ["the employer", performance({ unpaidCause: "employer" }), "employer"],
  ["the employee", performance({ unpaidCause: "employee" }), "employee"],
]);

const notices = (items: readonly object[], complete?: string) => ({
  notices: { items, ...(complete ? { complete } : {}) },
});

factTable("performance.reminded", [
  ["nothing listed", {}, "unknown"],
  ["none at all", notices([], "yes"), "no"],
  ["a reminder", notices([{ kind: "reminder", by: "employee" }]), "yes"],
  ["a demand, nobody said whose", notices([{ kind: "demand" }]), "yes"],
  ["the employer's reminder is another matter", notices([{ kind: "reminder", by: "employer" }], "yes"), "no"],
  ["a notice of which the kind is not told", notices([{}], "yes"), "unknown"],
  ["a release, and that is all", notices([{ kind: "release" }], "yes"), "no"],
]);

factTable("performance.extra-months-paid", [
  ["not told", {}, { low: null, high: null }],
  ["none", performance({ extraMonthsPaid: 0 }), exactly(0)],
  ["three", performance({ extraMonthsPaid: 3 }), exactly(3)],
]);

plainTruth("performance.refused-to-pay", (refusedToPay) => performance({ refusedToPay }));
plainTruth("performance.observed", (observed) => performance({ observed }));

const paid = (payment: object, agreement: object = { monthly: "100" }) => ({
  employment: { endedOn: "2026-01-31" },
  agreements: [{ months: 12, compensation: agreement }],
  performance: { payments: { items: [payment], complete: "yes" } },
});
const sum = (amount: string, more: object = {}) => ({ kind: "lump-sum", on: "2026-02-15", amount, ...more });

factTable("performance.paid-in-one-sum", [
  ["nothing told", {}, "unknown"],
  ["no payment", { performance: { payments: { items: [], complete: "yes" } } }, "no"],
  ["the monthly sum times the months", paid(sum("1200")), "yes"],
  ["the lump sum agreed", paid(sum("900"), { lumpSum: "900" }), "yes"],
  ["less, which a shorter lawful term may make the whole", paid(sum("1199.99")), "unknown"],
  ["before exit", paid(sum("1200", { on: "2026-01-31" })), "no"],
  ["on a day not told", paid(sum("1200", { on: undefined })), "unknown"],
  ["the whole not told", paid(sum("1200"), {}), "unknown"],
  ["paid month by month", paid({ kind: "compensation", on: "2026-02-28", amount: "1200" }), "no"],
]);
