import type { Confidence } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import type { WithoutData } from "./without.ts";

export interface RegionData {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en?: string };
  readonly outside?: true;
  /** Its regulations may depart from national law. */
  readonly "special-zone"?: true;
}

export interface MinimumWageValueData {
  readonly from: string;
  readonly to?: string;
  readonly monthly: string;
  readonly hourly?: string;
  readonly confidence: Confidence;
}

/** `rules/tables/minimum-wage/<province>.yaml`: dated standards by (code, tier), which place has which, and what is not known. */
export interface MinimumWageData {
  readonly id: string;
  readonly province: string;
  readonly label: Bilingual;
  readonly standards: readonly {
    readonly code: string;
    readonly tier: number;
    readonly values: readonly MinimumWageValueData[];
  }[];
  /** With the values of each standard, all of time. */
  readonly without: readonly (WithoutData & { readonly code: string; readonly tiers: readonly number[] })[];
  readonly areas: readonly {
    readonly code: string;
    readonly standard: string;
    readonly tier: number;
    readonly from?: string;
    readonly to?: string;
    readonly confidence: Confidence;
    readonly exceptions?: string;
  }[];
  /** Prefectures of which it is not known which standard they have. */
  readonly unplaced?: readonly string[];
  readonly "excludes-own-contributions": "yes" | "no" | "unknown";
  readonly sources: readonly string[];
}

/** Computed, only shown, looked for and not found, looked for in lists of titles alone, or not looked for. */
export const LOCAL_LAW_STATES = ["encoded", "shown", "none-found", "lists-only", "not-checked"] as const;

export type LocalLawState = (typeof LOCAL_LAW_STATES)[number];

/** One row of `rules/tables/local-law.yaml`: what is held of the local law of a province or city, and how we know. */
export interface LocalLawData {
  readonly code: string;
  readonly state: LocalLawState;
  readonly confidence: Confidence;
  readonly reason: Bilingual;
  readonly verified: { readonly on: string };
}
