import { formatFraction } from "../base/fraction.ts";
import type { Test } from "./test.ts";

/** A test as canonical text: equal tests give equal texts. */
export function formatTest(test: Test): string {
  if (test.kind === "one-of") return `in ${[...test.values].sort().join("|")}`;
  if (test.kind === "place") return `in ${test.within}`;
  if (test.kind === "within") return `within ${test.low ?? ".."}..${test.high ?? ".."}`;
  return `${test.comparison} ${formatFraction(test.bound)}`;
}
