import type { Day } from "../base/day.ts";
import type { Fen } from "../base/money.ts";
import { CONFIDENCES, type Confidence, type Strength } from "../law/authority.ts";
import type { Law } from "../law/law.ts";
import type { Incentive } from "../situation/schema.ts";
import type { FenSpan } from "./award-sum.ts";

export type ReadingId = "award-terms" | "agreed-damages" | "another-grantor" | "as-shareholder";

/** Another reading of a term that takes an award back: in fen, what the employer may claim under it. */
export interface ReadingOfTerm {
  readonly id: ReadingId;
  readonly low: Fen;
  readonly high: Fen | null;
  /** The sum may be reduced, or raised, on request. */
  readonly adjustable: boolean;
  readonly strength: Strength;
  readonly confidence: Confidence;
  readonly cite: readonly string[];
}

/** Authorities of each reading; the first is the one it was read in. */
const CITED: Readonly<Record<ReadingId, readonly string[]>> = {
  "award-terms": ["cn/practice#equity-suits-cause"],
  "agreed-damages": ["cn/tencent-xu-2018#1", "cn/contract-law#114", "cn/civil-code#585(2)"],
  "another-grantor": ["cn/practice#equity-suits-cause", "cn/practice#group-company-signature"],
  "as-shareholder": ["cn/practice#commercial-covenant"],
};

export interface Standing {
  readonly law: Law;
  readonly asOf: Day;
  /** The person is a shareholder or founder too. */
  readonly shareholder: boolean;
}

export function citedFor(id: ReadingId, standing: Standing): string[] {
  return inForce(CITED[id], standing);
}

/** Those in force on the day asked. */
export function inForce(cites: readonly string[], { law, asOf }: Standing): string[] {
  return cites.filter((cite) => {
    const found = law.citations.get(cite);
    return found !== undefined && found.from <= asOf && (found.to === null || asOf < found.to);
  });
}

/**
 * Beside the terms of the award: a return of gains read as agreed damages for breach of the restriction, a claim that is the
 * grantor's and not the employer's, and a promise given as shareholder. @law cn/tencent-xu-2018#1
 */
export function otherReadings({ kind, grantor }: Incentive, span: FenSpan, standing: Standing): ReadingOfTerm[] {
  if (span.high === 0) return [];
  const equity = kind !== "cash-award";
  const ids: ReadingId[] = [
    ...(equity ? (["agreed-damages"] as const) : []),
    ...(grantor !== undefined && grantor !== "employer" ? (["another-grantor"] as const) : []),
    ...(standing.shareholder && equity ? (["as-shareholder"] as const) : []),
  ];
  return ids.flatMap((id) => {
    const cite = citedFor(id, standing);
    const [first] = cite;
    if (first !== CITED[id][0] || first === undefined) return [];
    const found = cite.map((c) => standing.law.citations.get(c));
    const confidences = found.map((c) => c?.article.confidence ?? c?.instrument.confidence ?? "low");
    return [
      {
        id,
        low: 0,
        high: span.high,
        adjustable: id !== "another-grantor",
        strength: found[0]?.instrument.strength ?? "practice",
        confidence: least(confidences),
        cite,
      },
    ];
  });
}

function least(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES[Math.max(...confidences.map((c) => CONFIDENCES.indexOf(c)))] ?? "low";
}
