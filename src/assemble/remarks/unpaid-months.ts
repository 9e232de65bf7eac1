import { exactly, type Range, surelyDiffer } from "../../base/range.ts";
import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { dayOfAct, happened } from "../../facts/performance/acts.ts";
import { reckonedUnpaid } from "../../facts/performance/fallen-due.ts";
import { countSpan } from "./count-span.ts";
import { type RemarkCheck, remark } from "./remark.ts";

/**
 * A number of months unpaid that what is told of payments rules out, on every day that it may be meant for. Where pay is said
 * to be within the salary, whether it was paid is the dispute.
 */
export const unpaidMonthsRemarks: RemarkCheck = ({ frame, frames }) => {
  const months = frame.frame.situation.performance?.unpaidMonths;
  if (months === undefined || frame.frame.agreement?.compensation?.withinSalary === "yes") return [];
  const reckoned = [frame, ...frames].flatMap((each) => daysMeant(each).map((day) => reckonedUnpaid(each.frame, day)));
  if (!reckoned.every((count) => surelyDiffer(count, exactly(months)))) return [];
  const [first = exactly(0)] = reckoned;
  return [remark("unpaid-months-differ", ["performance", "unpaidMonths"], { months, reckoned: countSpan(first) })];
};

/** The day of the rescission, that on which other work began, and the day asked for. */
function daysMeant(evaluated: EvaluatedFrame): readonly Range[] {
  const { frame } = evaluated;
  const rescission = happened(frame, "rescission") === "yes" ? dayOfAct(frame, "rescission") : "not-applicable";
  const begun = frame.engagement?.startedOn;
  return [
    ...(typeof rescission === "string" ? [] : [rescission]),
    ...(begun === undefined ? [] : [begun]),
    rangeFact(evaluated, "procedure.asked-day"),
  ];
}
