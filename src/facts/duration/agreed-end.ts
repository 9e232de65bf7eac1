import { addMonths } from "../../base/day.ts";
import { type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { exitDay } from "../procedure/days.ts";

/** The last day as the agreement names it; null where it counts months, which then decide, or tells neither. */
export function namedLastDay({ agreement }: Frame): Range | null {
  return agreement?.months === undefined ? (agreement?.endsOn ?? null) : null;
}

/** The last day of the agreed term: as named, else so many months after exit. */
export function agreedEnd(frame: Frame): Range {
  const named = namedLastDay(frame);
  if (named !== null) return named;
  const [exit, months] = [exitDay.derive(frame), frame.agreement?.months];
  if (exit === NOT_APPLICABLE || months === undefined) return UNKNOWN_RANGE;
  const after = (day: number | null) => (day === null ? null : addMonths(day, months));
  return { low: after(exit.low), high: after(exit.high) };
}
