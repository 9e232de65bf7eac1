import { PAY_KINDS } from "../../base/pay-kind.ts";
import type { Check } from "../report.ts";

/** Every kind of pay has one row; a row names a dispute if it is disputed and only then, and the dispute exists. */
export const checkPayItems: Check = (tree, report) => {
  for (const { file, data } of tree.of("pay-items")) {
    const kinds = data.map(({ kind }) => kind);
    for (const kind of PAY_KINDS) if (!kinds.includes(kind)) report(file, [], "pay-item-missing", { values: { kind } });
    for (const [i, { kind, treatment, dispute }] of data.entries()) {
      if (kinds.indexOf(kind) < i) report(file, [i, "kind"], "pay-item-twice", { values: { kind } });
      if ((treatment === "disputed") !== (dispute !== undefined))
        report(file, [i, "treatment"], "pay-item-dispute", { values: { kind } });
      if (dispute !== undefined && !tree.names("dispute").includes(dispute))
        report(file, [i, "dispute"], "dispute-unknown", { values: { name: dispute } });
    }
  }
};
