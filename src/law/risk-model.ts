import type { Bilingual } from "./bilingual.ts";
import type { ConditionData } from "./condition.ts";

/** One thing counsel checks. Each weight is the share of the score that is left when the condition holds, is presumed, is unknown, or fails. */
export interface ScoreElementData {
  readonly id: string;
  readonly label: Bilingual;
  readonly when: ConditionData;
  readonly yes: string;
  readonly "presumed-yes": string;
  readonly unknown: string;
  readonly "presumed-no": string;
  readonly no: string;
  readonly why: Bilingual;
}

export const RISK_LEVELS = ["low", "guarded", "elevated", "high", "critical"] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

/** `rules/<pack>/risk.yaml`. */
export interface RiskModelData {
  readonly id: string;
  readonly enforceability: readonly ScoreElementData[];
  readonly breach: readonly ScoreElementData[];
  /** Share of the agreed (else claimed) damages that tribunals awarded, over the positive awards read. */
  readonly damages: { readonly low: string; readonly likely: string; readonly high: string; readonly why: Bilingual };
  /** Lower bounds: expected money over annual pay. */
  readonly bands: readonly { readonly level: RiskLevel; readonly from: string }[];
}
