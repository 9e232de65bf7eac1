import { factTable } from "../../../support/fact-table.ts";

const exactly = (n: number) => ({ low: n, high: n });

/** Left on 31 January 2026; the first month's pay falls due on 28 February, so the default begins on 1 March. */
const left = (performance: object, more: object = {}) => ({
  employment: { endedOn: "2026-01-31" },
  agreements: [{}],
  performance,
  ...more,
});
const never = (performance: object, more: object = {}) => left({ paidTotal: "0", ...performance }, more);

factTable("performance.days-unpaid-at-rescission", [
  ["nothing told", {}, { low: 0, high: null }],
  ["not rescinded", never({ rescinded: "no" }), "not-applicable"],
  ["nothing was ever paid", never({ rescindedOn: "2026-04-01" }), exactly(31)],
  [
    "paid on the fifteenth, as agreed: due on 15 March",
    never({ rescindedOn: "2026-04-01" }, { agreements: [{ compensation: { dueDayOfMonth: 15 } }] }),
    exactly(16),
  ],
  ["on the thirtieth day", never({ rescindedOn: "2026-03-31" }), exactly(30)],
  ["before the first default", never({ rescindedOn: "2026-02-10" }), exactly(0)],
  ["by its arrival", never({ rescindedOn: "2026-03-01", rescissionReceivedOn: "2026-03-11" }), exactly(10)],
  ["in some month", never({ rescindedOn: "2026-04" }), { low: 31, high: 60 }],
  ["from the day told", left({ unpaidSince: "2026-05-01", rescindedOn: "2026-05-21" }), exactly(20)],
  [
    "something was paid, from when not told",
    left({ paidMonths: 1, rescindedOn: "2026-05-21" }),
    { low: 0, high: null },
  ],
  ["nothing was unpaid", left({ unpaidMonths: 0, rescindedOn: "2026-05-21" }), exactly(0)],
  [
    "no payment in a complete list",
    left({ payments: { items: [], complete: "yes" }, rescindedOn: "2026-04-01" }),
    exactly(31),
  ],
]);

const demanded = (items: object[], complete: string) => ({ ...never({}), notices: { items, complete } });
const demand = (receivedOn: string, more: object = {}) => ({ kind: "lump-sum-demand", receivedOn, ...more });

factTable("performance.days-to-lump-sum-demand", [
  ["nothing told", {}, { low: null, high: null }],
  ["none, and that is all", demanded([], "yes"), "not-applicable"],
  ["none, perhaps more", demanded([], "unknown"), { low: null, high: null }],
  ["an ordinary demand may have been one", demanded([{ kind: "demand" }], "yes"), { low: null, high: null }],
  ["a reminder was none", demanded([{ kind: "reminder" }], "yes"), "not-applicable"],
  ["after ten days", demanded([demand("2026-03-11")], "yes"), exactly(10)],
  ["the first counts", demanded([demand("2026-04-11"), demand("2026-03-11")], "yes"), exactly(10)],
  ["perhaps an earlier one", demanded([demand("2026-03-11")], "unknown"), { low: 0, high: 10 }],
  ["one by the employer is none", demanded([demand("2026-03-11", { by: "employer" })], "yes"), "not-applicable"],
]);
