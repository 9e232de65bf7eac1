import { truthFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { someListed, yesIf } from "../known.ts";
import { byAskedDay } from "./acts.ts";

const WITH_SUCCESSOR: readonly (string | undefined)[] = ["merger", "division"];

export const succeeded = truthFact(
  "performance.succeeded",
  "situation",
  [
    ["由合并、分立后的单位承继", "Taken over by a successor"],
    [
      "原单位是否合并或分立，由承继的单位继续履行？",
      "Was the employer merged or divided, with a successor going on in its place?",
    ],
  ],
  ({ situation }) =>
    someListed(situation.employment?.transfers, ({ kind }) =>
      kind === undefined ? "unknown" : WITH_SUCCESSOR.includes(kind) ? "yes" : "no",
    ),
);

const struckOff = ({ situation }: Frame) => situation.employment?.employer?.dissolvedOn;

export const everDissolved = truthFact(
  "performance.ever-dissolved",
  "situation",
  [
    ["单位曾注销", "The employer was struck off at some time"],
    ["单位是否已经注销？", "Was the employer ever struck off?"],
  ],
  (frame) => yesIf(struckOff(frame) !== undefined),
);

export const dissolved = truthFact(
  "performance.dissolved",
  "engagement",
  [
    ["单位已注销", "The employer was struck off"],
    ["到所问之日，单位是否已经注销？", "Had the employer been struck off by the day asked for?"],
  ],
  (frame) => byAskedDay(frame, yesIf(struckOff(frame) !== undefined), struckOff(frame)),
);
