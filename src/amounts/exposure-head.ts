import type { Fen } from "../base/money.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Head } from "../law/effect.ts";
import type { Adjustment } from "./adjustment.ts";

/** A head of money, or what competing puts at risk of awards. */
export type ExposedHead = Head | "awards";

/** What one side may have to pay under one head: nothing is owed at `low` unless it is owed for sure. Null is unbounded or not known. */
export interface ExposureHead {
  readonly head: ExposedHead;
  readonly low: Fen;
  /** The low end if the forecast is right. */
  readonly forecastLow: Fen;
  readonly likely: Fen | null;
  readonly high: Fen | null;
  readonly basis: "agreed" | "claimed" | "computed";
  /** Agreed damages alone: what their range comes from. */
  readonly adjustment?: Adjustment;
}

/** A head whose likely sum counts as forecast: nothing where it is forecast not to be owed. What can be one sum alone is likely that sum. */
export function exposedAs(forecast: Outcome, head: ExposureHead): ExposureHead {
  if (head.low === head.high) return { ...head, likely: head.low };
  return { ...head, likely: forecast === "no" ? 0 : forecast === "yes" ? head.likely : null };
}
