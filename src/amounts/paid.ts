import { type Fen, mulFen, subFen } from "../base/money.ts";
import { exactly, type Range } from "../base/range.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact } from "../evaluate/values.ts";

const COUNTED: readonly (string | undefined)[] = ["compensation", "lump-sum", undefined];

/** Compensation paid under the agreement so far, in fen: the stated total, else the payments listed, else paid months × monthly. */
export function paidSoFar({ frame, ...evaluated }: EvaluatedFrame): Range {
  const performance = frame.situation.performance;
  if (performance?.paidTotal !== undefined) return exactly(performance.paidTotal);
  const list = performance?.payments;
  const own = (list?.items ?? []).filter(
    (p) => COUNTED.includes(p.kind) && (p.agreement === undefined || p.agreement === frame.agreement?.id),
  );
  const listed = own.reduce<Fen>((sum, p) => sum + (p.amount ?? 0), 0);
  if (list?.complete === "yes" && own.every((p) => p.amount !== undefined)) return exactly(listed);
  if (performance?.paidMonths === 0 && own.length === 0) return exactly(0);
  const monthly = rangeFact({ frame, ...evaluated }, "compensation.monthly-agreed");
  if (performance?.paidMonths !== undefined && monthly.low !== null && monthly.low === monthly.high) {
    return exactly(mulFen(monthly.low, performance.paidMonths));
  }
  return { low: subFen(listed, 0), high: null };
}
