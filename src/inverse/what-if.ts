import { type AssessOptions, assess } from "../assess.ts";
import type { Assessment } from "../assessment.ts";
import type { Issue } from "../base/issue.ts";
import { type Because, becauseOfAll } from "./because.ts";
import { type Difference, differencesBetween } from "./differences.ts";
import { merged } from "./merge.ts";

export type WhatIfResult =
  | {
      readonly ok: true;
      readonly before: Assessment;
      readonly after: Assessment;
      readonly differences: readonly Difference[];
      /** Over everything: what came to apply and what no longer does. */
      readonly because: Because;
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * The situation as told and with changes made, each assessed, and what differs and why. Changes are a part of a situation:
 * objects are merged, lists replaced whole, null takes a field away. Never throws on data: issues.
 */
export function whatIf(situation: unknown, changes: unknown, options: AssessOptions): WhatIfResult {
  const before = assess(situation, options);
  if (!before.ok) return before;
  const changed = merged(situation, changes);
  if (!changed.ok) return changed;
  const after = assess(changed.fields, options);
  if (!after.ok) return after;
  const [was, is] = [before.assessment, after.assessment];
  return { ok: true, before: was, after: is, differences: differencesBetween(was, is), because: becauseOfAll(was, is) };
}
