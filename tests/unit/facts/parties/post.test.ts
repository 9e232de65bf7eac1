import { factTable } from "../../../support/fact-table.ts";

const person = (told: object) => ({ person: told });

factTable("parties.technical-secrets", [
  ["nothing told", {}, "unknown"],
  ["told yes", person({ technicalSecrets: "yes" }), "yes"],
  ["told no", person({ technicalSecrets: "no" }), "no"],
  ["trade secrets may be business information alone", person({ tradeSecrets: "yes" }), "unknown"],
  ["no trade secrets, so no technical ones", person({ tradeSecrets: "no" }), "no"],
  ["whatever else is said of them", person({ tradeSecrets: "no", technicalSecrets: "yes" }), "no"],
  ["matters related to IP do not say", person({ ipMatters: "yes" }), "unknown"],
]);
