import { compareF, parseFraction } from "../../base/fraction.ts";
import { overlaps, type Span, spanOf } from "../../base/span.ts";
import type { EffectData } from "../../law/effect.ts";
import type { ParameterData, ParameterValueData } from "../../law/parameter.ts";
import type { CheckedTree } from "../checked-tree.ts";
import type { Check, Report } from "../report.ts";

/**
 * A number of a place that takes the place of a national one is no worse for the employee on the days that both cover, unless
 * its text may depart from the higher one: room that the higher text leaves is room upwards.
 */
export const checkFloors: Check = (tree, report) => {
  checkShares(tree, report);
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

/** The same of a rule that goes before another on one sum: its share of the wage is not below the other's on any day of both. */
function checkShares(tree: CheckedTree, report: Report): void {
  for (const { file, data } of tree.of("rule")) {
    if (data.ground !== "room-left-by-higher-text") continue;
    const overridden = tree
      .of("rule")
      .flatMap(({ data: other }) => (data.overrides?.includes(other.id) ? [other] : []));
    for (const [i, effect] of data.then.entries()) {
      for (const own of sharesOf(tree, effect)) {
        const others = overridden.flatMap((other) =>
          other.then
            .filter((e) => "entitle" in e && "entitle" in effect && e.to === effect.to && e.entitle === "employee")
            .flatMap((e) => sharesOf(tree, e).map((share) => ({ ...share, id: other.id }))),
        );
        const better = others.find((share) => overlaps(own.span, share.span) && isBelow(own.value, share.value));
        if (better === undefined) continue;
        const values = { value: own.value, national: better.value, id: better.id };
        report(file, ["then", i, "with", "share"], "floor-lowered", { values });
      }
    }
  }
}

interface DatedShare {
  readonly value: string;
  readonly span: Span;
}

const ALWAYS: Span = { from: null, to: null };

function sharesOf(tree: CheckedTree, effect: EffectData): DatedShare[] {
  const share = "with" in effect ? effect.with?.["share"] : undefined;
  if (share === undefined) return [];
  if (typeof share !== "object") return [{ value: String(share), span: ALWAYS }];
  if (!("param" in share)) return [];
  const values = tree.find("parameter", share.param)?.data.values ?? [];
  return values.map((own) => ({ value: own.value, span: spanOf(own) }));
}

function isBelow(value: string, other: string): boolean {
  const [a, b] = [parseFraction(value), parseFraction(other)];
  return a !== null && b !== null && compareF(a, b) < 0;
}

function isWorse({ direction }: ParameterData, own: ParameterValueData, national: ParameterValueData): boolean {
  if (direction === "worker-favourable-up") return isBelow(own.value, national.value);
  return direction === "worker-favourable-down" && isBelow(national.value, own.value);
}
