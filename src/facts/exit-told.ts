import type { DayRange } from "../base/partial-day.ts";
import { NOT_APPLICABLE } from "./fact.ts";
import type { Frame } from "./frame.ts";

/**
 * The last day of employment as told. Somebody still employed has one only where it may lie ahead: it is planned, and never
 * before the day asked.
 */
export function exitTold({ situation, asOf }: Frame): DayRange | typeof NOT_APPLICABLE | undefined {
  const { stillEmployed, endedOn } = situation.employment ?? {};
  if (stillEmployed !== "yes") return endedOn;
  if (endedOn === undefined || (endedOn.high !== null && endedOn.high < asOf)) return NOT_APPLICABLE;
  return { low: Math.max(endedOn.low ?? asOf, asOf), high: endedOn.high };
}
