import type { Outcome } from "../evaluate/outcome.ts";
import type { Confidence, Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Head, Party } from "../law/effect.ts";

/** One reading of when time begins. `lastDay` is a day, a span of days or `unknown`, with nothing that restarts time counted. */
export interface LimitationReading {
  readonly id: string;
  readonly label: Bilingual;
  readonly main: boolean;
  readonly lastDay: string;
  /** The last day if the demands, complaints, filings and acknowledgements told pursued this claim; null where none would change it. */
  readonly ifRestarted: string | null;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
}

/** The last day to bring one claim. It must be pleaded against; it is never applied unasked (Civil Code art. 193). */
export interface Limitation {
  readonly head: Head;
  readonly by: Party;
  readonly agreement: number | null;
  readonly engagement: number | null;
  /** The month of the restriction whose pay is claimed; null for a claim that has no months. */
  readonly month: number | null;
  readonly owed: Outcome;
  /** The earliest last day under every reading and completion of the facts; null where none can be told. */
  readonly safe: string | null;
  readonly readings: readonly LimitationReading[];
  /** Facts that would tell the last day. */
  readonly asks: readonly string[];
  readonly strength: Strength;
  readonly cite: readonly string[];
}

/** Whether an award on one item would be final for the employer (arbitration law art. 47). */
export interface FinalAward {
  readonly head: Head;
  readonly creditor: Party;
  readonly final: Outcome;
  /** With what is not told taken as done on the day asked. */
  readonly forecast: Outcome;
  /** So many months of the local minimum wage, in fen, on the days below; null is not known. */
  readonly threshold: { readonly low: number | null; readonly high: number | null };
  /** Days whose minimum wage was looked at. */
  readonly days: readonly string[];
  readonly confidence: Confidence;
  readonly cite: readonly string[];
}
