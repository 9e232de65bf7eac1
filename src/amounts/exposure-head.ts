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

/** The likely sum of a head that is forecast; nothing where it is forecast not to be owed. */
export function likelyIf(forecast: Outcome, sum: Fen | null): Fen | null {
  return forecast === "no" ? 0 : forecast === "yes" ? sum : null;
}
