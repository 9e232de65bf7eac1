import type { Outcome } from "../evaluate/outcome.ts";
import type { Confidence, Strength } from "../law/authority.ts";
import type { Bilingual } from "../law/bilingual.ts";
import type { Convention } from "../law/convention.ts";
import type { Head, Party } from "../law/effect.ts";

/** What a day is: the restriction begins or ends, pay falls due, a right begins, an act takes effect, time to claim or to act runs out. */
export type EventKind = "start" | "end" | "due" | "right" | "effect" | "limitation" | "last-day";

export const EVENT_NAMES = [
  "restriction-starts",
  "lawful-end",
  "agreed-end",
  "void-end",
  "pay-due",
  "may-withhold",
  "lump-sum-demand",
  "may-rescind",
  "release-arrives",
  "rescission-arrives",
  "settled",
  "nothing-to-protect",
  "release-without-extra",
  "activation",
  "avoid-unfair",
  "avoid-mistake",
  "sue-after-award",
  "set-award-aside",
  "claim",
] as const;

export type EventName = (typeof EVENT_NAMES)[number];

export const EVENT_NOTES = [
  "void-beyond-cap",
  "ended-before",
  "clock-runs-on",
  "if-nothing-more-is-paid",
  "if-no-lump-sum-demanded",
  "act-needed",
  "while-unpaid",
  "not-plain",
  "from-receipt",
  "final-award-only",
] as const;

export type EventNote = (typeof EVENT_NOTES)[number];

/** The day under one reading of a dispute: a day, a span or `unknown`; null where it does not come while the restriction lasts. */
export interface TimelineReading {
  readonly id: string;
  readonly label: Bilingual;
  readonly main: boolean;
  readonly day: string | null;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
}

/** One day of the restriction. Days are `YYYY-MM-DD`, a span, or `unknown`. */
export interface TimelineEvent {
  /** Stable: the name, with the month, engagement or head that it is about. */
  readonly id: string;
  readonly name: EventName;
  readonly kind: EventKind;
  /** Under the main readings, for every completion of the facts. */
  readonly day: string;
  /** A day that is safe under every reading and completion: the latest for an end or a right, the earliest for a last day. */
  readonly safe: string | null;
  /** Who acts; null for neither or either. */
  readonly party: Party | null;
  readonly head: Head | null;
  readonly month: number | null;
  readonly engagement: number | null;
  /** Whether it comes to pass at all. */
  readonly holds: Outcome;
  /** Whether an award on the head would be final for the employer; null where that is not in question. */
  readonly finalAward: { readonly final: Outcome; readonly forecast: Outcome } | null;
  readonly readings: readonly TimelineReading[];
  readonly notes: readonly EventNote[];
  /** Facts that would tell the day. */
  readonly asks: readonly string[];
  readonly strength: Strength;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
  readonly conventions: readonly Convention[];
}
