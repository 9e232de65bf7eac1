import { type Fen, maxFen, minFen, timesFraction } from "../base/money.ts";
import type { Situation } from "../situation/schema.ts";
import { type Adjusting, adjustmentOf, type SumByEnd } from "./adjustment.ts";
import type { HeadSum } from "./amount.ts";
import { type ExposureHead, exposedAs } from "./exposure-head.ts";
import { type End, heaviestShare } from "./weighed-share.ts";

/** Agreed damages as tribunals were seen to award them: no more than is claimed, each end rounded once, half up. */
export function adjustedDamages(amount: HeadSum, adjusting: Adjusting, claims: Situation["claims"]): ExposureHead {
  const claimed = claims?.damages;
  const known = amount.low !== null || amount.high !== null;
  const sums = sumsOf(amount, claimed, known);
  const left = (end: End): Fen | null => {
    const sum = sums[end];
    return sum === null ? null : timesFraction(sum, heaviestShare(sum, end, adjusting.weighings[end]), "half-up");
  };
  const least = left("low") ?? 0;
  const most = raised(left("high"), adjusting, claimed);
  const likely = left("likely");
  return exposedAs(amount.forecast, {
    head: "damages.agreed",
    low: known && amount.holds === "yes" ? least : 0,
    forecastLow: amount.forecast === "yes" ? least : 0,
    likely: likely === null ? null : maxFen(least, likely),
    high: most,
    basis: known ? "agreed" : "claimed",
    adjustment: adjustmentOf(adjusting, sums),
  });
}

/**
 * The sum that each end starts from: as agreed, no more than is claimed. Where the sum agreed is not known the claim stands in for it,
 * in what is forecast alone.
 */
function sumsOf(amount: HeadSum, claimed: Fen | undefined, known: boolean): SumByEnd {
  const high = claimed === undefined ? amount.high : minFen(amount.high ?? claimed, claimed);
  if (!known) return { low: claimed ?? 0, likely: claimed ?? null, high };
  const agreed = amount.likely ?? high;
  return {
    low: minFen(amount.low ?? 0, high ?? Infinity),
    likely: agreed === null ? null : minFen(agreed, claimed ?? agreed),
    high,
  };
}

/** The upper end where an increase is asked for: the loss proven, or not bounded but by the claim where no loss is told. */
function raised(high: Fen | null, { increase }: Adjusting, claimed: Fen | undefined): Fen | null {
  if (increase.requested !== "yes" || high === null) return high;
  if (increase.upTo === null) return claimed === undefined ? null : maxFen(high, claimed);
  return maxFen(high, minFen(increase.upTo, claimed ?? increase.upTo));
}
