import { type Fen, subFen } from "../base/money.ts";
import { above, below } from "../base/range.ts";
import type { Incentive } from "../situation/schema.ts";
import type { FenSpan } from "./award-sum.ts";
import { isForeign } from "./price.ts";

/** An offer to buy an award back, in all, beside what the whole award is worth today; fen. */
export interface BuyBack {
  readonly offer: Fen;
  readonly against: "above" | "equal" | "below" | "open";
  /** By how much the award is worth more than the offer; null is unbounded. */
  readonly shortfall: FenSpan;
}

/** Null where no offer is told, or one in a currency that is not converted. */
export function buyBackOf(award: Incentive, { low, high }: FenSpan): BuyBack | null {
  const offer = award.buyBack;
  if (offer === undefined || isForeign(award)) return null;
  const range = { low, high };
  const against =
    below(range, offer) === "yes" ? "above" : above(range, offer) === "yes" ? "below" : low === high ? "equal" : "open";
  const less = (worth: Fen) => Math.max(0, subFen(worth, offer));
  return { offer, against, shortfall: { low: less(low), high: high === null ? null : less(high) } };
}
