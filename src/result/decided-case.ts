import type { Fen } from "../base/money.ts";
import type { Confidence } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { SituationInput } from "../situation/schema.ts";

export const WHY_NOT_BINDING = [
  "not-eligible-person",
  "no-agreement",
  "employer-released",
  "employee-rescinded-unpaid",
  "standard-terms-unfair",
  "excess-scope",
  "other",
] as const;

export const DAMAGES_ADJUSTMENTS = ["none", "reduced", "rejected"] as const;

/** What was decided, in words of closed lists and in fen; null is not recorded. */
export interface DecidedOutcome {
  readonly binding: "yes" | "partly" | "no" | "not-decided" | null;
  readonly whyNotBinding: (typeof WHY_NOT_BINDING)[number] | null;
  readonly breach: boolean | null;
  readonly damages: {
    /** A sum named in the agreement; most agree a formula instead. */
    readonly agreed: Fen | null;
    readonly claimed: Fen | null;
    readonly awarded: Fen | null;
    readonly adjustment: (typeof DAMAGES_ADJUSTMENTS)[number] | null;
  };
  readonly compensation: {
    readonly payable: Fen | null;
    readonly monthly: Fen | null;
    /** An exact share of the average wage: "30%". */
    readonly rate: string | null;
    readonly returned: Fen | null;
  };
  readonly extraThreeMonths: boolean | null;
  readonly continuePerformance: boolean | null;
  readonly incentiveForfeited: Fen | null;
}

/** A published decision as structured data: no names and no prose about persons. */
export interface DecidedCase {
  /** A digest of the name of its file: neutral, and the same as long as that name stands. */
  readonly id: string;
  readonly court: string | null;
  readonly docket: string | null;
  /** As published: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly decided: string | null;
  /** The last day on which it can have been decided: its facts are those of that day. */
  readonly asOf: string;
  readonly place: { readonly code: string; readonly name: Bilingual } | null;
  readonly source: {
    readonly kind: string;
    readonly publisher: string;
    readonly url: string;
    readonly published: string | null;
  };
  /** How far the record can be relied on. */
  readonly confidence: Confidence;
  readonly final: boolean;
  readonly kindOfDispute: "labour" | "contract" | "company" | "pending";
  readonly situation: SituationInput;
  readonly outcome: DecidedOutcome;
}

/** A fact known on both sides. */
export interface ComparedFact {
  readonly fact: string;
  readonly label: Bilingual;
  readonly weight: number;
  /** Its value in the situation asked about. */
  readonly here: Bilingual;
  /** Its value in the published case. */
  readonly there: Bilingual;
}

export interface NearestCase {
  readonly case: DecidedCase;
  /** From 0, everything known and the same, to 1; an exact fraction such as "7/40". */
  readonly distance: string;
  /** The agreement and the engagement of the situation that come nearest to it; null where none is listed. */
  readonly agreement: number | null;
  readonly engagement: number | null;
  /** Heaviest first, as are the differences. */
  readonly alike: readonly ComparedFact[];
  readonly differs: readonly ComparedFact[];
  /** Facts not known on one side or the other. */
  readonly unknown: readonly string[];
}
