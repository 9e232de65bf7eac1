import type { DayRange } from "../../base/partial-day.ts";
import { rangeAtMost, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { and, some, type Truth } from "../../base/truth.ts";
import { rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed, yesIf } from "../known.ts";
import { askedDay, exitDay } from "../procedure/days.ts";

/** The day a release or rescission took effect: its arrival where known, else the day it was made. */
function actDay({ situation }: Frame, kind: "release" | "rescission"): DayRange | undefined {
  const { performance, notices, collective } = situation;
  const notice = notices.items.find((n) => n.kind === kind);
  if (kind === "rescission") {
    return performance?.rescissionReceivedOn ?? performance?.rescindedOn ?? notice?.receivedOn ?? notice?.sentOn;
  }
  const own = performance?.releaseReceivedOn ?? performance?.releasedOn ?? notice?.receivedOn ?? notice?.sentOn;
  return own ?? (collective?.cancelsRunning === "yes" ? collective.employerCancelledAllOn : undefined);
}

function happened(frame: Frame, kind: "release" | "rescission"): Truth {
  const { performance, collective, notices } = frame.situation;
  const told = kind === "release" ? performance?.released : performance?.rescinded;
  const dated = actDay(frame, kind) !== undefined;
  const noticed = someListed(notices, (n) => (n.kind === kind ? "yes" : "no"));
  const all = kind === "release" && collective?.cancelsRunning === "yes";
  return firstKnown(told, yesIf(dated || all || noticed === "yes"));
}

/** Whether the act had taken effect by the day asked for. */
function byAskedDay(frame: Frame, kind: "release" | "rescission"): Truth {
  const done = happened(frame, kind);
  const day = actDay(frame, kind);
  const asked = askedDay.derive(frame);
  if (done === "no") return "no";
  return day === undefined || asked === NOT_APPLICABLE ? "unknown" : and(done, rangeAtMost(day, asked));
}

export const released = truthFact(
  "performance.released",
  "engagement",
  [
    ["单位已解除限制", "Released by the employer"],
    ["到所问之日，单位是否已通知不再履行竞业限制？", "Had the employer released the person by the day asked for?"],
  ],
  (frame) => byAskedDay(frame, "release"),
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
  (frame) => (happened(frame, "release") === "no" ? NOT_APPLICABLE : (actDay(frame, "release") ?? UNKNOWN_RANGE)),
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
  (frame) => (happened(frame, "rescission") === "no" ? NOT_APPLICABLE : (actDay(frame, "rescission") ?? UNKNOWN_RANGE)),
);

export const releasedInPeriod = truthFact(
  "performance.released-in-period",
  "situation",
  [
    ["在限制期内解除", "Released inside the period"],
    ["解除通知到达时，是否已经离职（限制期已开始）？", "Did the release arrive after the employment had ended?"],
  ],
  (frame) => {
    const day = actDay(frame, "release");
    const exit = exitDay.derive(frame);
    if (happened(frame, "release") === "no") return "no";
    if (exit === NOT_APPLICABLE) return "no";
    return day === undefined ? "unknown" : rangeBefore(exit, day);
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
  (frame) => byAskedDay(frame, "rescission"),
);

export const settled = truthFact(
  "performance.settled-covenant",
  "situation",
  [
    ["已和解免除竞业义务", "A settlement ended the restriction"],
    ["双方是否书面约定不再有竞业限制？", "Did the parties agree in writing that the restriction is over?"],
  ],
  ({ situation }) =>
    someListed(situation.settlements, (s) =>
      firstKnown(s.coversCovenant, s.wording === "covenant-named" ? "yes" : undefined),
    ),
);

export const groundGone = truthFact(
  "performance.ground-gone",
  "engagement",
  [
    ["保护对象已消失", "Nothing left to protect"],
    [
      "到所问之日，单位是否已注销或停业，或者当事人已去世？",
      "Had the employer been dissolved or closed, or the person died, by the day asked for?",
    ],
  ],
  (frame) => {
    const { employment, person } = frame.situation;
    const asked = askedDay.derive(frame);
    const stopped = employment?.employer?.stoppedBusiness;
    const ends = [employment?.employer?.dissolvedOn, person?.died].filter((day) => day !== undefined);
    const gone = some(ends.map((day) => (asked === NOT_APPLICABLE ? "yes" : rangeAtMost(day, asked))));
    return stopped === "yes" ? "yes" : gone === "no" ? firstKnown(stopped) : gone;
  },
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
