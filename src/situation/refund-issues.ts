import { formatFraction } from "../base/fraction.ts";
import { type Issue, issue } from "../base/issue.ts";
import type { Situation } from "./schema.ts";

/** Returns said to be double and of another multiple at once. */
export function wrongReturns({ agreements }: Situation): Issue[] {
  return agreements.items.flatMap(({ refund }, i) => {
    const { extent, multiple } = refund ?? {};
    if (extent !== "double" || multiple === undefined || (multiple.num === 2n && multiple.den === 1n)) return [];
    return [issue("refund-not-double", ["agreements", i, "refund", "multiple"], { value: formatFraction(multiple) })];
  });
}
