import type { Fen } from "../base/money.ts";
import type { Month } from "../base/month.ts";
import type { PayKind } from "../base/pay-kind.ts";
import type { PayTreatment } from "../law/pay-item.ts";

/** One item of the pay of a month; `from` and `to` are the months that it rewards, where told. */
export interface ToldItem {
  readonly kind: PayKind | null;
  readonly amount: Fen | null;
  readonly from: Month | null;
  readonly to: Month | null;
}

/** The pay of a month: as one sum (without gains on equity), by items, or both. */
export interface ToldMonth {
  readonly month: Month | null;
  readonly amount: Fen | null;
  readonly items: readonly ToldItem[];
  readonly itemsComplete: boolean;
}

/** Pay as told. `monthsComplete`: no month but those listed was paid. */
export interface ToldPay {
  readonly average: Fen | null;
  readonly annual: Fen | null;
  readonly months: readonly ToldMonth[];
  readonly monthsComplete: boolean;
  readonly net: boolean;
}

/**
 * What is added up: how each kind counts (null may count or not), whether sums told for a month count, and whether anything is
 * spread over the time that it rewards. `asPaid` takes a bonus of no time told as of the twelve months in which it was paid.
 */
export interface PayMeasure {
  readonly treat: (kind: PayKind | null) => PayTreatment | null;
  readonly sums: boolean;
  readonly spreads: boolean;
  readonly asPaid?: true;
}
