import { product } from "../../slip/term.ts";
import { numberTerm } from "../arguments.ts";
import { figureOf, UNKNOWN_FIGURE } from "../figure.ts";
import type { Formula } from "./formula.ts";

/** A multiple of the whole agreed compensation: a line to compare with, owed by nobody. @law cn/mohrss-guideline-2025#14 */
export const multipleOfTotal: Formula = (input) => {
  const multiple = input.argument("multiple");
  if (multiple.values.length === 0) return UNKNOWN_FIGURE;
  const times = numberTerm(multiple, "times", { zh: "倍数", en: "Multiple" });
  return figureOf(
    product(
      [input.head("compensation.total").term, times],
      {
        label: { zh: "约定补偿总额 × 倍数", en: "Agreed total × multiple" },
        strength: multiple.strength,
        cite: multiple.cite,
      },
      "half-up",
    ),
  );
};
