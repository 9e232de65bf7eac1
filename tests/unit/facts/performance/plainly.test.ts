import { factTable } from "../../../support/fact-table.ts";

const notices = (items: object[], complete = "yes", performance: object = {}) => ({
  notices: { items, complete },
  performance,
});
const release = (express: string | undefined, more: object = {}) => ({ kind: "release", express, ...more });

factTable("performance.release-plain", [
  ["nothing told", {}, "unknown"],
  ["no release", { performance: { released: "no" } }, "unknown"],
  ["released, and no notice told", { performance: { released: "yes" } }, "yes"],
  ["a day of notice told", { performance: { releasedOn: "2026-03-31" } }, "yes"],
  ["plain", notices([release("yes")]), "yes"],
  ["not plain, and no other", notices([release("no")]), "no"],
  ["not plain, perhaps others", notices([release("no")], "unknown"), "unknown"],
  ["not plain, then plain", notices([release("no"), release("yes")]), "yes"],
  ["its words not told", notices([release(undefined)]), "unknown"],
  ["a notice counts before the bare word", notices([release("no")], "yes", { released: "yes" }), "no"],
  ["one by the employee is none", notices([release("no", { by: "employee" })]), "unknown"],
]);
