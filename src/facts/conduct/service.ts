import { rangeAtMost, rangeBefore } from "../../base/range.ts";
import { not, type Truth } from "../../base/truth.ts";
import { truthFact } from "../define.ts";
import { exitTold } from "../exit-told.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";
import { whenAlleged } from "./alleged.ts";

export const inService = truthFact(
  "conduct.in-service",
  "engagement",
  [
    ["在职期间的行为", "Conduct in service"],
    ["该行为是否在离职之前就已开始？", "Did it begin before the employment ended?"],
  ],
  (frame) =>
    whenAlleged(frame, ({ kind, startedOn }) => {
      const exit = exitTold(frame);
      if (kind === "in-service-competition" || exit === NOT_APPLICABLE) return "yes";
      return startedOn === undefined || exit === undefined ? "unknown" : rangeAtMost(startedOn, exit);
    }),
);

export const afterExit = truthFact(
  "conduct.after-exit",
  "engagement",
  [
    ["离职后的行为", "Conduct after exit"],
    ["该行为在离职之后是否发生或仍在继续？", "Did it take place, or go on, after the employment ended?"],
  ],
  (frame) => whenAlleged(frame, (engagement) => afterExitTruth(frame, engagement)),
);

function afterExitTruth(frame: Frame, engagement: NonNullable<Frame["engagement"]>): Truth {
  const exit = exitTold(frame);
  if (exit === NOT_APPLICABLE) return "no";
  if (exit === undefined) return "unknown";
  const { startedOn, endedOn, ongoing } = engagement;
  const began = startedOn === undefined ? "unknown" : rangeBefore(exit, startedOn);
  const ended = endedOn === undefined ? "unknown" : not(rangeAtMost(endedOn, exit));
  return firstKnown(began === "yes" ? "yes" : undefined, ended, ongoing === "yes" ? "yes" : undefined);
}
