import { exactly, type Range, rangeAtMost, UNKNOWN_RANGE } from "../../base/range.ts";
import type { Truth } from "../../base/truth.ts";
import { afterExit } from "../conduct/service.ts";
import { rangeFact, truthFact } from "../define.ts";
import { exitTold } from "../exit-told.ts";
import type { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { firstKnown } from "../known.ts";

export const forumDay = rangeFact(
  "day",
  "procedure.forum-day",
  "situation",
  [
    ["裁判日", "Day of decision"],
    [
      "仲裁或法院在哪一天裁判？（司法解释按裁判时适用）",
      "On which day does the tribunal decide? (Judicial interpretations follow it.)",
    ],
  ],
  ({ situation, asOf }) => situation.decidedOn ?? exactly(asOf),
);

export const exitDay = rangeFact(
  "day",
  "duration.exit-day",
  "situation",
  [
    ["离职日", "Last day of employment"],
    ["劳动关系在哪一天结束？", "On which day did the employment end?"],
  ],
  (frame) => exitTold(frame) ?? UNKNOWN_RANGE,
);

export const employmentEnded = truthFact(
  "duration.employment-ended",
  "situation",
  [
    ["劳动关系已结束", "The employment has ended"],
    ["到计算日，劳动关系是否已经结束？", "Has the employment ended by the day of asking?"],
  ],
  ({ situation, asOf }) => {
    const { stillEmployed, endedOn } = situation.employment ?? {};
    if (stillEmployed === "yes") return "no";
    return endedOn === undefined
      ? firstKnown(stillEmployed === "no" ? "yes" : undefined)
      : rangeAtMost(endedOn, exactly(asOf));
  },
);

/** The day for which "is the person bound?" is asked: as told, else the first competing day after exit, else the day of asking. */
export const askedDay = rangeFact(
  "day",
  "procedure.asked-day",
  "engagement",
  [
    ["所问之日", "Day asked for"],
    ["被指竞争的行为从哪一天开始？", "On which day did the alleged competing work begin?"],
  ],
  (frame) => frame.situation.askedDay ?? firstCompetingDay(frame),
);

/** The first day of the engagement after exit; the day of asking where none is listed. */
export function firstCompetingDay(frame: Frame): Range {
  const { engagement, situation, asOf } = frame;
  if (engagement === null) return exactly(asOf);
  const exit = situation.employment?.endedOn;
  const lasted: Truth | typeof NOT_APPLICABLE = afterExit.derive(frame);
  const start = engagement.startedOn;
  if (lasted === "no") return start ?? { low: null, high: engagement.endedOn?.high ?? asOf };
  const firstDay = exit === undefined || exit.low === null ? null : exit.low + 1;
  const low = start?.low ?? null;
  const earliest = lasted === "yes" ? latest(low, firstDay) : low;
  const highExit = exit?.high == null ? null : exit.high + 1;
  const high = start?.high == null ? (engagement.endedOn?.high ?? asOf) : (latest(start.high, highExit) ?? start.high);
  return { low: earliest, high: Math.max(high, earliest ?? high) };
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}
