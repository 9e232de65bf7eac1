import type { Exposure } from "../amounts/exposure.ts";
import { compareF, type Fraction, fraction, parseFraction } from "../base/fraction.ts";
import type { Fen } from "../base/money.ts";
import type { RiskLevel, RiskModelData } from "../law/risk-model.ts";
import type { Score } from "./score.ts";

export type Perspective = "employee" | "employer" | "prospective-employer";

/** Expected money over annual pay, in a level; null where the money or the annual pay is not known. */
export interface Risk {
  readonly perspective: Perspective;
  readonly level: RiskLevel | null;
  readonly expected: Fen | null;
  /** Expected money over annual pay, to two decimals, as text. */
  readonly timesAnnualPay: string | null;
}

/** The employee's risk weighs exposure with the joint score; the employer's arrears do not depend on breach. */
export function riskOf(
  perspective: Perspective,
  exposure: Exposure,
  joint: Score,
  annualPay: Fen | null,
  model: RiskModelData,
): Risk {
  const expected = perspective === "employer" ? exposure.likely : weighted(exposure, joint);
  if (expected === null || annualPay === null || annualPay === 0) {
    return { perspective, level: expected === 0 ? "low" : null, expected, timesAnnualPay: null };
  }
  const times = fraction(expected, annualPay);
  return { perspective, level: levelOf(times, model), expected, timesAnnualPay: twoDecimals(times) };
}

function weighted(exposure: Exposure, joint: Score): Fen | null {
  const sum = exposure.likely ?? exposure.high;
  return sum === null ? null : Math.floor((sum * joint.value + 50) / 100);
}

function levelOf(times: Fraction, model: RiskModelData): RiskLevel {
  const reached = model.bands.filter((band) => compareF(times, parseFraction(band.from) ?? fraction(0)) >= 0);
  return reached.at(-1)?.level ?? "low";
}

function twoDecimals(f: Fraction): string {
  const hundredths = (f.num * 200n + f.den) / (f.den * 2n);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}
