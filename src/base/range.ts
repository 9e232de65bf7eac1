import type { Truth } from "./truth.ts";

/** What is known of a number: it lies between `low` and `high`, both included; null is no bound. */
export interface Range {
  readonly low: number | null;
  readonly high: number | null;
}

export const UNKNOWN_RANGE: Range = { low: null, high: null };

export function exactly(n: number): Range {
  return { low: n, high: n };
}

export function isExact(range: Range): boolean {
  return range.low !== null && range.low === range.high;
}

export function addRange(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  return {
    low: a.low === null || b.low === null ? null : Math.min(a.low, b.low),
    high: a.high === null || b.high === null ? null : Math.max(a.high, b.high),
  };
}

export function atLeast(range: Range, n: number): Truth {
  if (range.low !== null && range.low >= n) return "yes";
  return range.high !== null && range.high < n ? "no" : "unknown";
}

export function above(range: Range, n: number): Truth {
  if (range.low !== null && range.low > n) return "yes";
  return range.high !== null && range.high <= n ? "no" : "unknown";
}

export function below(range: Range, n: number): Truth {
  if (range.high !== null && range.high < n) return "yes";
  return range.low !== null && range.low >= n ? "no" : "unknown";
}

export function atMost(range: Range, n: number): Truth {
  if (range.high !== null && range.high <= n) return "yes";
  return range.low !== null && range.low > n ? "no" : "unknown";
}

/** Whether every number in `a` is below every number in `b`. */
export function rangeBefore(a: Range, b: Range): Truth {
  if (a.high !== null && b.low !== null && a.high < b.low) return "yes";
  return a.low !== null && b.high !== null && a.low >= b.high ? "no" : "unknown";
}

export function rangeAtMost(a: Range, b: Range): Truth {
  if (a.high !== null && b.low !== null && a.high <= b.low) return "yes";
  return a.low !== null && b.high !== null && a.low > b.high ? "no" : "unknown";
}

/** Whether no number lies in both. */
export function surelyDiffer(a: Range, b: Range): boolean {
  return rangeBefore(a, b) === "yes" || rangeBefore(b, a) === "yes";
}
