import { ENGAGEMENT_KINDS } from "../../../../src/situation/conduct.ts";
import { engaged, factTable } from "../../../support/fact-table.ts";
import { days } from "../../../support/told.ts";

const NONE = { engagements: { items: [], complete: "yes" } };

factTable("conduct.alleged", [
  ["nothing listed", {}, "unknown"],
  ["nothing listed, perhaps more", { engagements: { items: [], complete: "no" } }, "unknown"],
  ["nothing listed, and that is all", NONE, "no"],
  ["one listed", engaged({}), "yes"],
]);

factTable("conduct.kind", [
  ["nothing listed", {}, "unknown"],
  ["certainly none", NONE, "not-applicable"],
  ["not told", engaged({}), "unknown"],
  ...ENGAGEMENT_KINDS.map((kind) => [kind, engaged({ kind }), kind] as const),
]);

factTable("conduct.day", [
  ["nothing listed", {}, { low: null, high: null }],
  ["certainly none", NONE, { low: null, high: null }],
  ["a day", engaged({ startedOn: "2024-03-05" }), days("2024-03-05")],
  ["a month", engaged({ startedOn: "2024-02" }), days("2024-02-01", "2024-02-29")],
  ["by a day", engaged({ startedOn: "../2024-02-10" }), days("..", "2024-02-10")],
]);
