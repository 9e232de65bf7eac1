import type { Confidence } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";
import type { WithoutData } from "./without.ts";

export interface RegionData {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en?: string };
  readonly outside?: true;
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
  readonly "excludes-own-contributions": "yes" | "no" | "unknown";
  readonly sources: readonly string[];
}
