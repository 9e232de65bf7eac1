import { fraction } from "../../../../src/base/fraction.ts";
import { engaged, factTable, plainTruth } from "../../../support/fact-table.ts";

const AT = { asOf: "2026-01-31" };

factTable("conduct.months", [
  ["nothing listed", {}, { low: null, high: null }],
  ["not told", engaged({}), { low: 0, high: null }],
  ["told, over", engaged({ months: 2, ongoing: "no" }), { low: 2, high: 2 }],
  ["told, perhaps going on", engaged({ months: 2 }), { low: 2, high: null }],
  ["told, going on", engaged({ months: 2, ongoing: "yes" }), { low: 2, high: null }],
  // 1 January to 31 March, both included: three full months; a day less is two
  ["by its days", engaged({ startedOn: "2025-01-01", endedOn: "2025-03-31" }), { low: 3, high: 3 }],
  ["a day short", engaged({ startedOn: "2025-01-01", endedOn: "2025-03-30" }), { low: 2, high: 2 }],
  ["by months", engaged({ startedOn: "2025-01", endedOn: "2025-04" }), { low: 2, high: 4 }],
  ["going on", engaged({ startedOn: "2025-11-01", ongoing: "yes" }), { low: 3, high: null }, AT],
  ["perhaps going on", engaged({ startedOn: "2025-11-01" }), { low: 0, high: null }, AT],
]);

plainTruth("conduct.ceased-on-demand", (ceasedOnDemand) => engaged({ ceasedOnDemand }));

const paid = (pay: object, engagement: object = { gain: "120000" }) => engaged(engagement, { pay });

factTable("conduct.gain-over-pay", [
  ["gain not told", paid({ averageMonthly: "10000" }, {}), { low: null, high: null }],
  ["pay not told", engaged({ gain: "120000" }), { low: null, high: null }],
  ["nothing listed", { pay: { averageMonthly: "10000" } }, { low: null, high: null }],
  // 120 000 over twelve times 10 000 and 20 000
  ["a year's pay", paid({ averageMonthly: "10000" }), { low: fraction(1), high: fraction(1) }],
  ["half of it", paid({ averageMonthly: "20000" }), { low: fraction(1, 2), high: fraction(1, 2) }],
  ["net pay bounds it from above", paid({ averageMonthly: "10000", basis: "net" }), { low: null, high: fraction(1) }],
  ["no pay at all", paid({ averageMonthly: "0" }), { low: null, high: null }],
]);
