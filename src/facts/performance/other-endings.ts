import type { DayRange } from "../../base/partial-day.ts";
import { UNKNOWN_RANGE } from "../../base/range.ts";
import type { Truth } from "../../base/truth.ts";
import { rangeFact, truthFact } from "../define.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown, someListed } from "../known.ts";
import { byAskedDay } from "./acts.ts";
import { succeeded } from "./succession.ts";

function settlementDay({ situation }: Frame): DayRange | undefined {
  return situation.settlements.items.find((s) => coversCovenant(s) === "yes")?.on;
}

function coversCovenant(s: Frame["situation"]["settlements"]["items"][number]): Truth {
  return firstKnown(s.coversCovenant, s.wording === "covenant-named" ? "yes" : undefined);
}

export function settledAtSomeTime({ situation }: Frame): Truth {
  return someListed(situation.settlements, coversCovenant);
}

export const everSettled = truthFact(
  "performance.ever-settled",
  "situation",
  [
    ["曾和解免除竞业义务", "A settlement ended the restriction at some time"],
    ["双方是否书面约定过不再有竞业限制？", "Did the parties ever agree in writing that the restriction is over?"],
  ],
  settledAtSomeTime,
);

export const settled = truthFact(
  "performance.settled-covenant",
  "engagement",
  [
    ["已和解免除竞业义务", "A settlement ended the restriction"],
    [
      "到所问之日，双方是否已书面约定不再有竞业限制？",
      "Had the parties agreed in writing by the day asked for that the restriction is over?",
    ],
  ],
  (frame) => byAskedDay(frame, settledAtSomeTime(frame), settlementDay(frame)),
);

export const settledDay = rangeFact(
  "day",
  "performance.settlement-day",
  "situation",
  [
    ["和解日", "Day of the settlement"],
    ["双方在哪一天约定不再有竞业限制？", "On which day did the parties agree that the restriction is over?"],
  ],
  (frame) => (everSettled.derive(frame) === "no" ? NOT_APPLICABLE : (settlementDay(frame) ?? UNKNOWN_RANGE)),
);

export const settlementPerformed = truthFact(
  "performance.settlement-performed",
  "situation",
  [
    ["和解已履行完毕", "A settlement was performed"],
    ["双方的和解协议是否已经履行完毕？", "Has a settlement between the parties been performed in full?"],
  ],
  ({ situation }) => someListed(situation.settlements, ({ performed }) => performed ?? "unknown"),
);

/** Days of death, closing or dissolution: `sure` end the ground, `possible` may. A dissolution with a successor ends nothing. */
function goneDays(frame: Frame) {
  const { dissolvedOn, stoppedOn } = frame.situation.employment?.employer ?? {};
  const told = (...days: (DayRange | undefined)[]) => days.filter((day) => day !== undefined);
  const lasting = told(frame.situation.person?.died, stoppedOn);
  const followed = succeeded.derive(frame);
  return {
    sure: followed === "no" ? told(...lasting, dissolvedOn) : lasting,
    possible: followed === "yes" ? lasting : told(...lasting, dissolvedOn),
  };
}

/** The first day from which nothing is left to protect; the employer may have closed before, unless told. */
function goneDay(frame: Frame): DayRange | undefined {
  const { sure, possible } = goneDays(frame);
  if (possible.length === 0) return undefined;
  const { stoppedOn, stoppedBusiness } = frame.situation.employment?.employer ?? {};
  const lows = possible.flatMap((day) => day.low ?? []);
  const highs = (sure.length > 0 ? sure : possible).flatMap((day) => day.high ?? []);
  const bounded = lows.length === possible.length && (stoppedOn !== undefined || stoppedBusiness === "no");
  return { low: bounded ? Math.min(...lows) : null, high: highs.length === 0 ? null : Math.min(...highs) };
}

function goneSometime(frame: Frame): Truth {
  const { sure, possible } = goneDays(frame);
  if (sure.length > 0) return "yes";
  const stopped = firstKnown(frame.situation.employment?.employer?.stoppedBusiness);
  return possible.length > 0 && stopped === "no" ? "unknown" : stopped;
}

export const everGone = truthFact(
  "performance.ever-gone",
  "situation",
  [
    ["保护对象曾消失", "Nothing left to protect at some time"],
    ["单位是否已注销或停业，或者当事人已去世？", "Has the employer been dissolved or closed, or has the person died?"],
  ],
  goneSometime,
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
  (frame) => byAskedDay(frame, goneSometime(frame), goneDay(frame)),
);

export const groundGoneDay = rangeFact(
  "day",
  "performance.ground-gone-day",
  "situation",
  [
    ["保护对象消失之日", "Day from which nothing is left to protect"],
    [
      "单位在哪一天注销或停业，或者当事人在哪一天去世？",
      "On which day was the employer dissolved or closed, or did the person die?",
    ],
  ],
  (frame) => (goneSometime(frame) === "no" ? NOT_APPLICABLE : (goneDay(frame) ?? UNKNOWN_RANGE)),
);
