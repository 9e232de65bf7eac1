import type { Limitation } from "../assessment.ts";
import { formatDay } from "../base/day.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import type { Head } from "../law/effect.ts";
import { READINGS } from "./readings.ts";
import { type Found, type Unsolved, unsolved } from "./solution.ts";

/** The last safe day over all claims under a head; of several months, the earliest. @law cn/arbitration-law#27(1) */
export function lastClaimDay(limitation: readonly Limitation[], head: Head): Found<string> | Unsolved {
  const claims = limitation.filter((claim) => claim.head === head);
  const [first] = claims;
  if (first === undefined) return unsolved("no-such-claim");
  const safe = claims.map((claim) => claim.safe);
  const low = safe.includes(null) ? null : ([...safe].sort()[0] ?? null);
  const leading = claims.find((claim) => claim.safe === low) ?? first;
  const last = leading.readings.map(({ lastDay }) => parsePartialDay(lastDay)?.high ?? null);
  const high = last.includes(null) ? null : Math.max(...last.filter((day) => day !== null));
  const latest = high === null ? null : formatDay(high);
  return {
    ok: true,
    value: low,
    low,
    high: latest,
    likely: low === latest ? low : null,
    exact: low !== null && low === latest,
    strength: leading.strength,
    cite: leading.cite,
    reading: READINGS["claim-day"],
    conventions: [],
    missing: [...new Set(claims.flatMap((claim) => claim.asks))],
    lines: [],
    slip: null,
  };
}
