import type { CalibrationData, DamagesShares, ScoreShares } from "./calibration.ts";
import type {
  DamagesData,
  DamagesModelData,
  ElementData,
  RiskData,
  RiskModelData,
  ScoreModelData,
} from "./risk-model.ts";

/** What is weighed with how much it weighs. */
export function calibrated(risk: RiskData, calibration: CalibrationData): RiskModelData {
  return {
    id: risk.id,
    enforceability: scoreModel(risk.enforceability, calibration.scores),
    breach: scoreModel(risk.breach, calibration.scores),
    damages: damagesModel(risk.damages, calibration.damages),
    bands: risk.bands,
    reliability: calibration.reliability,
  };
}

function scoreModel(elements: readonly ElementData[], shares: ScoreShares): ScoreModelData {
  return {
    "at-most": shares["at-most"],
    elements: elements.map((element) => ({ ...element, ...leftBy(element, shares) })),
  };
}

function leftBy({ failing }: ElementData, { presumed, unknown, "presumed-fails": presumedFails, fails }: ScoreShares) {
  const open = failing === "open";
  return {
    yes: WHOLE,
    "presumed-yes": presumed,
    unknown,
    "presumed-no": open ? unknown : presumedFails,
    no: open ? unknown : fails,
  };
}

/** The sum agreed is the most that can be awarded without an increase: nothing is taken off the upper end. */
export function damagesModel(data: DamagesData, shares: DamagesShares): DamagesModelData {
  const by = (share: string) => ({ low: share, likely: share, high: WHOLE });
  return {
    ...data,
    low: shares.low,
    likely: shares.likely,
    high: WHOLE,
    factors: data.factors.map((factor) => ({
      ...factor,
      direction: factor.weight === "raises" ? ("raises" as const) : ("lowers" as const),
      by: by(shares[factor.weight]),
    })),
    "beyond-pay": { ...data["beyond-pay"], by: by(shares["above-line"]) },
  };
}

const WHOLE = "100%";
