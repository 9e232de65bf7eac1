import { compareF, type Fraction, fraction, parseFraction } from "../../base/fraction.ts";
import type { DamagesFactorData, ThreeShares } from "../../law/risk-model.ts";
import type { Entry } from "../checked-tree.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath } from "../rule-file.ts";

const ENDS = ["low", "likely", "high"] as const;
const ONE = fraction(1);

/** The bands of risk rise; so do the shares of damages; no factor moves a share against its direction. */
export const checkRisk: Check = (tree, report) => {
  for (const entry of tree.of("risk")) {
    const { file, data } = entry;
    rising(
      data.bands.map(({ from }) => number(from)),
      (i) => report(file, ["bands", i, "from"], "bands-order"),
    );
    checkDamages(entry, report);
  }
};

function checkDamages({ file, data: { damages } }: Entry<"risk">, report: Report): void {
  for (const [i, end] of ENDS.entries()) {
    const before = ENDS[i - 1];
    if (before && compareF(number(damages[end]), number(damages[before])) < 0) {
      report(file, ["damages", end], "shares-order");
    }
  }
  const moves = (direction: DamagesFactorData["direction"], by: ThreeShares, path: DataPath): void => {
    for (const end of ENDS) {
      const against = compareF(number(by[end]), ONE) * (direction === "lowers" ? 1 : -1) > 0;
      if (against) report(file, [...path, end], "factor-direction", { values: { value: by[end], direction } });
    }
  };
  for (const [i, { direction, by }] of damages.factors.entries()) moves(direction, by, ["damages", "factors", i, "by"]);
  moves("lowers", damages["beyond-pay"].by, ["damages", "beyond-pay", "by"]);
}

function rising(bounds: readonly Fraction[], wrong: (at: number) => void): void {
  for (const [i, bound] of bounds.entries()) {
    const before = bounds[i - 1];
    if (before && compareF(bound, before) <= 0) wrong(i);
  }
}

function number(text: string): Fraction {
  return parseFraction(text) ?? fraction(0);
}
