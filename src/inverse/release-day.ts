import { amountsOfAgreement } from "../amounts/amounts-of-agreement.ts";
import { type Day, formatDay } from "../base/day.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import { type Case, changedCase } from "./case.ts";
import type { Fields } from "./merge.ts";
import { notExact } from "./missing.ts";
import { READINGS } from "./readings.ts";
import { releaseOn } from "./release-on.ts";
import { badInput, type Found, type Unsolved, unsolved } from "./solution.ts";

/** The last day of employment: a release that has arrived by then owes no extra months. @law cn/practice#release-before-start */
export function lastReleaseDay(of: Case): Found<string> | Unsolved {
  const { low, high } = rangeFact(of.leading, "duration.exit-day");
  const leaving = wordFact(of.leading, "duration.exit-day") === "not-applicable" ? leftOn(of.day) : {};
  const later = changedCase(of, { ...leaving, ...releaseOn(of.told, (high ?? low ?? of.day) + 1) });
  if (!later.ok) return badInput(later.issues);
  const { "compensation.extra": extra } = amountsOfAgreement(BUNDLED_LAW, later.value.frames);
  if (extra.holds === "no" && extra.forecast === "no") return unsolved("no-line");
  const text = (day: Day | null) => (day === null ? null : formatDay(day));
  return {
    ok: true,
    value: text(low),
    low: text(low),
    high: text(high),
    likely: low !== null && low === high ? text(low) : null,
    exact: low !== null && low === high,
    strength: "practice",
    cite: ["cn/practice#release-before-start", "cn/spc-labour-interpretation-1#39(2)"],
    reading: READINGS["release-day"],
    conventions: [],
    missing: notExact(of.leading, ["duration.exit-day"]),
    lines: [],
    slip: null,
  };
}

/** Somebody still employed leaves some day: any tells whether a release after it owes extra months. */
function leftOn(day: Day): Fields {
  return { employment: { stillEmployed: "no", endedOn: formatDay(day) } };
}
