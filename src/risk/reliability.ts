import type { AwardsReliability, CalibrationData, ReliabilityData } from "../law/calibration.ts";
import type { Score } from "./score.ts";

/** How published cases with such scores were decided; null where there was none. Awards are those of agreed damages. */
export interface Reliability {
  readonly enforceability: ReliabilityData | null;
  readonly joint: ReliabilityData | null;
  readonly damages: AwardsReliability;
}

export function reliabilityOf(
  { enforceability, joint, damages }: CalibrationData["reliability"],
  scores: Readonly<Record<"enforceability" | "joint", Score>>,
): Reliability {
  return {
    enforceability: rowOf(enforceability, scores.enforceability),
    joint: rowOf(joint, scores.joint),
    damages,
  };
}

/** Rows lie side by side; the last reaches to the end of its scale. */
function rowOf(rows: readonly ReliabilityData[], { value }: Score): ReliabilityData | null {
  return rows.findLast(({ from, to }) => from <= value && value <= to) ?? null;
}
