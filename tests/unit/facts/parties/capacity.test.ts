import { factTable, plainTruth } from "../../../support/fact-table.ts";

const complete = (items: readonly unknown[], workerType = "employee") => ({
  person: { workerType, alsoHolds: { items, complete: "yes" } },
});

factTable("parties.director-or-officer", [
  ["nothing told", {}, "unknown"],
  ["by kind of worker", { person: { workerType: "director" } }, "yes"],
  ["beside employment, by name", { person: { workerType: "employee", alsoHolds: ["director"] } }, "yes"],
  ["an officer", { person: { alsoHolds: [{ office: "officer" }] } }, "yes"],
  ["other capacities, list open", { person: { workerType: "employee", alsoHolds: ["supervisor"] } }, "unknown"],
  ["other capacities, list complete", complete(["supervisor", "shareholder"]), "no"],
  ["none beside employment", complete([]), "no"],
  ["none beside a capacity not told", { person: { alsoHolds: { items: [], complete: "yes" } } }, "unknown"],
  ["none beside a capacity without a name", complete([], "other"), "unknown"],
  ["one capacity without a name", complete([{ from: "2020-01-01" }]), "unknown"],
  ["once held is held", complete([{ office: "director", until: "2010" }]), "yes"],
  ["senior management alone does not say it", { person: { category: "senior-management" } }, "unknown"],
]);

factTable("parties.supervisor", [
  ["by kind of worker", { person: { workerType: "supervisor" } }, "yes"],
  ["a director is none", complete(["director"]), "no"],
]);

factTable("parties.general-partner", [
  ["by kind of worker", { person: { workerType: "partner" } }, "yes"],
  ["a limited partner is none", complete(["limited-partner"]), "no"],
]);

factTable("parties.limited-partner", [
  ["by kind of worker", { person: { workerType: "limited-partner" } }, "yes"],
  ["of a share platform", { person: { workerType: "employee", alsoHolds: ["limited-partner"] } }, "yes"],
  ["a general partner is none", complete(["partner"]), "no"],
]);

factTable("parties.shareholder-or-founder", [
  ["a founder", { person: { alsoHolds: ["founder"] } }, "yes"],
  ["a shareholder", { person: { workerType: "shareholder" } }, "yes"],
  ["a limited partner is none", complete(["limited-partner"]), "no"],
]);

plainTruth("parties.hk-macao-taiwan", (hkMacaoTaiwan) => ({ person: { hkMacaoTaiwan } }));
plainTruth("parties.employment-permit", (employmentPermit) => ({ person: { employmentPermit } }));
plainTruth("parties.state-secret-post", (stateSecrets) => ({ person: { stateSecrets } }));
plainTruth("parties.technology-transfer", (technologyTransfer) => ({ person: { technologyTransfer } }));
