import { parseDay } from "../base/day.ts";
import { intersect, type Span } from "../base/span.ts";
import { DAY_FACT } from "../conditions/build.ts";
import type { ConditionData } from "../law/condition.ts";
import type { RuleData } from "../law/rule.ts";

/** The days to which a rule limits itself by what it asks of the day that dates it. */
export function ownUse({ when, "dated-by": datedBy }: RuleData): Span {
  const asked = conjunctsOf(when).map((leaf): Span => {
    if (!("fact" in leaf) || leaf.fact !== DAY_FACT[datedBy]) return { from: null, to: null };
    const day = (operand: unknown) => (typeof operand === "string" ? parseDay(operand) : null);
    return "on-or-after" in leaf || "before" in leaf
      ? { from: day(leaf["on-or-after"]), to: day(leaf.before) }
      : { from: null, to: null };
  });
  return asked.reduce<Span>((sum, span) => intersect(sum, span) ?? sum, { from: null, to: null });
}

/** Conditions all of which must hold. */
function conjunctsOf(data: ConditionData): ConditionData[] {
  return "all" in data ? data.all.flatMap(conjunctsOf) : [data];
}
