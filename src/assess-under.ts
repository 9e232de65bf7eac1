import { assessSituation } from "./assess-situation.ts";
import type { Assessment } from "./assessment.ts";
import { parseDay } from "./base/day.ts";
import { type Issue, issue } from "./base/issue.ts";
import { UnsafeSumError } from "./base/money.ts";
import type { CompiledLaw } from "./evaluate/compile-law.ts";
import { unknownPlaces } from "./evaluate/known-places.ts";
import { shown } from "./situation/issues.ts";
import { parseSituation } from "./situation/parse.ts";

export interface AssessOptions {
  /** The day on which the question is asked, `YYYY-MM-DD`. Required: the library has no clock. */
  readonly asOf: string;
  /** Give each finding the conditions that made it (default true); without them an assessment is faster. */
  readonly trace?: boolean;
}

export type AssessResult =
  | { readonly ok: true; readonly assessment: Assessment }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Assesses a described situation under the law given; never throws on data. */
export function assessUnder(law: CompiledLaw, situation: unknown, options: AssessOptions): AssessResult {
  const { asOf, trace } = readOptions(options);
  const day = typeof asOf === "string" ? parseDay(asOf) : null;
  if (day === null)
    return {
      ok: false,
      issues: [issue("as-of-invalid", ["asOf"], { value: typeof asOf === "string" ? shown(asOf) : typeof asOf })],
    };
  const parsed = parseSituation(situation);
  if (!parsed.ok) return { ok: false, issues: parsed.issues };
  const places = unknownPlaces(parsed.situation, law.law.data.regions);
  if (places.length > 0) return { ok: false, issues: places };
  try {
    return { ok: true, assessment: assessSituation(law, parsed.situation, day, trace !== false) };
  } catch (error) {
    if (error instanceof UnsafeSumError) return { ok: false, issues: [issue("sums-too-large", [])] };
    throw error;
  }
}

/** Each option read once; options that cannot be read are not told. */
function readOptions(options: unknown): { readonly asOf?: unknown; readonly trace?: unknown } {
  try {
    const { asOf, trace } = Object(options) as Record<string, unknown>;
    return { asOf, trace };
  } catch {
    return {};
  }
}
