import { closestName } from "../../base/closest-name.ts";
import { nameOfId } from "../checked-tree.ts";
import type { Check } from "../report.ts";

/** The main reading of a dispute is one of its readings. */
export const checkDisputes: Check = (tree, report) => {
  for (const { file, data } of tree.of("dispute")) {
    const known = data.readings.map((reading) => reading.id);
    if (known.includes(data.main)) continue;
    const values = { dispute: nameOfId(data.id), reading: data.main };
    report(file, ["main"], "reading-unknown", { values, suggestion: closestName(data.main, known) });
  }
};
