import type { DayRange } from "../base/partial-day.ts";
import { type Range, UNKNOWN_RANGE } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";

/** A list as told: its entries, and whether it holds them all. */
export interface Told<T> {
  readonly items: readonly T[];
  readonly complete: Truth;
}

/** Whether some entry is so: yes if one is, no only if the list is complete and none may be. */
export function someListed<T>(list: Told<T> | undefined, is: (item: T) => Truth): Truth {
  const found = (list?.items ?? []).map(is);
  if (found.includes("yes")) return "yes";
  return list?.complete === "yes" && !found.includes("unknown") ? "no" : "unknown";
}

/** The first truth that is known. */
export function firstKnown(...truths: (Truth | undefined)[]): Truth {
  return truths.find((t) => t !== undefined && t !== "unknown") ?? "unknown";
}

export function yesIf(holds: boolean): Truth {
  return holds ? "yes" : "unknown";
}

export function dayRange(day: DayRange | undefined): Range {
  return day ?? UNKNOWN_RANGE;
}
