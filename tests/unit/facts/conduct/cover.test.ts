import { NOMINEES } from "../../../../src/situation/conduct.ts";
import { engaged, factTable } from "../../../support/fact-table.ts";

const NONE = { engagements: { items: [], complete: "yes" } };

factTable("conduct.nominee", [
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({}), "unknown"],
  ...NOMINEES.map((nominee) => [nominee, engaged({ nominee }), nominee] as const),
]);

factTable("conduct.alias", [
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({}), "unknown"],
  ["told", engaged({ alias: "yes" }), "yes"],
  ["told no", engaged({ alias: "no" }), "no"],
]);

factTable("conduct.concealed", [
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({}), "unknown"],
  ["told no", engaged({ concealed: "no" }), "no"],
  ["an alias conceals", engaged({ alias: "yes" }), "yes"],
  ["a nominee conceals", engaged({ nominee: "spouse" }), "yes"],
  ["an alias conceals, whatever is told", engaged({ alias: "yes", concealed: "no" }), "yes"],
  ["no alias and own name prove nothing", engaged({ alias: "no", nominee: "none" }), "unknown"],
]);

factTable("conduct.passive-shares", [
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({}), "unknown"],
  ["listed shares", engaged({ kind: "holds-shares", listedCompany: "yes" }), "yes"],
  ["shares not listed", engaged({ kind: "holds-shares", listedCompany: "no" }), "no"],
  ["shares of some company", engaged({ kind: "holds-shares" }), "unknown"],
  ["a job at a listed company", engaged({ kind: "joined-competitor", listedCompany: "yes" }), "no"],
  ["a listed company, kind not told", engaged({ listedCompany: "yes" }), "unknown"],
]);

factTable("conduct.lawful-evidence", [
  ["nothing listed", {}, "unknown"],
  ["no evidence at all", { evidence: { items: [], complete: "yes" } }, "unknown"],
  ["one unlawful", { evidence: [{ lawful: "yes" }, { lawful: "no" }] }, "no"],
  ["all lawful, and that is all", { evidence: { items: [{ lawful: "yes" }], complete: "yes" } }, "yes"],
  ["all lawful, perhaps more", { evidence: [{ lawful: "yes" }] }, "unknown"],
  ["one not told", { evidence: { items: [{ lawful: "yes" }, {}], complete: "yes" } }, "unknown"],
]);
