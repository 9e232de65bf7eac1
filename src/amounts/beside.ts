import type { Fen } from "../base/money.ts";
import type { Strength } from "../law/authority.ts";
import type { Head, Party } from "../law/effect.ts";
import type { SumsByHead } from "./amounts-of-agreement.ts";
import type { ExposureFacts } from "./exposure-facts.ts";

/** Why a line stands beside an exposure and is never added to it. */
export type BesideReason =
  | "advice"
  | "if-valid"
  | "if-agreed"
  | "separate-suit"
  | "another-reading"
  | "if-released-now"
  | "once-released";

/** A sum in fen shown beside what one side may have to pay; null is not known or not bounded. */
export interface BesideLine {
  readonly head: Head;
  readonly reason: BesideReason;
  readonly low: Fen | null;
  readonly likely: Fen | null;
  readonly high: Fen | null;
  readonly strength: Strength | null;
}

/** A line with why, and the fact that must be sure for it to be agreed at all. */
type Line = readonly [head: Head, reason: BesideReason, agreed?: string];

const BESIDE: Readonly<Record<Party, readonly Line[]>> = {
  employee: [
    ["damages.line", "advice"],
    ["damages.secrecy", "if-valid", "liability.other-penalty"],
    ["damages.solicitation", "if-valid", "liability.non-solicitation-penalty"],
    ["damages.reporting", "if-valid", "liability.reporting-penalty"],
    ["gains.office", "separate-suit"],
    ["secrets.damages", "separate-suit"],
  ],
  employer: [
    ["compensation.shortfall", "another-reading"],
    ["compensation.doubled", "if-valid", "liability.double-pay"],
    ["compensation.release", "if-released-now"],
  ],
};

/** Lines that arise and are no part of the sum: only compared with, claimed elsewhere, or owed on another reading or act. */
export function besideOf(party: Party, sums: SumsByHead, { isSure }: ExposureFacts): BesideLine[] {
  return BESIDE[party].flatMap(([head, why, agreed]) => {
    const reason = agreed === undefined || isSure(agreed) ? why : "if-agreed";
    const { status, creditor, low, likely, high, legalBasis } = sums[head];
    const added = creditor !== null && reason !== "separate-suit";
    if (status === "not-applicable" || added) return [];
    return [{ head, reason, low, likely, high, strength: legalBasis }];
  });
}
