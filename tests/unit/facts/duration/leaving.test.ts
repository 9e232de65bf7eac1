import { factTable, plainTruth } from "../../../support/fact-table.ts";

const left = (employment: object) => ({ employment });

factTable("duration.wronged-exit", [
  ["nothing told", {}, "unknown"],
  ["found unlawful", left({ foundUnlawful: "yes" }), "yes"],
  ["left under art. 38", left({ endReason: "resignation", ground: "第38条" }), "yes"],
  ["a number of which 38 is a part", left({ endReason: "resignation", ground: "138" }), "unknown"],
  ["another ground, the dismissal not tested", left({ ground: "39" }), "unknown"],
  ["another ground, found lawful", left({ ground: "39", foundUnlawful: "no" }), "no"],
  ["dismissed, found lawful", left({ endReason: "employer-termination", foundUnlawful: "no" }), "no"],
  ["resigned on a ground not told", left({ endReason: "resignation", foundUnlawful: "no" }), "unknown"],
  ["still employed", left({ stillEmployed: "yes" }), "no"],
]);

plainTruth("duration.reinstated", (reinstated) => left({ reinstated }));
