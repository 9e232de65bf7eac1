import { UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { firstCompetingDay } from "./days.ts";

/** When the employer's time begins to run: the day of knowledge, but not before the competing work itself (arbitration law art. 27(1)). */
export const breachKnownDay = rangeFact(
  "day",
  "procedure.breach-known-day",
  "engagement",
  [
    ["单位知道违约之日", "Day the employer knew of the breach"],
    [
      "单位在哪一天知道或应当知道这份新工作或经营？",
      "On which day did the employer know, or should it have known, of the new work or business?",
    ],
  ],
  (frame) => {
    if (frame.engagement === null) {
      return frame.situation.engagements.complete === "yes" ? NOT_APPLICABLE : UNKNOWN_RANGE;
    }
    const begun = firstCompetingDay(frame);
    const { low, high } = frame.engagement.knownToEmployerOn ?? UNKNOWN_RANGE;
    return {
      low: low === null ? begun.low : begun.low === null ? low : Math.max(low, begun.low),
      high: high === null || begun.high === null ? null : Math.max(high, begun.high),
    };
  },
);
