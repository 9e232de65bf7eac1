import type { Confidence } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import type { ConditionData } from "./condition.ts";
import type { OverrideGround } from "./override-ground.ts";
import type { WithoutData } from "./without.ts";

/** Which day of the situation picks the version of a rule or number. */
export const DATED_BY = [
  "signed",
  "employment-ended",
  "month",
  "conduct",
  "first-day-as-director",
  "last-day-in-office",
  "act",
  "forum",
] as const;

export type DatedBy = (typeof DATED_BY)[number];

export const UNITS = [
  "share-of-average-monthly-wage",
  "share",
  "multiple-of-agreed-total",
  "multiple",
  "months",
  "days",
  "yuan",
] as const;

export type Unit = (typeof UNITS)[number];

/** `[from, to)`; a value is a string ("30%", "1/3", "24"). */
export interface ParameterValueData {
  readonly from: string;
  readonly to?: string;
  readonly value: string;
  readonly cite: string;
}

/**
 * `rules/<pack>/parameters/<topic>/<name>.yaml`: one number, with its history. A file of a place that has the name of a
 * national one takes its place there (`overrides` names it, `ground` says why it may), on the days of its values and where `when` holds.
 */
export interface ParameterData {
  readonly id: string;
  readonly overrides?: string;
  readonly ground?: OverrideGround;
  readonly when?: ConditionData;
  readonly label: Bilingual;
  readonly unit: Unit;
  readonly direction: "worker-favourable-up" | "worker-favourable-down" | "neutral";
  readonly "dated-by": DatedBy;
  /** With `values`, all of time; a number that takes another's place leaves the rest to it. */
  readonly without?: readonly WithoutData[];
  readonly values: readonly ParameterValueData[];
  readonly confidence?: Confidence;
  readonly verified: { readonly on: string };
}
