import { type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { rangeFact } from "../define.ts";
import type { Frame } from "../frame.ts";
import { COMPANY_OFFICE, DIRECTOR_OR_OFFICER, type Office } from "../parties/capacity.ts";
import { overlap, type Time, timeOf, timesHeld } from "../parties/office-times.ts";

interface Within {
  readonly conduct: Time;
  /** The one time in office there can be; null where there may be others. */
  readonly only: Time | null;
  /** Times in office that the conduct surely met. */
  readonly met: readonly Time[];
}

function within(frame: Frame, offices: readonly Office[]): Within | null {
  if (frame.engagement === null) return null;
  const conduct = timeOf(frame.engagement, frame.asOf);
  const { times, complete } = timesHeld(frame, offices);
  const only = complete && times.length === 1 ? (times[0] ?? null) : null;
  return { conduct, only, met: times.filter((time) => overlap(conduct, time) === "yes") };
}

type Pick = (...days: number[]) => number;

/** The extreme of the days that are known; null where none is. */
function ofKnown(pick: Pick, days: readonly (number | null)[]): number | null {
  const known = days.filter((day) => day !== null);
  return known.length === 0 ? null : pick(...known);
}

/** The extreme of both days; null where one is not known. */
function ofBoth(pick: Pick, a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : pick(a, b);
}

function begin({ from: a }: Time, { from: b }: Time): Range {
  return { low: ofKnown(Math.max, [a.low, b.low]), high: ofBoth(Math.max, a.high, b.high) };
}

function end({ until: a }: Time, { until: b }: Time): Range {
  return { low: ofBoth(Math.min, a.low, b.low), high: ofKnown(Math.min, [a.high, b.high]) };
}

export const firstDayAsDirector = rangeFact(
  "day",
  "conduct.first-day-as-director",
  "engagement",
  [
    ["董事、高管任内行为的第一日", "First day of the conduct as director or officer"],
    ["任董事、高管期间，该行为从哪一天开始？", "From which day on, while director or officer, did it take place?"],
  ],
  (frame) => {
    const found = within(frame, DIRECTOR_OR_OFFICER);
    if (found === null) return UNKNOWN_RANGE;
    const { conduct, only, met } = found;
    if (only !== null) return begin(conduct, only);
    return {
      low: conduct.from.low,
      high: ofKnown(
        Math.min,
        met.map((time) => begin(conduct, time).high),
      ),
    };
  },
);

export const lastDayInOffice = rangeFact(
  "day",
  "conduct.last-day-in-office",
  "engagement",
  [
    ["董监高任内行为的最后一日", "Last day of the conduct as director, supervisor or officer"],
    ["任董事、监事、高管期间，该行为到哪一天为止？", "Until which day, while in office, did it go on?"],
  ],
  (frame) => {
    const found = within(frame, COMPANY_OFFICE);
    if (found === null) return UNKNOWN_RANGE;
    const { conduct, only, met } = found;
    if (only !== null) return end(conduct, only);
    return {
      low: ofKnown(
        Math.max,
        met.map((time) => end(conduct, time).low),
      ),
      high: conduct.until.high,
    };
  },
);
