import { engaged, factTable } from "../../../support/fact-table.ts";

const NONE = { engagements: { items: [], complete: "yes" } };

factTable("conduct.competitor", [
  ["nothing listed", {}, "unknown"],
  ["certainly none", NONE, "not-applicable"],
  ["told yes", engaged({ competitor: "yes" }), "yes"],
  ["told no", engaged({ competitor: "no" }), "no"],
  ["joined a competitor", engaged({ kind: "joined-competitor" }), "yes"],
  ["founded a competitor", engaged({ kind: "founded-competitor" }), "yes"],
  ["competed in service", engaged({ kind: "in-service-competition" }), "yes"],
  ["a job without competition", engaged({ kind: "non-competing-job" }), "no"],
  ["work whose nature is not said", engaged({ kind: "took-up-work" }), "unknown"],
  ["shares", engaged({ kind: "holds-shares" }), "unknown"],
  ["an adviser", engaged({ kind: "adviser" }), "unknown"],
  ["a nominee", engaged({ kind: "via-relative-or-nominee" }), "unknown"],
  ["told no wins over the kind", engaged({ kind: "joined-competitor", competitor: "no" }), "no"],
  ["told yes wins over the kind", engaged({ kind: "non-competing-job", competitor: "yes" }), "yes"],
]);

factTable("conduct.actual-business", [
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({ kind: "joined-competitor" }), "unknown"],
  ["told yes", engaged({ actualBusiness: "yes" }), "yes"],
  ["a job without competition", engaged({ kind: "non-competing-job" }), "no"],
  ["told yes wins over the kind", engaged({ kind: "non-competing-job", actualBusiness: "yes" }), "yes"],
]);

for (const [id, field] of [
  ["conduct.audience", "audience"],
  ["conduct.market", "market"],
  ["conduct.registered-scope", "registeredScope"],
  ["conduct.duties-overlap", "dutiesOverlap"],
  ["conduct.on-list", "onList"],
  ["conduct.own-affiliate", "affiliateOfEmployer"],
] as const) {
  factTable(id, [
    ["nothing listed", {}, "unknown"],
    ["certainly none", NONE, "not-applicable"],
    ["not told", engaged({}), "unknown"],
    ["told yes", engaged({ [field]: "yes" }), "yes"],
    ["told no", engaged({ [field]: false }), "no"],
    ["of the second engagement", { engagements: [{ [field]: "yes" }, { [field]: "no" }] }, "no", { engagement: 1 }],
  ]);
}
