import { formatPartialDay } from "../../base/partial-day.ts";
import { wordFact } from "../../evaluate/values.ts";
import { type RemarkCheck, remark } from "./remark.ts";

/** A last day of employment that has passed, of somebody said to be employed still: it is not used. */
export const employmentRemarks: RemarkCheck = ({ frame }) => {
  const day = frame.frame.situation.employment?.endedOn;
  if (day === undefined || wordFact(frame, "duration.exit-day") !== "not-applicable") return [];
  return [remark("exit-not-used", ["employment", "endedOn"], { day: formatPartialDay(day) })];
};
