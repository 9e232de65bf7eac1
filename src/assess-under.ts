import { assessSituation } from "./assess-situation.ts";
import type { Assessment } from "./assessment.ts";
import { type Day, parseDay } from "./base/day.ts";
import { type Issue, issue } from "./base/issue.ts";
import { UnsafeSumError } from "./base/money.ts";
import type { CompiledLaw } from "./evaluate/compile-law.ts";
import { unknownPlaces } from "./evaluate/known-places.ts";
import { shown } from "./situation/issues.ts";
import { type ParseResult, parseSituation } from "./situation/parse.ts";
import { opened, type ParsedSituation } from "./situation/parsed.ts";
import type { Situation } from "./situation/schema.ts";

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
  return assessRead(law, readSituation(law, situation, asOf), trace);
}

/** The same for a situation read before; what was not read is read now. */
export function assessParsedUnder(law: CompiledLaw, parsed: ParsedSituation, options: AssessOptions): AssessResult {
  const situation = opened(parsed);
  if (situation === undefined) return assessUnder(law, parsed, options);
  const { asOf, trace } = readOptions(options);
  const day = dayAsked(asOf);
  return assessRead(law, typeof day === "number" ? { ok: true, situation, day } : { ok: false, issues: [day] }, trace);
}

function assessRead(law: CompiledLaw, read: ReadResult, trace: unknown): AssessResult {
  if (!read.ok) return read;
  return guarded(() => ({ ok: true, assessment: assessSituation(law, read.situation, read.day, trace !== false) }));
}

export type ReadResult =
  | { readonly ok: true; readonly situation: Situation; readonly day: Day }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The situation and the day asked for, if both can be read and every place is known to the law. */
export function readSituation(law: CompiledLaw, situation: unknown, asOf: unknown): ReadResult {
  const day = dayAsked(asOf);
  if (typeof day !== "number") return { ok: false, issues: [day] };
  const read = parseUnder(law, situation);
  return read.ok ? { ...read, day } : read;
}

/** The situation, if it can be read and every place is known to the law. */
export function parseUnder(law: CompiledLaw, situation: unknown): ParseResult {
  const parsed = parseSituation(situation);
  if (!parsed.ok) return parsed;
  const places = unknownPlaces(parsed.situation, law.law.data.regions);
  return places.length > 0 ? { ok: false, issues: places } : parsed;
}

function dayAsked(asOf: unknown): Day | Issue {
  const day = typeof asOf === "string" ? parseDay(asOf) : null;
  return day ?? issue("as-of-invalid", ["asOf"], { value: typeof asOf === "string" ? shown(asOf) : typeof asOf });
}

/** Sums beyond what can be reckoned exactly are an issue, not an error. */
export function guarded<T>(work: () => T): T | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnsafeSumError) return { ok: false, issues: [issue("sums-too-large", [])] };
    throw error;
  }
}

/** Each option read once; options that cannot be read are not told. */
export function readOptions(options: unknown): Readonly<Partial<Record<"asOf" | "trace" | "count", unknown>>> {
  try {
    const { asOf, trace, count } = Object(options) as Record<string, unknown>;
    return { asOf, trace, count };
  } catch {
    return {};
  }
}
