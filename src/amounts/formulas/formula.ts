import type { EvaluatedFrame } from "../../evaluate/frames.ts";
import type { FloorData, Head } from "../../law/effect.ts";
import type { Law } from "../../law/law.ts";
import type { LegalNumber } from "../arguments.ts";
import type { EarnedUntil } from "../earned-until.ts";
import type { Figure } from "../figure.ts";

/** What a formula works with: the frame's facts, the numbers its rule names, and the heads worked out before it. */
export interface FormulaInput {
  readonly law: Law;
  readonly frame: EvaluatedFrame;
  readonly argument: (name: string) => LegalNumber;
  /** Whether the rule gives an argument that it need not. */
  readonly has: (name: string) => boolean;
  /** The minimum wage below which the sum may not fall, where the rule says so. */
  readonly floor: FloorData | null;
  readonly head: (head: Head) => Figure;
  /** Up to which day pay is earned, over all engagements seen against the agreement. */
  readonly earned: EarnedUntil;
}

/** A sum in fen, with its steps; what is not known widens it. */
export type Formula = (input: FormulaInput) => Figure;
