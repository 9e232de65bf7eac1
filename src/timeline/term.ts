import { endingsOf } from "../amounts/endings.ts";
import { restrictionMonths, termEnd } from "../assemble/restriction-end.ts";
import { isExact, type Range } from "../base/range.ts";
import { outcomeOf } from "../evaluate/outcome.ts";
import { rangeFact } from "../evaluate/values.ts";
import { agreedEnd } from "../facts/duration/agreed-end.ts";
import { type Draft, draft, type Grounded, missing, moved } from "./draft.ts";

const CAP = "cn/labour-contract-law#24(2)";
const COUNTED = ["cn/civil-code#201", "cn/civil-code#202"];

/**
 * The first day and the last of the restriction. The day of exit is not counted and the last is the corresponding day, holidays or
 * not; nothing stops the clock. @law cn/civil-code#201 @law cn/civil-code#202
 */
export function termEvents(grounded: Grounded): Draft[] {
  const { compiled, frame } = grounded;
  const exit = rangeFact(frame, "duration.exit-day");
  const agreed = rangeFact(frame, "duration.months");
  const labour = outcomeOf(frame.strict[compiled.labour]) !== "no";
  const lawful = labour ? restrictionMonths(compiled, frame) : agreed;
  const end = labour ? termEnd(compiled, frame) : agreedEnd(frame.frame);
  const starts = moved(exit, (day) => day + 1);
  const open = missing(grounded, "duration.exit-day", "duration.months");
  const asks = isExact(end) ? [] : open.length > 0 ? open : ["duration.months"];
  const beyond = labour && agreed.low !== null && lawful.high !== null && agreed.low > lawful.high;
  return [
    draft(grounded, "restriction-starts", "start", starts, {
      cite: [...(labour ? [CAP] : []), COUNTED[0] ?? ""],
      safe: starts.low,
      asks: missing(grounded, "duration.exit-day"),
    }),
    labour
      ? draft(grounded, "lawful-end", "end", end, {
          cite: [CAP, ...COUNTED],
          safe: end.high,
          asks,
          ...(endedBefore(grounded, end) ? { holds: "no", notes: ["ended-before"] } : { notes: ["clock-runs-on"] }),
          conventions: ["holidays-left-out"],
        })
      : draft(grounded, "agreed-end", "end", end, { cite: COUNTED, strength: "contract", safe: end.high, asks }),
    ...(beyond ? [beyondCap(grounded)] : []),
  ];
}

/** Whether something ended the restriction before its term for sure. */
function endedBefore({ compiled, frame }: Grounded, { low }: Range): boolean {
  const sure = endingsOf(compiled, frame).filter(({ holds }) => holds === "yes");
  return sure.some(({ day }) => day.high !== null && low !== null && day.high < low);
}

/** What was agreed past the cap: void, and no day to wait for. */
function beyondCap(grounded: Grounded): Draft {
  const at = agreedEnd(grounded.frame.frame);
  return draft(grounded, "void-end", "end", at, {
    cite: [CAP, "cn/civil-code#156"],
    holds: "no",
    asks: isExact(at) ? [] : missing(grounded, "duration.exit-day"),
    notes: ["void-beyond-cap"],
  });
}
