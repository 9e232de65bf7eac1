import { rangeBefore } from "../../base/range.ts";
import { and, type Truth } from "../../base/truth.ts";
import { truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { dayOfAct, happened } from "./acts.ts";
import type { MaybeDays } from "./fallen-due.ts";
import { settledAtSomeTime, settledDay } from "./other-endings.ts";

export const rescindedBeforeRelease = truthFact(
  "performance.rescinded-before-release",
  "situation",
  [
    ["解除通知之前劳动者已解除", "Rescinded before the release"],
    [
      "单位的解除通知到达之前，劳动者的解除是否已经到达？",
      "Had the employee's rescission arrived before the employer's release?",
    ],
  ],
  (frame) => beforeRelease(frame, happened(frame, "rescission"), dayOfAct(frame, "rescission")),
);

export const settledBeforeRelease = truthFact(
  "performance.settled-before-release",
  "situation",
  [
    ["解除通知之前已和解", "Settled before the release"],
    [
      "单位的解除通知到达之前，双方是否已经约定不再有竞业限制？",
      "Had the parties agreed before the employer's release that the restriction is over?",
    ],
  ],
  (frame) => beforeRelease(frame, settledAtSomeTime(frame), settledDay.derive(frame)),
);

function beforeRelease(frame: Frame, done: Truth, day: MaybeDays): Truth {
  const release = dayOfAct(frame, "release");
  const both = and(done, happened(frame, "release"));
  if (both === "no" || day === NOT_APPLICABLE || release === NOT_APPLICABLE) return "no";
  return and(both, rangeBefore(day, release));
}
