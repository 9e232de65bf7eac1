import type { Day } from "../base/day.ts";
import type { Law } from "../law/law.ts";
import type { Agreement, Engagement, Situation } from "../situation/schema.ts";

/** One agreement seen against one engagement; null where the situation lists none (which proves nothing unless the list is complete). */
export interface Frame {
  readonly situation: Situation;
  readonly agreement: Agreement | null;
  readonly engagement: Engagement | null;
  readonly asOf: Day;
  /** Dated tables that a fact is worked out from: minimum wages. */
  readonly law: Law;
}
