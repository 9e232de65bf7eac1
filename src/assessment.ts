import type { AmountsByHead } from "./amounts/amounts-of-agreement.ts";
import type { Exposure } from "./amounts/exposure.ts";
import type { CitedArticle, Finding } from "./evaluate/finding.ts";
import type { Outcome } from "./evaluate/outcome.ts";
import type { Question } from "./evaluate/questions.ts";
import type { BindingValue, Status } from "./evaluate/verdict.ts";
import type { Strength } from "./law/authority.ts";
import type { Bilingual } from "./law/bilingual.ts";
import type { Head } from "./law/effect.ts";
import type { Risk } from "./risk/risk.ts";
import type { Score } from "./risk/score.ts";

/** What a tribunal would take for granted where nobody stated it. */
export interface Presumption {
  readonly id: string;
  readonly fact: string;
  readonly value: string;
  readonly burden: "employer" | "employee" | "nobody-pleads";
  readonly strength: Strength;
  readonly cite: readonly string[];
  readonly message: Bilingual;
}

export interface VerdictResult {
  /** The day asked, `YYYY-MM-DD` or a span. */
  readonly day: string;
  /** Holds under every completion of what is missing. */
  readonly value: BindingValue;
  readonly status: Status;
  /** With burdens of proof applied and without exceptions that nobody pleaded. */
  readonly forecast: {
    readonly value: "yes" | "partly" | "no" | "open";
    readonly status: Status;
    readonly presumptions: readonly Presumption[];
  };
  /** Rules that carry the forecast. */
  readonly why: readonly string[];
}

export interface LedgerRow {
  readonly number: number;
  readonly from: string;
  readonly to: string;
  readonly dueOn: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly paid: number | null;
  readonly state: "fallen-due" | "running" | "future";
}

export interface AgreementResult {
  readonly agreement: number | null;
  readonly id: string | null;
  readonly regime: string;
  readonly binding: VerdictResult;
  readonly amounts: AmountsByHead;
  readonly ledger: readonly LedgerRow[];
  readonly lawfulEnd: string | null;
}

export interface EngagementResult {
  readonly engagement: number | null;
  readonly id: string | null;
  readonly breach: VerdictResult;
}

/** A question on which tribunals split, and what the other reading would change. */
export interface DisputeResult {
  readonly id: string;
  readonly question: Bilingual;
  readonly main: { readonly id: string; readonly label: Bilingual; readonly cite: readonly string[] };
  readonly whyMain: Bilingual;
  readonly alternatives: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly cite: readonly string[];
    readonly confidence: "high" | "medium" | "low";
    readonly changes: {
      readonly binding?: readonly [BindingValue, BindingValue];
      readonly breach?: readonly [BindingValue, BindingValue];
      readonly forecastBinding?: readonly [Outcome | "partly", Outcome | "partly"];
      readonly forecastBreach?: readonly [Outcome | "partly", Outcome | "partly"];
      /** Likely sums in fen; `low` and `high` bound the sum under the other reading. */
      readonly amounts: readonly {
        readonly head: Head;
        readonly main: number | null;
        readonly other: number | null;
        readonly low: number | null;
        readonly high: number | null;
      }[];
    };
  }[];
}

/** Two rules that give different answers on one subject without a declared order. */
export interface Conflict {
  readonly head: Head;
  readonly rules: readonly string[];
}

export interface Deadline {
  readonly id: "restriction-starts" | "restriction-ends" | "next-due" | "rescission-from" | "claim-first-month";
  readonly day: string;
  readonly strength: Strength;
  readonly cite: readonly string[];
}

export interface Nested {
  readonly compensation: Readonly<Record<"monthly" | "total" | "arrears" | "extra" | "advised", AmountsByHead[Head]>>;
  readonly damages: Readonly<Record<"agreed" | "line" | "loss", AmountsByHead[Head]>>;
  readonly refund: Readonly<Record<"compensation", AmountsByHead[Head]>>;
}

/** Everything jingye says of a situation: plain JSON in a stable order, money in whole fen. */
export interface Assessment {
  readonly meta: {
    readonly version: string;
    readonly rulesDigest: string;
    readonly asOf: string;
    readonly forum: string;
    readonly title: string | null;
  };
  readonly verdicts: { readonly binding: VerdictResult; readonly breach: VerdictResult };
  readonly agreements: readonly AgreementResult[];
  readonly engagements: readonly EngagementResult[];
  readonly findings: readonly Finding[];
  /** Of the agreement that carries the verdict. */
  readonly amounts: Nested;
  readonly exposure: { readonly employee: Exposure; readonly employer: Exposure };
  readonly scores: {
    readonly enforceability: Score;
    readonly breach: Score;
    readonly joint: Score;
    readonly risk: readonly Risk[];
  };
  readonly disputes: readonly DisputeResult[];
  readonly conflicts: readonly Conflict[];
  readonly deadlines: readonly Deadline[];
  /** Every article named by its id in presumptions, steps, disputes and deadlines. */
  readonly citations: Readonly<Record<string, CitedArticle>>;
  readonly questions: readonly Question[];
  readonly notConsidered: readonly string[];
}
