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

/** A share, or what multiplies one, for each end of a range and the figure between. */
export type ThreeShares = Readonly<Record<"low" | "likely" | "high", string>>;

/** A circumstance that tribunals name when they weigh agreed damages; `by` multiplies the shares where it holds. */
export interface DamagesFactorData {
  readonly id: string;
  readonly label: Bilingual;
  readonly direction: "lowers" | "raises";
  readonly when: ConditionData;
  readonly by: ThreeShares;
  readonly why: Bilingual;
  readonly cite: readonly string[];
}

/** Share of the agreed (else claimed) damages that tribunals were seen to award, and what moves it. */
export interface DamagesModelData extends ThreeShares {
  readonly why: Bilingual;
  readonly cite: readonly string[];
  readonly factors: readonly DamagesFactorData[];
  /** The part of the sum above so many times annual pay is weighed less, never the part below. */
  readonly "beyond-pay": Pick<DamagesFactorData, "label" | "by" | "why" | "cite"> & { readonly times: string };
}

/** `rules/<pack>/risk.yaml`. */
export interface RiskModelData {
  readonly id: string;
  readonly enforceability: readonly ScoreElementData[];
  readonly breach: readonly ScoreElementData[];
  readonly damages: DamagesModelData;
  /** Lower bounds: expected money over annual pay. */
  readonly bands: readonly { readonly level: RiskLevel; readonly from: string }[];
}
