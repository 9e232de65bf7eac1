import type { HeadSum } from "../amounts/amount.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { possibleLedgers } from "../amounts/compensation-ledger.ts";
import { lawfulEnd } from "../amounts/lawful-term.ts";
import { addMonths, formatDay, wholeMonthsBetween } from "../base/day.ts";
import { isExact } from "../base/range.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import type { Continued } from "../ledger/result.ts";
import { sumsOfEach } from "./ledger.ts";

const TO_THE_END = { low: null, likely: null, high: null };

/** What goes on if the employee is held to the rest of the term; null where it is over, or its end is not known. @law cn/spc-labour-interpretation-1#40 */
export function continuedOf(compiled: CompiledLaw, frame: EvaluatedFrame, monthly: HeadSum): Continued | null {
  const cap = wholeNumbers(legalNumber(compiled, frame, { param: "duration/cap" }));
  const { asOf } = frame.frame;
  const lawful = lawfulEnd(frame, cap);
  const end = lawful.low;
  if (end === null || !isExact(lawful) || end <= asOf) return null;
  const months = wholeMonthsBetween(asOf, end);
  const kept = possibleLedgers(frame, monthly.figure.pieces, cap, TO_THE_END);
  return { until: formatDay(end), months, days: end - addMonths(asOf, months), pay: sumsOfEach(kept, "future") };
}
