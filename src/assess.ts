import { type AssessOptions, type AssessResult, assessParsedUnder, assessUnder, parseUnder } from "./assess-under.ts";
import type { Issue } from "./base/issue.ts";
import { BUNDLED_LAW } from "./bundled.ts";
import { type ParsedSituation, sealed } from "./situation/parsed.ts";

export type { AssessOptions, AssessResult } from "./assess-under.ts";

/**
 * Assesses a described employment situation under the law built in. Pure: same input, same bytes; never throws on data.
 * Money in the result is whole fen; days are `YYYY-MM-DD`.
 */
export function assess(situation: unknown, options: AssessOptions): AssessResult {
  return assessUnder(BUNDLED_LAW, situation, options);
}

export type ParseOnceResult =
  | { readonly ok: true; readonly situation: ParsedSituation }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a situation once, for `assessParsed` on many days. It is copied: what is done to the input later changes nothing. Never throws: issues. */
export function parseSituation(situation: unknown): ParseOnceResult {
  const read = parseUnder(BUNDLED_LAW, situation);
  return read.ok ? { ok: true, situation: sealed(read.situation) } : read;
}

/** The same bytes as `assess` of what was read, without reading it again; anything not from `parseSituation` is read as by `assess`. */
export function assessParsed(situation: ParsedSituation, options: AssessOptions): AssessResult {
  return assessParsedUnder(BUNDLED_LAW, situation, options);
}
