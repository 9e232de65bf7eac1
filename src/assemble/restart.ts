import { addMonths, type Day } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import { arrival } from "../facts/performance/acts.ts";
import type { Party } from "../law/effect.ts";
import type { Situation } from "../situation/schema.ts";

/**
 * The last day a claim may have if every step told that restarts time pursued it: a demand, complaint or filing of the creditor, or
 * an acknowledgement of the debtor, each while time still ran. Null where none does. @law cn/arbitration-law#27(2)
 */
export function restartedUntil(
  situation: Situation,
  creditor: Party,
  start: Range,
  lastDay: Range,
  months: number,
): Day | null {
  if (lastDay.high === null) return null;
  const until = actsOf(situation, creditor)
    .filter((day) => start.low === null || day.high >= start.low)
    .sort((a, b) => a.high - b.high)
    .reduce((last, day) => (day.low > last ? last : Math.max(last, addMonths(day.high, months))), lastDay.high);
  return until > lastDay.high ? until : null;
}

const BY_CREDITOR: readonly (string | undefined)[] = ["demand", "complaint", "filing"];

interface KnownDay {
  readonly low: Day;
  readonly high: Day;
}

function actsOf({ steps, notices }: Situation, creditor: Party): KnownDay[] {
  const own = steps.items.filter(({ kind, by }) =>
    kind === "acknowledgement" ? by !== creditor : by === creditor && BY_CREDITOR.includes(kind),
  );
  const demands = notices.items.filter(({ kind, by }) => kind === "demand" && by === creditor);
  return [...own.map(({ on }) => on), ...demands.map(arrival)].flatMap((day) =>
    day == null || day.low === null || day.high === null ? [] : [{ low: day.low, high: day.high }],
  );
}
