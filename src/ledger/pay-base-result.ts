import type { Fen } from "../base/money.ts";
import type { PayKind } from "../base/pay-kind.ts";
import type { Range } from "../base/range.ts";
import type { Confidence, Strength } from "../law/authority.ts";
import type { PayItemData, PayTreatment } from "../law/pay-item.ts";
import type { PaySource } from "./average-wage.ts";
import type { LeftOutWhy } from "./count-items.ts";

/** Choices that no text makes. */
export type PayConvention =
  | "twelve-whole-months"
  | "part-months-by-days"
  | "months-as-listed"
  | "month-listed-twice"
  | "bonus-period-not-told"
  | "one-rounding-of-the-mean";

/** An item of pay and what of it counts, in fen (rounded half-up where a share of it does); null is not told or without upper end. */
export interface PayBaseItem {
  readonly kind: PayKind | null;
  readonly amount: Fen | null;
  readonly low: Fen;
  readonly high: Fen | null;
  /** Null where the kind is not told: nothing to all of it may count. */
  readonly treatment: PayTreatment | null;
  readonly strength: Strength | null;
  readonly confidence: Confidence | null;
  readonly cite: readonly string[];
}

/** A month of the window that is listed. Without items it was told as one sum. */
export interface PayBaseMonth {
  readonly month: string;
  readonly low: Fen;
  readonly high: Fen | null;
  readonly items: readonly PayBaseItem[];
}

/** An item spread over the months that it rewards (`YYYY-MM`, null where not told); `share` of it lies in the window. */
export interface PayBaseSpread extends PayBaseItem {
  readonly listedIn: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly share: { readonly low: string; readonly high: string };
}

/** What was told and does not count: an item, or (`kind` null, `whole`) the sum of a month. */
export interface PayBaseLeftOut {
  readonly month: string | null;
  readonly whole: boolean;
  readonly kind: PayKind | null;
  readonly amount: Fen | null;
  readonly why: LeftOutWhy;
}

/** Exact ratios such as `523034` or `1000/3`, at the least and at the most; null is no upper end. */
export interface ExactEnds {
  readonly low: string;
  readonly high: string | null;
}

/** The average monthly wage before the end of employment and how it was reckoned. Months are `YYYY-MM`, sums whole fen. */
export interface PayBase {
  readonly source: PaySource;
  /** Told net: a lower bound of the gross wage that counts. */
  readonly net: boolean;
  /** First and last month that counts; null where employment may have ended or begun so that it differs. */
  readonly window: { readonly from: string; readonly to: string } | null;
  readonly months: readonly PayBaseMonth[];
  readonly spread: readonly PayBaseSpread[];
  /** Months of the window that are not listed, or not fully told. */
  readonly missing: readonly string[];
  readonly listedTwice: readonly string[];
  readonly leftOut: readonly PayBaseLeftOut[];
  /** In fen, over how many months: low over low and high over high is the mean of the months. */
  readonly sum: ExactEnds | null;
  readonly over: ExactEnds | null;
  readonly average: Range;
  /** Null where no one figure is spoken for. */
  readonly likely: Fen | null;
  readonly annual: Range;
  /** The average if a kind counts on which tribunals differ. */
  readonly ifCounted: readonly { readonly kind: PayKind; readonly dispute: string; readonly average: Range }[];
  /** How the kinds told are treated, and why. */
  readonly treatments: readonly PayItemData[];
  readonly conventions: readonly PayConvention[];
}
