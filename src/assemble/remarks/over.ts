import type { Day } from "../../base/day.ts";
import { rangeFact } from "../../evaluate/values.ts";
import type { ConditionData } from "../../law/condition.ts";
import { hasEffect } from "../../law/effect-match.ts";
import { restrictionEnd } from "../restriction-end.ts";
import type { RemarkContext } from "./remark.ts";

const NO = 0;
const YES = 2;

/** The latest day on which the restriction can have ended; null where that has no bound. */
export function surelyOver(context: RemarkContext): Day | null {
  const { compiled, frame } = context;
  const end = restrictionEnd(compiled, frame).high;
  const isRescinded = rescissionRules(context).some(({ node }) => frame.strict[node] === YES);
  const rescinded = isRescinded ? rangeFact(frame, "performance.rescission-day").high : null;
  return end === null || rescinded === null ? (end ?? rescinded) : Math.min(end, rescinded);
}

/** Whether no rule lets the rescission told end the restriction, however what is not known turns out. */
export function noRescission(context: RemarkContext): boolean {
  return rescissionRules(context).every(({ node }) => context.frames.every((frame) => frame.strict[node] === NO));
}

/** Rules under which the act itself ends the restriction, rather than something else that was done. */
function rescissionRules({ compiled }: RemarkContext) {
  return compiled.rules.filter(
    ({ data }) =>
      asksForAct(data.when) && data.then.some((effect) => hasEffect(effect, "end", "covenant", "rescinded")),
  );
}

function asksForAct(when: ConditionData): boolean {
  return "all" in when && when.all.some((part) => "fact" in part && part.fact === "performance.rescinded");
}
