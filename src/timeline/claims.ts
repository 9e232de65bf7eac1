import { parseDay } from "../base/day.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import { UNKNOWN_RANGE } from "../base/range.ts";
import type { FinalAward, Limitation } from "../result/claims.ts";
import { type Draft, draft, type Grounded } from "./draft.ts";

/** The last day to bring each claim, as worked out in `limitation`, with whether an award on it would be final. */
export function claimEvents(grounded: Grounded, claims: readonly Limitation[], awards: readonly FinalAward[]): Draft[] {
  return claims.map((claim) => {
    const { head, by, month, engagement, owed, safe, asks, strength, cite } = claim;
    const main = claim.readings.find((reading) => reading.main);
    const award = awards.find((one) => one.head === head);
    return draft(grounded, "claim", "limitation", parsePartialDay(main?.lastDay ?? "") ?? UNKNOWN_RANGE, {
      id: ["claim", head, month ?? engagement].filter((part) => part !== null).join(":"),
      cite,
      safe: safe === null ? null : parseDay(safe),
      party: by,
      head,
      month,
      engagement,
      holds: owed,
      finalAward: award === undefined ? null : { final: award.final, forecast: award.forecast },
      readings: claim.readings.map(({ id, label, lastDay, ...reading }) => ({
        ...{ id, label, main: reading.main, day: lastDay },
        ...{ confidence: reading.confidence, cite: reading.cite },
      })),
      asks,
      strength,
      conventions: ["holidays-left-out"],
    });
  });
}
