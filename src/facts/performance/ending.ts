import { exactly, rangeAtMost } from "../../base/range.ts";
import { and, not, type Truth } from "../../base/truth.ts";
import { rangeFact, truthFact } from "../define.ts";
import { monthAfterExit } from "../duration/month-after-exit.ts";
import { pastAgreed } from "../duration/term.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import { firstKnown } from "../known.ts";
import { exitDay } from "../procedure/days.ts";
import { actDay, byAskedDay, dayOfAct, happened } from "./acts.ts";

export const released = truthFact(
  "performance.released",
  "engagement",
  [
    ["单位已解除限制", "Released by the employer"],
    ["到所问之日，单位是否已通知不再履行竞业限制？", "Had the employer released the person by the day asked for?"],
  ],
  (frame) => byAskedDay(frame, happened(frame, "release"), actDay(frame, "release")),
);

/** A release at any time, for what is owed because of it. */
export const everReleased = truthFact(
  "performance.ever-released",
  "situation",
  [
    ["单位曾解除限制", "Released by the employer at some time"],
    ["单位是否通知过不再履行竞业限制？", "Did the employer ever release the person?"],
  ],
  (frame) => happened(frame, "release"),
);

export const releaseDay = rangeFact(
  "day",
  "performance.release-day",
  "situation",
  [
    ["解除通知到达日", "Day the release arrived"],
    ["单位的解除通知在哪一天到达？", "On which day did the release arrive?"],
  ],
  (frame) => dayOfAct(frame, "release"),
);

/** The month after exit in which the release arrived; 0 on or before the last day of employment. */
export const releaseMonth = rangeFact(
  "count",
  "performance.release-month",
  "situation",
  [
    ["解除通知在离职后第几个月到达", "Month after exit in which the release arrived"],
    ["单位的解除通知在离职后第几个月到达？", "In which month after exit did the release arrive?"],
  ],
  (frame) => {
    const day = dayOfAct(frame, "release");
    const exit = exitDay.derive(frame);
    if (day === NOT_APPLICABLE) return NOT_APPLICABLE;
    if (exit === NOT_APPLICABLE) return exactly(0);
    return monthAfterExit(exit, day);
  },
);

export const releasedInPeriod = truthFact(
  "performance.released-in-period",
  "agreement",
  [
    ["在限制期内解除", "Released inside the period"],
    [
      "解除通知到达时，是否已经离职而约定期限未满？",
      "Did the release arrive after exit and before the agreed term was over?",
    ],
  ],
  (frame): Truth => {
    if (happened(frame, "release") === "no") return "no";
    const month = releaseMonth.derive(frame);
    const past = pastAgreed(frame, dayOfAct(frame, "release"), month);
    if (month === NOT_APPLICABLE || past === NOT_APPLICABLE) return "unknown";
    return and(rangeAtMost(exactly(1), month), not(past));
  },
);

export const rescinded = truthFact(
  "performance.rescinded",
  "engagement",
  [
    ["劳动者已解除约定", "Rescinded by the employee"],
    [
      "到所问之日，劳动者是否已通知（或起诉、申请仲裁）解除竞业限制约定？",
      "Had the employee rescinded by notice, arbitration or suit by the day asked for?",
    ],
  ],
  (frame) => byAskedDay(frame, happened(frame, "rescission"), actDay(frame, "rescission")),
);

export const everRescinded = truthFact(
  "performance.ever-rescinded",
  "situation",
  [
    ["劳动者曾解除约定", "Rescinded by the employee at some time"],
    [
      "劳动者是否通知过（或起诉、申请仲裁）解除竞业限制约定？",
      "Did the employee ever rescind by notice, arbitration or suit?",
    ],
  ],
  (frame) => happened(frame, "rescission"),
);

export const rescissionDay = rangeFact(
  "day",
  "performance.rescission-day",
  "situation",
  [
    ["解除约定的通知到达日", "Day the rescission arrived"],
    ["劳动者的解除通知在哪一天到达？", "On which day did the rescission arrive?"],
  ],
  (frame) => dayOfAct(frame, "rescission"),
);

export const secretsPublic = truthFact(
  "performance.secrets-public",
  "situation",
  [
    ["秘密已公开", "The secrets have become public"],
    ["当事人所知的秘密是否已经公开？", "Have the secrets that the person knew become public?"],
  ],
  ({ situation }) => firstKnown(situation.person?.secretsPublic),
);
