import { formatDay } from "../../base/day.ts";
import { formatPartialDay } from "../../base/partial-day.ts";
import { exactly, rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../../evaluate/values.ts";
import { restrictionEnd } from "../restriction-end.ts";
import { type CodedRemark, type RemarkCheck, remark } from "./remark.ts";

/** Work begun before the agreement was signed, over before the restriction began, or begun after it ended. */
export const engagementRemarks: RemarkCheck = (context) => {
  const { frame } = context.frame;
  const signed = frame.agreement?.signedOn ?? UNKNOWN_RANGE;
  const exit = rangeFact(context.frame, "duration.exit-day");
  const over = restrictionEnd(context.compiled, context.frame).high;
  return frame.situation.engagements.items.flatMap(({ kind, startedOn, endedOn }, i): CodedRemark[] => {
    const start = startedOn ?? UNKNOWN_RANGE;
    const end = endedOn ?? UNKNOWN_RANGE;
    const path = ["engagements", i];
    if (kind !== "in-service-competition" && rangeAtMost(end, exit) === "yes") {
      const values = { day: formatPartialDay(end), exit: formatPartialDay(exit) };
      return [remark("work-before-restriction", [...path, "endedOn"], values)];
    }
    if (over !== null && rangeBefore(exactly(over), start) === "yes") {
      return [remark("work-after-end", [...path, "startedOn"], { day: formatPartialDay(start), end: formatDay(over) })];
    }
    if (rangeBefore(start, signed) !== "yes") return [];
    const values = { day: formatPartialDay(start), signed: formatPartialDay(signed) };
    return [remark("work-before-signing", [...path, "startedOn"], values)];
  });
};
