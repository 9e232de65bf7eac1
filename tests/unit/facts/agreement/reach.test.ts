import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

factTable("agreement.in-service-only", [
  ["not told", agreed({}), "unknown"],
  ["told yes", agreed({ inServiceOnly: "yes" }), "yes"],
  ["months after exit", agreed({ months: 12 }), "no"],
  ["months after exit win over yes", agreed({ months: 12, inServiceOnly: "yes" }), "no"],
  ["no months after exit proves nothing", agreed({ months: 0 }), "unknown"],
  ["no months and told yes", agreed({ months: 0, inServiceOnly: "yes" }), "yes"],
]);

factTable("agreement.covers-service", [
  ["not told", agreed({}), "unknown"],
  ["told no", agreed({ coversService: "no" }), "no"],
  ["only service", agreed({ inServiceOnly: "yes" }), "yes"],
  ["only service, yet told no", agreed({ inServiceOnly: "yes", coversService: "no" }), "no"],
  ["not only service proves nothing", agreed({ inServiceOnly: "no" }), "unknown"],
]);

const two = [
  { id: "a", months: 24 },
  { id: "b", replaces: "a" },
];

factTable("agreement.replaced", [
  ["no agreement", {}, "unknown"],
  ["one, perhaps more", agreed({ id: "a" }), "unknown"],
  ["one, and that is all", { agreements: { items: [{ id: "a" }], complete: "yes" } }, "no"],
  ["replaced by the other", { agreements: two }, "yes", { agreement: 0 }],
  ["the one that replaces", { agreements: two }, "unknown", { agreement: 1 }],
  [
    "two, neither says so, and that is all",
    { agreements: { items: [{ id: "a" }, { id: "b" }], complete: "yes" } },
    "no",
  ],
  ["two, neither says so, perhaps more", { agreements: [{ id: "a" }, { id: "b" }] }, "unknown"],
  ["no id cannot be named", { agreements: { items: [{}], complete: "yes" } }, "no"],
]);

plainTruth("agreement.pressure", (pressure) => agreed({ signing: { pressure } }));
plainTruth("agreement.severance-condition", (conditionOfSeverance) => agreed({ signing: { conditionOfSeverance } }));
plainTruth("agreement.unpaid-means-released", (unpaidMeansReleased) => agreed({ terms: { unpaidMeansReleased } }));
plainTruth("agreement.waives-extra-months", (releaseWithoutExtraMonths) =>
  agreed({ terms: { releaseWithoutExtraMonths } }),
);
plainTruth("agreement.reporting-duty", (reportingDuty) => agreed({ terms: { reportingDuty } }));
plainTruth("agreement.notice-period", (noticePeriod) => agreed({ terms: { noticePeriod } }));
