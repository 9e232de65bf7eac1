import type { CompensationLedger } from "../assemble/ledger.ts";
import { restrictionMonths } from "../assemble/restriction-end.ts";
import { isExact, type Range } from "../base/range.ts";
import { rangeFact } from "../evaluate/values.ts";
import { dueDayAgreed } from "../facts/performance/fallen-due.ts";
import { dueDayOf } from "../ledger/months.ts";
import { type Draft, draft, type Grounded, missing, moved } from "./draft.ts";

/** The day on which the pay of each month falls due: of the ledger, else as far as the day of exit tells. */
export function dueEvents(grounded: Grounded, { months }: CompensationLedger): Draft[] {
  if (months !== null) {
    return months.map(({ number, dueOn, due: { bounds } }) =>
      dueEvent(grounded, number, { low: dueOn, high: dueOn }, bounds.low !== null && bounds.low.num > 0n),
    );
  }
  return monthsThatMayFallDue(grounded).map((number) => dueEvent(grounded, number, dueDay(grounded, number), false));
}

/** The day on which a month's pay falls due, over all days that the exit may be. */
export function dueDay({ frame }: Grounded, number: number): Range {
  const agreed = dueDayAgreed(frame.frame);
  return moved(rangeFact(frame, "duration.exit-day"), (exit) => dueDayOf(exit, number, agreed));
}

/** Where the exit may be any day, the first month stands for the rest. */
function monthsThatMayFallDue({ compiled, frame }: Grounded): number[] {
  const { low, high } = rangeFact(frame, "duration.exit-day");
  const most = low === null || high === null ? 1 : (restrictionMonths(compiled, frame).high ?? 1);
  return Array.from({ length: most }, (_, i) => i + 1);
}

function dueEvent(grounded: Grounded, month: number, at: Range, sure: boolean): Draft {
  const agreed = dueDayAgreed(grounded.frame.frame) !== null;
  return draft(grounded, "pay-due", "due", at, {
    id: `pay-due:${month}`,
    cite: ["cn/labour-contract-law#23(2)"],
    safe: at.low,
    party: "employer",
    head: "compensation.monthly",
    month,
    holds: sure ? "yes" : "open",
    asks: isExact(at) ? [] : missing(grounded, "duration.exit-day"),
    strength: agreed ? "contract" : "convention",
    conventions: agreed ? [] : ["due-at-the-end-of-each-month"],
  });
}
