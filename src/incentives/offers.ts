import type { Fen } from "../base/money.ts";
import type { Truth } from "../base/truth.ts";
import type { RetentionOffer } from "../situation/schema.ts";

/** An offer to stay, as told; fen, null where not told. It is compared with nothing: refusing one breaches nothing. */
export interface OfferResult {
  readonly annualPay: Fen | null;
  /** The upper end, where a span of pay was offered. */
  readonly annualPayHigh: Fen | null;
  readonly cash: Fen | null;
  readonly teamSize: number | null;
  readonly freeDaysPerWeek: number | null;
  readonly accepted: Truth;
}

export function offerResult(offer: RetentionOffer): OfferResult {
  const { annualPay, annualPayHigh, cash, teamSize, freeDaysPerWeek, accepted } = offer;
  return {
    annualPay: annualPay ?? null,
    annualPayHigh: annualPayHigh ?? null,
    cash: cash ?? null,
    teamSize: teamSize ?? null,
    freeDaysPerWeek: freeDaysPerWeek ?? null,
    accepted: accepted ?? "unknown",
  };
}
