import { type Fen, timesFraction } from "../base/money.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { legalNumber } from "./arguments.ts";
import type { Exposure } from "./exposure.ts";

/** What it costs the employer to enforce, against what it may recover, in fen. Lawyers' fees and time are not in it. */
export interface Enforcement {
  /** Court fee of one labour suit; arbitration is free. Null where it is not known. */
  readonly suitFee: Fen | null;
  /** Inquiry costs claimed; null where none are told. */
  readonly inquiry: Fen | null;
  readonly recovery: { readonly low: Fen; readonly likely: Fen | null; readonly high: Fen | null };
  readonly cite: readonly string[];
}

const FEN_IN_YUAN = 100;

/** @law cn/arbitration-law#53 @law cn/litigation-fee-measures#13(1)(4) */
export function enforcementOf(compiled: CompiledLaw, frame: EvaluatedFrame, employee: Exposure): Enforcement {
  const fee = legalNumber(compiled, frame, { param: "procedure/suit-fee" });
  const [value] = fee.values;
  const { low, likely, high } = employee;
  return {
    suitFee: value === undefined || fee.values.length > 1 ? null : timesFraction(FEN_IN_YUAN, value, "half-up"),
    inquiry: frame.frame.situation.claims?.inquiryCosts ?? null,
    recovery: { low, likely, high },
    cite: ["cn/arbitration-law#53", ...fee.cite],
  };
}
