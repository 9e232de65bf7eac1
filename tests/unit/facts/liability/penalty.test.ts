import { REFUND_EXTENTS } from "../../../../src/situation/agreement.ts";
import { agreed, factTable, plainTruth } from "../../../support/fact-table.ts";

const penalties = (items: readonly object[], complete?: string) =>
  agreed({ penalties: { items, ...(complete ? { complete } : {}) } });

factTable("liability.penalty-agreed", [
  ["no agreement", {}, "unknown"],
  ["nothing listed", penalties([]), "unknown"],
  ["nothing listed, and that is all", penalties([], "yes"), "no"],
  ["one for competing", penalties([{ purpose: "non-compete", amount: "1" }]), "yes"],
  ["one without a purpose may be for something else", penalties([{ amount: "1" }], "yes"), "unknown"],
  ["none, in so many words", penalties([{ kind: "none" }]), "no"],
  ["one for secrecy, perhaps more", penalties([{ purpose: "secrecy", amount: "1" }]), "unknown"],
  ["one for secrecy, and that is all", penalties([{ purpose: "secrecy", amount: "1" }], "yes"), "no"],
  ["none and one", penalties([{ kind: "none" }, { purpose: "non-compete", kind: "fixed-amount" }]), "yes"],
  ["none, and one without a purpose", penalties([{ kind: "none" }, { kind: "fixed-amount" }]), "unknown"],
]);

factTable("liability.penalty-listed", [
  ["nothing listed", penalties([]), "unknown"],
  ["nothing listed, and that is all", penalties([], "yes"), "no"],
  ["one without a purpose", penalties([{ amount: "1" }]), "yes"],
  ["none, in so many words, and that is all", penalties([{ kind: "none" }], "yes"), "no"],
  ["none, in so many words, perhaps more", penalties([{ kind: "none" }]), "unknown"],
]);

factTable("liability.other-penalty", [
  ["one without a purpose", penalties([{ amount: "1" }], "yes"), "unknown"],
  ["nothing listed, and that is all", penalties([], "yes"), "no"],
  ["one for competing, perhaps more", penalties([{ purpose: "non-compete" }]), "unknown"],
  ["one for secrecy", penalties([{ purpose: "secrecy" }]), "yes"],
  ["one for reporting is another", penalties([{ purpose: "reporting" }], "yes"), "no"],
  ["one for a term of service is none of these", penalties([{ purpose: "service-term" }], "yes"), "no"],
  ["none for secrecy", penalties([{ purpose: "secrecy", kind: "none" }]), "no"],
]);

factTable("liability.reporting-penalty", [
  ["one for reporting", penalties([{ purpose: "reporting" }]), "yes"],
  ["one for secrecy, perhaps more", penalties([{ purpose: "secrecy" }]), "unknown"],
  ["one for secrecy alone", penalties([{ purpose: "secrecy" }], "yes"), "no"],
  ["one without a purpose", penalties([{ amount: "1" }], "yes"), "unknown"],
]);

factTable("liability.non-solicitation-penalty", [
  ["one for solicitation", penalties([{ purpose: "non-solicitation" }]), "yes"],
  ["one for competing, perhaps more", penalties([{ purpose: "non-compete" }]), "unknown"],
  ["one for competing alone", penalties([{ purpose: "non-compete" }], "yes"), "no"],
  ["none for it, in so many words", penalties([{ purpose: "non-solicitation", kind: "none" }]), "no"],
]);

factTable("liability.refund-agreed", [
  ["not told", agreed({}), "unknown"],
  ["told", agreed({ refund: { agreed: "no" } }), "no"],
  ["an extent", agreed({ refund: { extent: "all" } }), "yes"],
  ["told no wins over an extent", agreed({ refund: { agreed: "no", extent: "all" } }), "no"],
]);

factTable("liability.refund-extent", [
  ["not told", agreed({}), "unknown"],
  ["agreed without extent", agreed({ refund: { agreed: "yes" } }), "unknown"],
  ...REFUND_EXTENTS.map((extent) => [extent, agreed({ refund: { extent } }), extent] as const),
]);

factTable("liability.loss-proven", [
  ["not told", {}, "unknown"],
  ["a loss alleged proves nothing", { losses: { alleged: "100" } }, "unknown"],
  ["none", { losses: { proven: "0" } }, "no"],
  ["a fen", { losses: { proven: "0.01" } }, "yes"],
]);

factTable("liability.employer-claims", [
  ["not told", {}, "unknown"],
  ["by the employer", { claims: { by: "employer" } }, "yes"],
  ["by both", { claims: { by: "both" } }, "yes"],
  ["by the employee", { claims: { by: "employee" } }, "no"],
  ["damages", { claims: { damages: "1" } }, "yes"],
  ["return of compensation", { claims: { refund: "1" } }, "yes"],
  ["an end to the work", { claims: { continuePerformance: "yes" } }, "yes"],
  ["damages win over the employee's claim", { claims: { by: "employee", damages: "1" } }, "yes"],
  ["no end to the work proves nothing", { claims: { continuePerformance: "no" } }, "unknown"],
  ["compensation claimed proves nothing", { claims: { compensation: "1" } }, "unknown"],
]);

plainTruth("liability.stops-clock", (stopsClockInDispute) => agreed({ terms: { stopsClockInDispute } }));
plainTruth("liability.reporting-breached", (reportingBreached) => ({ performance: { reportingBreached } }));
