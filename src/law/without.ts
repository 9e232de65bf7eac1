import { parseDay } from "../base/day.ts";
import type { Range } from "../base/range.ts";
import type { Bilingual } from "./bilingual.ts";

/** A time for which no value is held, `[from, to)`, and why: the law set none (`none`), or we do not know it (`gap`). */
export interface WithoutData {
  readonly from?: string;
  readonly to?: string;
  readonly kind: "none" | "gap";
  readonly why: Bilingual;
}

/** Whether the day may lie in a time of which no value is held, though the law set one. */
export function mayBeInGap(without: readonly WithoutData[], { low, high }: Range): boolean {
  return without.some(({ kind, from, to }) => {
    const [begins, ends] = [from, to].map((day) => (day === undefined ? null : parseDay(day)));
    const isBefore = ends != null && low !== null && low >= ends;
    const isAfter = begins != null && high !== null && high < begins;
    return kind === "gap" && !isBefore && !isAfter;
  });
}
