import { factTable } from "../../../support/fact-table.ts";

const told = (transfers: unknown) => ({ employment: { transfers } });
const all = (...items: object[]) => told({ items, complete: "yes" });

factTable("performance.succeeded", [
  ["nothing told", {}, "unknown"],
  ["an empty list that may hold more", told([]), "unknown"],
  ["nothing changed", all(), "no"],
  ["merged", told([{ kind: "merger" }]), "yes"],
  ["divided", told([{ kind: "division" }]), "yes"],
  ["moved inside the group, and that is all", all({ kind: "group-transfer" }), "no"],
  ["renamed, and that is all", all({ kind: "rename" }), "no"],
  ["sold as assets, and that is all", all({ kind: "asset-deal" }), "no"],
  ["changed in a way not told", all({ on: "2024-05-01" }), "unknown"],
]);

const struckOff = (dissolvedOn: string | undefined, askedDay: string) => ({
  askedDay,
  employment: { employer: { dissolvedOn } },
});

factTable("performance.ever-dissolved", [
  ["not told", {}, "unknown"],
  ["on a day", struckOff("2024-05-01", "2024-01-01"), "yes"],
]);

factTable("performance.dissolved", [
  ["not told", struckOff(undefined, "2024-05-01"), "unknown"],
  ["by the day asked for", struckOff("2024-05-01", "2024-05-01"), "yes"],
  ["later", struckOff("2024-05-02", "2024-05-01"), "no"],
  ["in that month", struckOff("2024-05", "2024-05-10"), "unknown"],
]);
