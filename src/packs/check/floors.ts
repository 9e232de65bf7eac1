import { parseDay } from "../../base/day.ts";
import { compareF, parseFraction } from "../../base/fraction.ts";
import { overlaps, type Span } from "../../base/span.ts";
import type { ParameterData, ParameterValueData } from "../../law/parameter.ts";
import type { Check } from "../report.ts";

/**
 * A number of a place that takes the place of a national one is no worse for the employee on the days that both cover, unless
 * its text may depart from the higher one: room that the higher text leaves is room upwards.
 */
export const checkFloors: Check = (tree, report) => {
  const all = tree.of("parameter").map(({ data }) => data);
  for (const { file, data } of tree.of("parameter")) {
    const replaced = all.find(({ id }) => id === data.overrides);
    if (replaced === undefined || (data.ground !== undefined && data.ground !== "room-left-by-higher-text")) continue;
    for (const [i, own] of data.values.entries()) {
      const better = replaced.values.find(
        (value) => overlaps(spanOf(own), spanOf(value)) && isWorse(replaced, own, value),
      );
      if (better === undefined) continue;
      const values = { value: own.value, national: better.value, id: replaced.id };
      report(file, ["values", i, "value"], "floor-lowered", { values });
    }
  }
};

function isWorse({ direction }: ParameterData, own: ParameterValueData, national: ParameterValueData): boolean {
  const [a, b] = [parseFraction(own.value), parseFraction(national.value)];
  if (a === null || b === null || direction === "neutral") return false;
  return direction === "worker-favourable-up" ? compareF(a, b) < 0 : compareF(a, b) > 0;
}

function spanOf({ from, to }: ParameterValueData): Span {
  return { from: parseDay(from), to: to === undefined ? null : parseDay(to) };
}
