import { factTable } from "../../../support/fact-table.ts";

const moved = (...items: object[]) => ({ employment: { transfers: { items, complete: "yes" } } });

factTable("agreement.moved-without-consent", [
  ["nothing told", {}, "unknown"],
  ["nothing changed", moved(), "no"],
  ["with assets, without consent", moved({ kind: "asset-deal", covenantMoved: "yes", employeeConsented: "no" }), "yes"],
  ["with assets, agreed to", moved({ kind: "asset-deal", covenantMoved: "yes", employeeConsented: "yes" }), "no"],
  ["assets sold, the covenant stayed", moved({ kind: "asset-deal", covenantMoved: "no" }), "no"],
  ["with assets, consent not told", moved({ kind: "asset-deal", covenantMoved: "yes" }), "unknown"],
  ["assets sold, nothing more told", moved({ kind: "asset-deal" }), "unknown"],
  ["on a merger no consent is needed", moved({ kind: "merger", covenantMoved: "yes", employeeConsented: "no" }), "no"],
  ["a change of a kind not told", moved({ covenantMoved: "yes", employeeConsented: "no" }), "unknown"],
  [
    "the second of two",
    moved({ kind: "rename" }, { kind: "asset-deal", covenantMoved: "yes", employeeConsented: "no" }),
    "yes",
  ],
]);
