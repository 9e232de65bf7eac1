import { agreed, factTable } from "../../../support/fact-table.ts";
import { days } from "../../../support/told.ts";

factTable("agreement.stated", [
  ["nothing listed", {}, "unknown"],
  ["nothing listed, and that is all", { agreements: { items: [], complete: "yes" } }, "no"],
  ["nothing listed, and there may be more", { agreements: { items: [], complete: "no" } }, "unknown"],
  ["one listed", agreed({}), "yes"],
  ["listed as none", agreed({ form: "none" }), "no"],
  ["listed as oral", agreed({ form: "oral" }), "yes"],
]);

factTable("agreement.form", [
  ["no agreement", {}, "unknown"],
  ["told", agreed({ form: "handbook" }), "handbook"],
  ["not told", agreed({}), "unknown"],
  [
    "of the second agreement",
    { agreements: [{ form: "oral" }, { form: "exit-document" }] },
    "exit-document",
    { agreement: 1 },
  ],
]);

factTable("agreement.employee-signed", [
  ["not told", agreed({}), "unknown"],
  ["told", agreed({ employeeSigned: "yes" }), "yes"],
  ["told no", agreed({ employeeSigned: "no" }), "no"],
  ["a day of signing", agreed({ signedOn: "2020" }), "yes"],
  ["told no with a day", agreed({ employeeSigned: "no", signedOn: "2020-01-01" }), "no"],
]);

factTable("agreement.employer-signed", [
  ["not told", agreed({}), "unknown"],
  ["told no", agreed({ employerSigned: "no" }), "no"],
  ["the employer's own day", agreed({ employerSignedOn: "2020-01" }), "yes"],
  ["the day of signing alone proves nothing", agreed({ signedOn: "2020-01-01" }), "unknown"],
  ["told no with a day", agreed({ employerSigned: "no", employerSignedOn: "2020-01" }), "no"],
]);

factTable("agreement.signed-day", [
  ["no agreement", {}, { low: null, high: null }],
  ["not told", agreed({}), { low: null, high: null }],
  ["a day", agreed({ signedOn: "2020-02-29" }), days("2020-02-29")],
  ["a month", agreed({ signedOn: "2020-02" }), days("2020-02-01", "2020-02-29")],
  ["a year", agreed({ signedOn: "2020" }), days("2020-01-01", "2020-12-31")],
  ["open to the future", agreed({ signedOn: "2020-03/.." }), days("2020-03-01", "..")],
]);

factTable("agreement.signed-with-employer", [
  ["not told", agreed({}), "unknown"],
  ["with the employer", agreed({ signedWith: "employer" }), "yes"],
  ["with the parent", agreed({ signedWith: "parent" }), "no"],
  ["with an affiliate", agreed({ signedWith: "affiliate" }), "no"],
  ["with another", agreed({ signedWith: "other" }), "no"],
]);

const asked = (signedOn: string | undefined, askedDay: string) => ({
  ...agreed(signedOn ? { signedOn } : {}),
  askedDay,
});

factTable("agreement.signed-by-then", [
  ["not told", asked(undefined, "2024-01-01"), "unknown"],
  ["on the day", asked("2024-01-01", "2024-01-01"), "yes"],
  ["a day later", asked("2024-01-02", "2024-01-01"), "no"],
  ["in the year", asked("2024", "2024-05-01"), "unknown"],
]);
