import { factTable } from "../../../support/fact-table.ts";

const acts = (performance: object, more: object = {}) => ({ performance, ...more });
const released = { released: "yes", releasedOn: "2026-02-10" };
const settled = (on: string, more: object = {}) => ({
  settlements: { complete: "yes", items: [{ on, coversCovenant: "yes", ...more }] },
});

factTable("performance.rescinded-before-release", [
  ["nothing told", {}, "unknown"],
  ["never released", acts({ released: "no" }), "no"],
  ["never rescinded", acts({ ...released, rescinded: "no" }), "no"],
  ["rescinded before", acts({ ...released, rescindedOn: "2025-12-10" }), "yes"],
  ["rescinded after", acts({ ...released, rescindedOn: "2026-03-10" }), "no"],
  ["on the same day", acts({ ...released, rescindedOn: "2026-02-10" }), "no"],
  ["in the same month", acts({ ...released, rescindedOn: "2026-02" }), "unknown"],
  ["nobody says whether", acts(released), "unknown"],
  ["released, nobody says when", acts({ released: "yes", rescindedOn: "2025-12-10" }), "unknown"],
]);

factTable("performance.settled-before-release", [
  ["nothing told", {}, "unknown"],
  ["no settlement", acts(released, { settlements: { complete: "yes", items: [] } }), "no"],
  ["settled before", acts(released, settled("2025-10-01")), "yes"],
  ["settled after", acts(released, settled("2026-02-11")), "no"],
  ["of something else", acts(released, settled("2025-10-01", { coversCovenant: "no" })), "no"],
  ["never released", acts({ released: "no" }, settled("2025-10-01")), "no"],
]);
