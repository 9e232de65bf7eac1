import type { AmountsByHead } from "./amounts/amounts-of-agreement.ts";
import type { Enforcement } from "./amounts/enforcement.ts";
import type { Exposure } from "./amounts/exposure.ts";
import type { CitedArticle } from "./evaluate/cited-article.ts";
import type { Finding } from "./evaluate/finding.ts";
import type { Question } from "./evaluate/questions.ts";
import type { BindingValue, Status } from "./evaluate/verdict.ts";
import type { Incentives } from "./incentives/incentives.ts";
import type { Strength } from "./law/authority.ts";
import type { Bilingual } from "./law/bilingual.ts";
import type { Head } from "./law/effect.ts";
import type { LocalLaw } from "./law/local-law.ts";
import type { Burden } from "./law/rule.ts";
import type { StatisticData } from "./law/statistic.ts";
import type { PayBase } from "./ledger/pay-base-result.ts";
import type { Continued, LedgerResult } from "./ledger/result.ts";
import type { FinalAward, Limitation } from "./result/claims.ts";
import type { DisputeResult } from "./result/dispute.ts";
import type { TimelineEvent } from "./result/timeline.ts";
import type { Reliability } from "./risk/reliability.ts";
import type { Risk } from "./risk/risk.ts";
import type { Score } from "./risk/score.ts";

export type { FinalAward, Limitation, LimitationReading } from "./result/claims.ts";
export type { DisputeResult } from "./result/dispute.ts";
export type { EventName, EventNote, TimelineEvent, TimelineReading } from "./result/timeline.ts";

/** What a tribunal would take for granted where nobody stated it. */
export interface Presumption {
  readonly id: string;
  readonly fact: string;
  readonly value: string;
  readonly burden: Burden;
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

export interface AgreementResult {
  readonly agreement: number | null;
  readonly id: string | null;
  readonly regime: string;
  readonly binding: VerdictResult;
  readonly amounts: AmountsByHead;
  readonly ledger: LedgerResult;
}

export interface EngagementResult {
  readonly engagement: number | null;
  readonly id: string | null;
  readonly breach: VerdictResult;
}

/** Two rules that give different answers on one subject without a declared order. */
export interface Conflict {
  readonly head: Head;
  readonly rules: readonly string[];
}

type Group<H extends string> = H extends `${infer G}.${string}` ? G : never;

/** Amounts by the two parts of their head: `amounts.compensation.monthly`. */
export type Nested = {
  readonly [G in Group<Head>]: {
    readonly [H in Head as H extends `${G}.${infer Name}` ? Name : never]: AmountsByHead[H];
  };
};

/** What was done with a thing told. Words go by `code`; sums in `values` are fen, under names that end in `Fen`. */
export interface Remark {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly values: Readonly<Record<string, string | number>>;
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
  /** The average wage on which shares and multiples are reckoned, month by month. */
  readonly payBase: PayBase;
  readonly exposure: {
    readonly employee: Exposure;
    readonly employer: Exposure;
    readonly continued: Continued | null;
    readonly enforcement: Enforcement;
  };
  /** Awards: worth, what leaving takes, what competing takes; seen against the agreement that carries the verdict. */
  readonly incentives: Incentives;
  readonly scores: {
    readonly enforceability: Score;
    readonly breach: Score;
    readonly joint: Score;
    readonly risk: readonly Risk[];
    readonly reliability: Reliability;
  };
  /** Published figures of the country and of the place; nothing else here rests on them. */
  readonly statistics: readonly StatisticData[];
  readonly disputes: readonly DisputeResult[];
  readonly conflicts: readonly Conflict[];
  /** Every day of the agreement that carries the verdict, earliest first. */
  readonly timeline: readonly TimelineEvent[];
  /** Claim by claim, the last day to bring it. Of the agreement that carries the verdict, as the next. */
  readonly limitation: readonly Limitation[];
  readonly finalAward: readonly FinalAward[];
  /** Every article named by its id in presumptions, items of pay, steps, incentives, disputes, the timeline, limitation and final awards. */
  readonly citations: Readonly<Record<string, CitedArticle>>;
  readonly questions: readonly Question[];
  /** Things told that count in a way of their own, may count, or do not; by path. */
  readonly remarks: readonly Remark[];
  readonly localLaw: LocalLaw;
  readonly notConsidered: readonly string[];
}
