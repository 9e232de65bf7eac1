import type { PayKind } from "../base/pay-kind.ts";
import type { Confidence, Strength } from "./authority.ts";
import type { Bilingual } from "./bilingual.ts";

/** In the month paid, over the time it rewards, not at all, or as tribunals differ (outside the average, and shown beside it). */
export type PayTreatment = "counted" | "spread" | "left-out" | "disputed";

/** A row of `rules/tables/pay-items.yaml`: how a kind of pay counts in the average wage. */
export interface PayItemData {
  readonly kind: PayKind;
  readonly treatment: PayTreatment;
  /** The dispute in which tribunals differ, without its pack. */
  readonly dispute?: string;
  readonly strength: Strength;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
  readonly why: Bilingual;
}
