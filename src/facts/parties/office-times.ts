import type { Day } from "../../base/day.ts";
import { exactly, type Range, rangeBefore, UNKNOWN_RANGE } from "../../base/range.ts";
import { and, not, type Truth } from "../../base/truth.ts";
import type { Engagement } from "../../situation/schema.ts";
import type { Frame } from "../frame.ts";
import type { Office } from "./capacity.ts";

/** First and last day, both included, each perhaps partly known. */
export interface Time {
  readonly from: Range;
  readonly until: Range;
}

/** The times for which one of these offices was held, as told; `complete` where there can be no other. */
export function timesHeld({ situation, asOf }: Frame, offices: readonly Office[]) {
  const told = situation.person?.alsoHolds;
  const held = (told?.items ?? []).filter(({ office }) => office !== undefined && offices.includes(office));
  const times = held.map(
    ({ from, until, stillHeld }): Time => ({ from: from ?? UNKNOWN_RANGE, until: until ?? lasting(stillHeld, asOf) }),
  );
  return { times, complete: told?.complete === "yes" && times.length > 0 };
}

export function timeOf({ startedOn, endedOn, ongoing }: Engagement, asOf: Day): Time {
  return { from: startedOn ?? UNKNOWN_RANGE, until: endedOn ?? lasting(ongoing, asOf) };
}

function lasting(still: Truth | undefined, asOf: Day): Range {
  return still === "yes" ? exactly(asOf) : UNKNOWN_RANGE;
}

/** Whether two times share a day. */
export function overlap(a: Time, b: Time): Truth {
  return and(not(rangeBefore(a.until, b.from)), not(rangeBefore(b.until, a.from)));
}
