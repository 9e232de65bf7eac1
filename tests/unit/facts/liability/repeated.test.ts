import { factTable } from "../../../support/fact-table.ts";

const exactly = (n: number) => ({ low: n, high: n });
const left = (items: readonly object[], complete = "yes") => ({
  employment: { stillEmployed: "no", endedOn: "2025-12-31" },
  engagements: { items, complete },
});
const rival = (startedOn: string, more: object = {}) => ({ kind: "joined-competitor", startedOn, ...more });

factTable("liability.competing-works", [
  ["none, and that is all", left([]), "not-applicable"],
  ["nothing told", {}, { low: 0, high: null }],
  ["one", left([rival("2026-02-01")]), exactly(1)],
  ["two, one after the other", left([rival("2026-02-01"), rival("2026-06-01")]), exactly(2)],
  ["two, perhaps more", left([rival("2026-02-01"), rival("2026-06-01")], "unknown"), { low: 2, high: null }],
  ["one does not compete", left([rival("2026-02-01"), rival("2026-06-01", { competitor: "no" })]), exactly(1)],
  ["of one the nature is not told", left([rival("2026-02-01"), { startedOn: "2026-06-01" }]), { low: 1, high: 2 }],
  ["one was over before exit", left([rival("2026-02-01"), rival("2025-02-01", { endedOn: "2025-06-01" })]), exactly(1)],
  ["one of an unknown day", left([rival("2026-02-01"), { kind: "joined-competitor" }]), { low: 1, high: 2 }],
]);
