import { factTable } from "../../../support/fact-table.ts";

const NONE = { engagements: { items: [], complete: "yes" } };
const signed = (signedOn: string | undefined, engagement: object) => ({
  agreements: [signedOn === undefined ? {} : { signedOn }],
  engagements: [engagement],
});

factTable("conduct.after-signing", [
  ["certainly none", NONE, "not-applicable"],
  ["nothing listed", {}, "unknown"],
  ["signing not told", signed(undefined, { startedOn: "2024-01-01" }), "unknown"],
  ["began on the day of signing", signed("2024-01-01", { startedOn: "2024-01-01" }), "yes"],
  ["began before, end not told", signed("2024-01-01", { startedOn: "2023-12-31" }), "unknown"],
  ["began before and goes on", signed("2024-01-01", { startedOn: "2023-12-31", ongoing: "yes" }), "yes"],
  ["ended the day before", signed("2024-01-01", { endedOn: "2023-12-31" }), "no"],
  ["ended on the day", signed("2024-01-01", { startedOn: "2023", endedOn: "2024-01-01" }), "yes"],
  ["signed in the year it began", signed("2024", { startedOn: "2024-05-01" }), "unknown"],
]);
