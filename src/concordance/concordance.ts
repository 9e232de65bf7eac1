import type { SituationInput } from "../index.ts";
import { BASELINES, type Baseline, baselineForecast } from "./baselines.ts";
import { type CaseResult, caseResult } from "./case-result.ts";
import type { ForecastResult } from "./forecast.ts";
import { masked, type Told } from "./mask.ts";
import type { Reader, Reading } from "./readings.ts";
import type { CaseRecord } from "./record.ts";
import { situationOfRecord } from "./situation-of-record.ts";

/** One case, seen as recorded and blind. */
export interface ComparedCase {
  readonly id: string;
  readonly asRecorded: SeenCase;
  readonly blind: SeenCase;
}

export interface SeenCase {
  readonly result: CaseResult;
  readonly readings: readonly Reading[];
  readonly baselines: Readonly<Record<Baseline, CaseResult>>;
}

export type ComparedResult =
  | { readonly ok: true; readonly compared: ComparedCase }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly expected: string }[] };

export interface ConcordanceTools {
  readonly read: Reader;
  readonly forecast: (situation: SituationInput, asOf: string) => ForecastResult;
  /** A day for cases whose decision and publication are both undated. */
  readonly fallback: string;
}

/** Compares one case; what the engine refuses is reported, and the case counts nowhere. */
export function compareCase(record: CaseRecord, tools: ConcordanceTools): ComparedResult {
  const asRecorded = see(record, record.described, tools);
  const blind = see(record, masked(record.described), tools);
  if (!asRecorded.ok) return asRecorded;
  if (!blind.ok) return blind;
  return { ok: true, compared: { id: record.id, asRecorded: asRecorded.seen, blind: blind.seen } };
}

type Seen = { readonly ok: true; readonly seen: SeenCase } | Extract<ForecastResult, { ok: false }>;

function see({ id, expected }: CaseRecord, told: Told, { read, forecast, fallback }: ConcordanceTools): Seen {
  const { situation, asOf, readings } = situationOfRecord(told, read, fallback);
  const foretold = forecast(situation, asOf);
  if (!foretold.ok) return foretold;
  const against = (name: Baseline) => caseResult(id, expected, baselineForecast(name, told, readings));
  const baselines = Object.fromEntries(BASELINES.map((name) => [name, against(name)])) as Record<Baseline, CaseResult>;
  return { ok: true, seen: { result: caseResult(id, expected, foretold.forecast), readings, baselines } };
}
