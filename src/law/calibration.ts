/** What an element leaves of a score in each state; all of it where the element holds for sure. */
export interface ScoreShares {
  /** What is left where nothing speaks against: tribunals differ all the same. */
  readonly "at-most": string;
  readonly presumed: string;
  readonly unknown: string;
  readonly "presumed-fails": string;
  readonly fails: string;
}

/** How a circumstance moves agreed damages. */
export const FACTOR_WEIGHTS = ["lowers", "lowers-mildly", "raises"] as const;

export type FactorWeight = (typeof FACTOR_WEIGHTS)[number];

/** Shares of the sum agreed (else claimed), and what a circumstance, and the part above the line, multiplies them by. */
export type DamagesShares = Readonly<Record<"low" | "likely" | FactorWeight | "above-line", string>>;

/** Published cases with a score in `[from, to)`, the last up to 100: how many were decided so; `low`–`high` is a 90 % interval (Wilson). */
export interface ReliabilityData {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly yes: number;
  readonly low: string;
  readonly high: string;
}

/** Published awards: positive ones inside the range foretold, and refused ones foretold as nothing. */
export interface AwardsReliability {
  readonly awarded: number;
  /** In ranges reckoned by figures that had not seen the award. */
  readonly inside: number;
  /** Where the forecast left it open, or denied, that anything was owed. */
  readonly fromZero: number;
  readonly refused: number;
  readonly foretold: number;
}

/** `rules/cn/calibration.yaml`, written by `npm run calibrate` and never by hand. */
export interface CalibrationData {
  readonly id: string;
  readonly scores: ScoreShares;
  readonly damages: DamagesShares;
  readonly reliability: {
    readonly enforceability: readonly ReliabilityData[];
    readonly joint: readonly ReliabilityData[];
    readonly damages: AwardsReliability;
  };
}
