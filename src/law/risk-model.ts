import type { Bilingual } from "./bilingual.ts";
import type { CalibrationData, FactorWeight } from "./calibration.ts";
import type { ConditionData } from "./condition.ts";

/** One thing counsel checks. Where its failing is not held against the claim, `failing` is `open`: it then counts as unknown. */
export interface ElementData {
  readonly id: string;
  readonly label: Bilingual;
  readonly when: ConditionData;
  readonly failing?: "open";
  readonly why: Bilingual;
}

/** An element with the share of the score that it leaves in each state. */
export interface ScoreElementData extends ElementData {
  readonly yes: string;
  readonly "presumed-yes": string;
  readonly unknown: string;
  readonly "presumed-no": string;
  readonly no: string;
}

/** A score: what it is at most, and what each element leaves of that. */
export interface ScoreModelData {
  readonly "at-most": string;
  readonly elements: readonly ScoreElementData[];
}

export const RISK_LEVELS = ["low", "guarded", "elevated", "high", "critical"] as const;

export type RiskLevel = (typeof RISK_LEVELS)[number];

/** A share, or what multiplies one, for each end of a range and the figure between. */
export type ThreeShares = Readonly<Record<"low" | "likely" | "high", string>>;

/** A circumstance that tribunals name when they weigh agreed damages. */
export interface FactorData {
  readonly id: string;
  readonly label: Bilingual;
  readonly weight: FactorWeight;
  readonly when: ConditionData;
  readonly why: Bilingual;
  readonly cite: readonly string[];
}

/** The same with what it multiplies the shares by where it holds. */
export interface DamagesFactorData extends FactorData {
  readonly direction: "lowers" | "raises";
  readonly by: ThreeShares;
}

/** How agreed damages are weighed, without the figures. */
export interface DamagesData {
  readonly why: Bilingual;
  readonly cite: readonly string[];
  readonly factors: readonly FactorData[];
  /** The part of the sum above so many times annual pay is weighed less, never the part below. */
  readonly "beyond-pay": Pick<FactorData, "label" | "why" | "cite"> & { readonly times: string };
}

/** Share of the agreed (else claimed) damages that tribunals were seen to award, and what moves it. */
export interface DamagesModelData extends ThreeShares, Omit<DamagesData, "factors" | "beyond-pay"> {
  readonly factors: readonly DamagesFactorData[];
  readonly "beyond-pay": DamagesData["beyond-pay"] & { readonly by: ThreeShares };
}

/** A level of risk from so many times annual pay on. */
export interface BandData {
  readonly level: RiskLevel;
  readonly from: string;
  readonly why: Bilingual;
}

/** `rules/cn/risk.yaml`: what is weighed and why; how much it weighs is in `calibration.yaml`. */
export interface RiskData {
  readonly id: string;
  readonly enforceability: readonly ElementData[];
  readonly breach: readonly ElementData[];
  readonly damages: DamagesData;
  readonly bands: readonly BandData[];
}

/** Both together. */
export interface RiskModelData {
  readonly id: string;
  readonly enforceability: ScoreModelData;
  readonly breach: ScoreModelData;
  readonly damages: DamagesModelData;
  readonly bands: readonly BandData[];
  readonly reliability: CalibrationData["reliability"];
}
