import { type Fraction, formatFraction } from "../base/fraction.ts";
import { type Fen, roundF } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { DamagesFactorData, DamagesModelData, ThreeShares } from "../law/risk-model.ts";
import { beyondLine, type End, heaviestShare, type Weighing } from "./weighed-share.ts";

/** A circumstance that tribunals weigh. `by` multiplies the shares: of the whole sum, for `beyond-pay` of the part above the line. */
export interface AdjustmentFactor {
  readonly id: string;
  readonly applies: Truth;
  readonly direction: DamagesFactorData["direction"];
  readonly by: ThreeShares;
  readonly label: Bilingual;
  readonly why: Bilingual;
  readonly cite: readonly string[];
  /** Facts that would tell whether it applies. */
  readonly asks: readonly string[];
}

/** How far agreed damages may be adjusted, and why: how tribunals were seen to award, not law. Shares are exact text, `30%` or `27/80`. */
export interface Adjustment {
  readonly base: ThreeShares;
  readonly why: Bilingual;
  readonly cite: readonly string[];
  readonly factors: readonly AdjustmentFactor[];
  /** The sums that the shares are of, in fen. */
  readonly of: SumByEnd;
  /** So many years' pay, in fen: the part of a sum above it is weighed less. */
  readonly payLine: Range;
  /** What is left at each end of the sum it starts from; with several jobs, of the one that weighs most there. */
  readonly shares: ThreeShares;
  /** The sum above which damages are generally held excessive, where a loss is proven; in fen. */
  readonly lossLine: Fen | null;
  /** On request damages may be raised up to the loss: that proven, in fen; null where none is told. */
  readonly increase: { readonly requested: Truth; readonly upTo: Fen | null };
}

/** What the law and the facts say on adjustment, before a sum is set against it. */
export interface Adjusting {
  readonly model: DamagesModelData;
  readonly states: readonly { readonly applies: Truth; readonly asks: readonly string[] }[];
  /** Of the job that weighs most; what applies is told of it. */
  readonly weighing: Weighing;
  /** At each end every job that counts there; the heaviest gives the share. */
  readonly weighings: Readonly<Record<End, readonly Weighing[]>>;
  readonly lossLine: Fen | null;
  readonly increase: Adjustment["increase"];
}

export type SumByEnd = Readonly<Record<End, Fen | null>>;

export function adjustmentOf(
  { model, states, weighing, weighings, lossLine, increase }: Adjusting,
  sums: SumByEnd,
): Adjustment {
  const factors = model.factors.map(({ id, direction, by, label, why, cite }, i): AdjustmentFactor => {
    const { applies, asks } = states[i] ?? { applies: "unknown", asks: [] };
    return { id, applies, direction, by, label, why, cite, asks };
  });
  const { by, label, why, cite } = model["beyond-pay"];
  const applies = beyondLine(sums.likely, weighing.beyond.line);
  const asks = applies === "unknown" ? ["compensation.average-wage"] : [];
  const share = (end: End) => formatFraction(heaviestShare(sums[end], end, weighings[end]));
  return {
    of: sums,
    payLine: { low: roundedFen(weighing.beyond.line.low), high: roundedFen(weighing.beyond.line.high) },
    base: { low: model.low, likely: model.likely, high: model.high },
    why: model.why,
    cite: model.cite,
    factors: [...factors, { id: "beyond-pay", applies, direction: "lowers", by, label, why, cite, asks }],
    shares: { low: share("low"), likely: share("likely"), high: share("high") },
    lossLine,
    increase,
  };
}

function roundedFen(sum: Fraction | null): Fen | null {
  return sum === null ? null : roundF(sum, "half-up");
}
