import { restrictionEnd } from "../assemble/restriction-end.ts";
import { formatPartialDay } from "../base/partial-day.ts";
import type { Range } from "../base/range.ts";
import type { TimelineReading } from "../result/timeline.ts";
import { type Grounded, moved } from "./draft.ts";
import { here, thirtyDays } from "./local-rule.ts";
import { dayAfter, type UnpaidMonth } from "./unpaid.ts";

/** The first day of the right to rescind under one reading; null where it does not come while the restriction lasts. */
export interface Counted {
  readonly dispute: string;
  readonly id: string;
  readonly at: Range | null;
}

/** Reading by reading, and of each dispute at least the main one; a dispute that changes nothing is left out. */
export function counted(grounded: Grounded, unpaid: readonly UnpaidMonth[], needed: number): Counted[] {
  const { compiled, frame } = grounded;
  const end = restrictionEnd(compiled, frame).high;
  const inTime = (at: Range | null) => (at === null || (end !== null && at.low !== null && at.low > end) ? null : at);
  const wholly = unpaid.filter((month) => month.wholly);
  const third = inTime(dayAfter(wholly, needed - 1));
  const fourth = inTime(dayAfter(wholly, needed));
  const inARow = inTime(dayAfter(wholly, endOfRun(wholly, needed)));
  const short = inTime(dayAfter(unpaid, needed - 1));
  const days = thirtyDays(grounded);
  const first = dayAfter(wholly, 0);
  const thirty = days === null || first === null ? null : inTime(moved(first, (day) => day + days + 1));
  const differs = (at: Range | null) => at?.low !== third?.low || at?.high !== third?.high;
  return [
    ...(here(grounded, "shenzhen/performance/thirty-days") === "no"
      ? []
      : [
          { dispute: "thirty-days", id: "thirty-days", at: thirty },
          { dispute: "thirty-days", id: "three-months", at: third },
        ]),
    { dispute: "three-months-count", id: "third-due-day", at: third },
    { dispute: "three-months-count", id: "three-after-first-due", at: fourth },
    ...(differs(inARow)
      ? [
          { dispute: "three-months-run", id: "cumulative", at: third },
          { dispute: "three-months-run", id: "consecutive", at: inARow },
        ]
      : []),
    ...(differs(short)
      ? [
          { dispute: "underpayment", id: "wholly-unpaid", at: third },
          { dispute: "underpayment", id: "short-counts", at: short },
        ]
      : []),
  ];
}

/** Where the first run of so many months ends; past the end where there is none. */
function endOfRun(months: readonly UnpaidMonth[], length: number): number {
  const found = months.findIndex(
    ({ number }, i) => i >= length - 1 && months[i - length + 1]?.number === number - length + 1,
  );
  return found === -1 ? months.length : found;
}

export function readingOf({ compiled }: Grounded, { dispute, id, at }: Counted): TimelineReading {
  const data = compiled.disputes.find(({ name }) => name === dispute)?.data;
  const reading = data?.readings.find((r) => r.id === id);
  return {
    id,
    label: reading?.label ?? { zh: id, en: id },
    main: data?.main === id,
    day: at === null ? null : formatPartialDay(at),
    confidence: reading?.confidence ?? "low",
    cite: reading?.cite ?? [],
  };
}
