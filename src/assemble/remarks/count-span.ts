import type { Range } from "../../base/range.ts";

/** `2`, `0–3` or `1+`. */
export function countSpan({ low, high }: Range): string {
  if (high === null) return `${low ?? 0}+`;
  return low === high ? String(high) : `${low ?? 0}–${high}`;
}
