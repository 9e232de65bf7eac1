import type { Exposure } from "../amounts/exposure.ts";
import { type AssessOptions, assess } from "../assess.ts";
import type { Issue } from "../base/issue.ts";
import type { Risk } from "../risk/risk.ts";
import type { SituationInput } from "../situation/schema.ts";

export type ExposureResult =
  | { readonly ok: true; readonly employee: Exposure; readonly employer: Exposure; readonly risk: readonly Risk[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What each side may have to pay, by head, in fen, and the level of risk for each reader. */
export function exposure(situation: SituationInput, options: AssessOptions): ExposureResult {
  const result = assess(situation, options);
  if (!result.ok) return result;
  const { exposure: sides, scores } = result.assessment;
  return { ok: true, employee: sides.employee, employer: sides.employer, risk: scores.risk };
}
