import { mulFen } from "../base/money.ts";
import { exactly, type Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";

const MONTHS_OF_A_YEAR = 12;

/** Pay of one year in fen: as stated (net pay is only a lower bound), else twelve average months. */
export function annualPay(frame: EvaluatedFrame): Range {
  const pay = frame.frame.situation.pay;
  if (pay?.annual !== undefined) return pay.basis === "net" ? { low: pay.annual, high: null } : exactly(pay.annual);
  const wage = rangeFact(frame, "compensation.average-wage");
  const year = (n: number | null) => (n === null ? null : mulFen(n, MONTHS_OF_A_YEAR));
  return { low: year(wage.low), high: year(wage.high) };
}
