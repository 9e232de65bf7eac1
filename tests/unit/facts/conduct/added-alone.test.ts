import { factTable } from "../../../support/fact-table.ts";

const list = (items: object[], complete = "unknown", work: object = { organisation: "丁公司" }) => ({
  agreements: [{ scope: { list: { items, complete } } }],
  engagements: [work],
});

factTable("conduct.added-alone", [
  ["nothing told", {}, "unknown"],
  ["no work at all", { engagements: { items: [], complete: "yes" } }, "not-applicable"],
  ["no agreement", { engagements: [{ organisation: "丁公司" }] }, "unknown"],
  ["no names at all", list([], "yes"), "no"],
  ["no names told", list([]), "unknown"],
  ["added by the employer alone", list([{ name: "丁公司", addedByEmployerAlone: "yes" }]), "yes"],
  ["written with a space", list([{ name: " 丁公司", addedByEmployerAlone: "yes" }]), "yes"],
  ["listed by both, perhaps others not told", list([{ name: "丁公司", addedByEmployerAlone: "no" }]), "unknown"],
  ["all listed by both", list([{ name: "丁公司", addedByEmployerAlone: "no" }], "yes"), "no"],
  ["listed, nobody says how", list([{ name: "丁公司" }], "yes"), "unknown"],
  ["another name added alone", list([{ name: "丙公司", addedByEmployerAlone: "yes" }], "yes"), "unknown"],
  ["a name not told, added alone", list([{ addedByEmployerAlone: "yes" }], "yes"), "unknown"],
  [
    "the organisation's name is not told",
    list([{ name: "丁公司", addedByEmployerAlone: "yes" }], "yes", {}),
    "unknown",
  ],
  ["neither name is told", list([{ addedByEmployerAlone: "yes" }], "yes", {}), "unknown"],
]);
