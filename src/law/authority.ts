/** What stands behind a statement or a figure, strongest first. `practice` is a reading courts are seen to follow without a text. */
export const STRENGTHS = [
  "statute",
  "regulation",
  "interpretation",
  "departmental-rule",
  "local-regulation",
  "local-rule",
  "contract",
  "court-guidance",
  "case",
  "practice",
  "advice",
  "company",
  "convention",
] as const;

export type Strength = (typeof STRENGTHS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;

/** How well the source of a statement was checked. */
export type Confidence = (typeof CONFIDENCES)[number];

/** 0 is the strongest. */
export function rankOf(strength: Strength): number {
  return STRENGTHS.indexOf(strength);
}

export function weaker(a: Strength, b: Strength): Strength {
  return rankOf(a) >= rankOf(b) ? a : b;
}

export function weakest(strengths: readonly Strength[]): Strength | null {
  return strengths.reduce<Strength | null>((worst, next) => (worst === null ? next : weaker(worst, next)), null);
}
