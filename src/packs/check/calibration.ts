import { compareF, fraction } from "../../base/fraction.ts";
import { FACTOR_WEIGHTS } from "../../law/calibration.ts";
import type { Entry } from "../checked-tree.ts";
import type { Check, Report } from "../report.ts";
import { numberIn } from "./number.ts";

const STATES = ["presumed", "unknown", "presumed-fails", "fails"] as const;
const ONE = fraction(1);

/** The less an element is sure to hold, the less it leaves; likely damages are no less than the least; no weight goes against its name. */
export const checkCalibration: Check = (tree, report) => {
  for (const entry of tree.of("calibration")) {
    checkScores(entry, report);
    checkDamages(entry, report);
  }
};

function checkScores({ file, data }: Entry<"calibration">, report: Report): void {
  for (const [i, state] of STATES.entries()) {
    const before = STATES[i - 1];
    const rises = before && compareF(numberIn(data.scores[state]), numberIn(data.scores[before])) > 0;
    if (rises) report(file, ["scores", state], "states-order");
  }
}

function checkDamages({ file, data: { damages } }: Entry<"calibration">, report: Report): void {
  if (compareF(numberIn(damages.likely), numberIn(damages.low)) < 0)
    report(file, ["damages", "likely"], "shares-order");
  for (const weight of [...FACTOR_WEIGHTS, "above-line"] as const) {
    const direction = weight === "raises" ? "raises" : "lowers";
    const against = compareF(numberIn(damages[weight]), ONE) * (direction === "lowers" ? 1 : -1) > 0;
    if (against)
      report(file, ["damages", weight], "factor-direction", { values: { value: damages[weight], direction } });
  }
}
