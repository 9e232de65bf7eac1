import { type LegalNumber, legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { NO } from "../conditions/test.ts";
import type { Case } from "./case.ts";
import { notExact } from "./missing.ts";
import { READINGS } from "./readings.ts";
import { type Found, type Unsolved, unsolved } from "./solution.ts";

type Meets = "law" | "guideline-without-half";

/** The number of the law that bounds each; the cap bounds both. */
const BOUNDS: Readonly<Record<Meets, readonly string[]>> = {
  law: ["duration/cap"],
  "guideline-without-half": ["compensation/advised-long-term", "duration/cap"],
};

/** The longest term in months within the cap, or up to which the guideline advises its lower share. @law cn/labour-contract-law#24(2) */
export function longestTerm({ leading }: Case, meets: Meets): Found<number> | Unsolved {
  const numbers = BOUNDS[meets].map((param) => legalNumber(BUNDLED_LAW, leading, { param }));
  const counts = numbers.map(wholeNumbers);
  const outside = leading.forecast[BUNDLED_LAW.labour] === NO;
  const [deciding] = numbers;
  if (outside || deciding === undefined || counts.includes(null)) return unsolved("no-line");
  const least = (end: "low" | "high") => Math.min(...counts.flatMap((count) => (count === null ? [] : [count[end]])));
  const [low, high] = [least("low"), least("high")];
  return {
    ok: true,
    value: low,
    low,
    high,
    likely: low === high ? low : null,
    exact: low === high,
    ...authorityOf(deciding),
    reading: READINGS.months[meets],
    conventions: [],
    missing: low === high ? [] : notExact(leading, ["procedure.asked-day", "procedure.forum-day"]),
    lines: [],
    slip: null,
  };
}

function authorityOf({ strength, cite }: LegalNumber) {
  return { strength, cite };
}
