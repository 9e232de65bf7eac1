import { factTable } from "../../../support/fact-table.ts";

factTable("parties.employer-place", [
  ["nothing told", {}, "unknown"],
  ["told", { employerSeat: "440300" }, "440300"],
  ["as YAML reads it bare", { employerSeat: 440300 }, "440300"],
  ["the workplace does not say it", { place: "440300" }, "unknown"],
  ["nor does the place of registration", { registrationPlace: "440300" }, "unknown"],
]);
