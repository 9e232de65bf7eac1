import data from "virtual:cases";
import { guarded, readOptions, readSituation } from "../assess-under.ts";
import { invariant } from "../base/invariant.ts";
import { type Issue, issue } from "../base/issue.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import type { DecidedCase, NearestCase } from "../result/decided-case.ts";
import { shown } from "../situation/issues.ts";
import { nearestAmong, type ProfiledCase } from "./nearest.ts";
import { profilesOf } from "./profile.ts";

export interface NearestOptions {
  /** The day on which the question is asked, `YYYY-MM-DD`. Required: the library has no clock. */
  readonly asOf: string;
  /** How many cases at most; 3 unless told. */
  readonly count?: number;
}

export type NearestResult =
  | { readonly ok: true; readonly cases: readonly NearestCase[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Every published case that ships with the package, sorted by id. */
export function decidedCases(): readonly DecidedCase[] {
  return data;
}

/** The published cases whose recorded facts come nearest to a situation. Pure; never throws on data: issues, as from `assess`. */
export function nearestCases(situation: unknown, options: NearestOptions): NearestResult {
  const { asOf, count = 3 } = readOptions(options);
  const read = readSituation(BUNDLED_LAW, situation, asOf);
  if (!read.ok) return read;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 0) {
    const values = { option: "count", value: shown(count), allowed: "0, 1, 2, …" };
    return { ok: false, issues: [issue("option-value-invalid", ["count"], values)] };
  }
  return guarded(() => {
    const here = profilesOf(BUNDLED_LAW.law, read.situation, read.day);
    return { ok: true, cases: nearestAmong(BUNDLED_LAW.law, profiledCases(), here, count) };
  });
}

/** Worked out when first asked for, and once. */
export function profiledCases(): readonly ProfiledCase[] {
  profiled ??= data.map(profileOf);
  return profiled;
}

let profiled: readonly ProfiledCase[] | undefined;

function profileOf(decided: DecidedCase): ProfiledCase {
  const read = readSituation(BUNDLED_LAW, decided.situation, decided.asOf);
  invariant(read.ok, `the case ${decided.id} can be read`);
  return { decided, profiles: profilesOf(BUNDLED_LAW.law, read.situation, read.day) };
}
