import { invariant } from "../base/invariant.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { leadingFrame } from "../evaluate/verdict.ts";

/** The frame that carries a verdict. */
export function leading(frames: readonly EvaluatedFrame[], root: number): EvaluatedFrame {
  const frame = leadingFrame(frames, root);
  invariant(frame, "a situation has at least one frame");
  return frame;
}

export function ofAgreement(frames: readonly EvaluatedFrame[], agreement: number | null): EvaluatedFrame[] {
  return frames.filter((f) => f.agreement === agreement);
}

/** Places in the situation's lists, each once; null where none is listed. */
export function distinct(frames: readonly EvaluatedFrame[], of: "agreement" | "engagement"): (number | null)[] {
  return [...new Set(frames.map((f) => f[of]))];
}
