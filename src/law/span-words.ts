import { formatDay } from "../base/day.ts";
import type { Span } from "../base/span.ts";
import type { Bilingual } from "./bilingual.ts";

/** The days `[from, to)` in words; null is no bound. */
export function spanWords({ from, to }: Span): Bilingual {
  const [first, end] = [from, to].map((day) => (day === null ? null : formatDay(day)));
  if (first == null) return end == null ? ALWAYS : { zh: `${end} 前`, en: `before ${end}` };
  return end == null
    ? { zh: `自 ${first} 起`, en: `from ${first}` }
    : { zh: `${first} 起至 ${end} 前`, en: `from ${first} up to ${end}` };
}

const ALWAYS: Bilingual = { zh: "任何一天", en: "on any day" };
