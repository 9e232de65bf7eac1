import { mulFen } from "../base/money.ts";
import { exactly, type Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";

const MONTHS_OF_A_YEAR = 12;

/** Pay of one year in fen: as stated, else twelve average months. */
export function annualPay(frame: EvaluatedFrame): Range {
  const stated = frame.frame.situation.pay?.annual;
  if (stated !== undefined) return exactly(stated);
  const wage = rangeFact(frame, "compensation.average-wage");
  const year = (n: number | null) => (n === null ? null : mulFen(n, MONTHS_OF_A_YEAR));
  return { low: year(wage.low), high: year(wage.high) };
}
