import { WORKER_TYPES } from "../../../../src/situation/person.ts";
import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

const pensioner = (signedOn: string, pensionSince: string) => ({
  person: { workerType: "rehired-pensioner", pensionSince },
  agreements: [{ signedOn }],
});
const worker = (workerType: string, foreigner?: object) => ({
  person: { workerType, ...(foreigner ? { foreigner } : {}) },
});
const foreign = (status: object) => worker("foreign-national", status);

factTable("parties.regime", [
  ["nothing told", {}, "unknown"],
  ["an employee", worker("employee"), "labour"],
  ["dispatched", worker("dispatched"), "labour"],
  ["part-time", worker("part-time"), "labour"],
  ["a public institution", worker("public-institution-staff"), "labour"],
  ["an intern", worker("intern"), "civil"],
  ["a civil servant", worker("civil-servant"), "public-law"],
  ["a director: not settled by that", worker("director"), "unknown"],
  ["a supervisor: not settled by that", worker("supervisor"), "unknown"],
  ["a shareholder", worker("shareholder"), "commercial"],
  ["a partner", worker("partner"), "commercial"],
  ["a limited partner", worker("limited-partner"), "commercial"],
  ["outsourced: not settled by that", worker("outsourced"), "unknown"],
  ["a re-hired pensioner, the day of the pension not told", worker("rehired-pensioner"), "unknown"],
  ["a covenant signed since the pension: a regime of its own", pensioner("2022-01-01", "2021-12-31"), "pensioner"],
  ["a covenant signed on the first day of the pension", pensioner("2022-01-01", "2022-01-01"), "pensioner"],
  ["a covenant signed before the pension", pensioner("2021-12-31", "2022-01-01"), "labour"],
  ["a covenant of the year in which the pension began", pensioner("2022", "2022-06-01"), "unknown"],
  ["other", worker("other"), "unknown"],
  ["the agreement's own regime wins", agreed({ regime: "commercial" }, worker("employee")), "commercial"],
  [
    "of the second agreement",
    { agreements: [{ regime: "commercial" }, {}], ...worker("employee") },
    "labour",
    { agreement: 1 },
  ],
  ["a foreigner, nothing more", worker("foreign-national"), "unknown"],
  ["a foreigner with permanent residence", foreign({ permanentResidence: "yes" }), "labour"],
  ["a foreigner with a permit and lawful stay", foreign({ workPermit: "yes", lawfulStay: "yes" }), "labour"],
  ["a permit alone is not enough to tell", foreign({ workPermit: "yes" }), "unknown"],
  ["no permit, residence not told", foreign({ workPermit: "no" }), "unknown"],
  [
    "no permit and no residence, formalities not told",
    foreign({ workPermit: "no", permanentResidence: "no" }),
    "unknown",
  ],
  [
    "nothing of what makes it a labour relation",
    foreign({ lawfulStay: "no", permanentResidence: "no", formalities: "no" }),
    "civil",
  ],
  ["the formalities of employment", foreign({ formalities: "yes" }), "labour"],
  ["no residence, the rest not told", foreign({ permanentResidence: "no" }), "unknown"],
]);

factTable("parties.worker-type", [
  ["not told", {}, "unknown"],
  ...WORKER_TYPES.map((type) => [type, worker(type), type] as const),
]);

factTable("parties.category", [
  ["not told", {}, "unknown"],
  ...["senior-management", "senior-technical", "other-confidential", "ordinary"].map(
    (category) => [category, { person: { category } }, category] as const,
  ),
]);

plainTruth("parties.secret-access", (tradeSecrets) => ({ person: { tradeSecrets } }));
plainTruth("parties.ip-access", (ipMatters) => ({ person: { ipMatters } }));
plainTruth("parties.secrets-identified", (secretsIdentified) => ({ person: { secretsIdentified } }));
