import { compareF } from "../../base/fraction.ts";
import type { Check } from "../report.ts";
import { numberIn } from "./number.ts";

/** The bands of risk rise. */
export const checkRisk: Check = (tree, report) => {
  for (const { file, data } of tree.of("risk")) {
    const bounds = data.bands.map(({ from }) => numberIn(from));
    for (const [i, bound] of bounds.entries()) {
      const before = bounds[i - 1];
      if (before && compareF(bound, before) <= 0) report(file, ["bands", i, "from"], "bands-order");
    }
  }
};
