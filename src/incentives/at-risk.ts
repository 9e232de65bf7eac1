import { addFen, type Fen, minFen } from "../base/money.ts";
import { some, type Truth } from "../base/truth.ts";
import type { AwardConvention } from "../law/convention.ts";
import type { Incentive } from "../situation/schema.ts";
import { type AwardSum, type AwardWhy, exactOf, type FenSpan, type SumAtRisk, statusOf } from "./award-sum.ts";
import type { CountedGains } from "./counted-gains.ts";
import { equityGainOf, gainedOf } from "./gained.ts";
import { citedFor, inForce, otherReadings, type Standing } from "./readings.ts";
import { termsOf } from "./terms.ts";
import type { Parts } from "./vesting.ts";

/** What leaving takes, and what competing takes of what a leaver keeps: the one is no part of the other. */
export interface Losses {
  readonly lostByLeaving: AwardSum;
  readonly forfeiture: SumAtRisk;
  readonly clawback: SumAtRisk;
}

/** `gains` is the head of money that counts gains on equity already. */
export function lossesOf(award: Incentive, parts: Parts, standing: Standing, gains: CountedGains | null): Losses {
  const { leavingTakes, competingTakes } = termsOf(award, parts.cliffMissed);
  const { unvested, notGiven } = parts;
  const lost = together(
    taken(unvested, leavingTakes.unvested, "yes"),
    taken(notGiven, leavingTakes.notGiven, "no"),
    parts,
  );
  const forfeited = together(
    taken(unvested, competingTakes.unvested, null),
    taken(notGiven, competingTakes.notGiven, null),
    parts,
  );
  const returned = taken(gainedOf(award), award.clawbackTerm ?? "unknown", null);
  const authority = { strength: "contract", cite: equityCite(award, standing), reading: "award-terms" } as const;
  const counted = equityGainOf(award).high !== 0 && award.clawbackTerm !== "no" && returned.span.high !== 0;
  const own = counted ? gains : null;
  return {
    lostByLeaving: { ...sumOf(lost, lostWhy(parts, leavingTakes.unvested, lost.span)), ...authority },
    forfeiture: {
      ...sumOf(forfeited, forfeitWhy(some([competingTakes.unvested, competingTakes.notGiven]), forfeited.span)),
      ...authority,
      readings: otherReadings(award, forfeited.span, standing),
      countedIn: null,
      counted: "no",
      see: [],
    },
    clawback: {
      ...sumOf(
        own === null ? returned : { ...returned, conventions: [...returned.conventions, "gain-counted-once" as const] },
        CLAWBACK_WHY[award.clawbackTerm ?? "unknown"],
      ),
      ...authority,
      readings: otherReadings(award, returned.span, standing),
      countedIn: own?.head ?? null,
      counted: own?.counted ?? "no",
      see: own === null ? [] : inForce(["cn/practice#equity-double"], standing),
    },
  };
}

const CLAWBACK_WHY: Readonly<Record<Truth, AwardWhy>> = {
  yes: "returned-by-the-terms",
  no: "no-term-to-return",
  unknown: "terms-not-told",
};

interface Taken {
  readonly span: FenSpan;
  readonly likely: Fen | null;
  readonly conventions: readonly AwardConvention[];
}

/** A part that is taken, kept, or not known to be either; then `usually` says what is likely, null where nothing does. */
function taken(part: FenSpan, takes: Truth, usually: "yes" | "no" | null): Taken {
  if (takes === "yes") return { span: part, likely: exactOf(part), conventions: [] };
  if (takes === "no" || part.high === 0) return { span: { low: 0, high: 0 }, likely: 0, conventions: [] };
  const likely = usually === null ? null : usually === "yes" ? exactOf(part) : 0;
  const conventions: AwardConvention[] = usually === null ? [] : ["unvested-lapses-vested-stays"];
  return { span: { low: 0, high: part.high }, likely, conventions };
}

/** Two parts of one award: never more than the whole. */
function together(a: Taken, b: Taken, { whole, conventions: more }: Parts): Taken {
  const add = (x: Fen | null, y: Fen | null) => (x === null || y === null ? null : addFen(x, y));
  const both = add(a.span.high, b.span.high);
  const high = both === null || whole.high === null ? (both ?? whole.high) : minFen(both, whole.high);
  const span = { low: addFen(a.span.low, b.span.low), high };
  const conventions = [...new Set([...a.conventions, ...b.conventions, ...more])];
  return { span, likely: add(a.likely, b.likely), conventions };
}

function sumOf({ span, likely, conventions }: Taken, why: AwardWhy) {
  return {
    ...span,
    likely,
    status: statusOf(span),
    conventions: ["award-terms-as-told" as const, ...conventions],
    why,
  };
}

function lostWhy({ unvested, cliffMissed }: Parts, takes: Truth, lost: FenSpan): AwardWhy {
  if (cliffMissed === "yes" && takes === "yes") return "cliff-not-reached";
  if (unvested.high === 0 && lost.high === 0) return "nothing-unvested";
  return forfeitWhy(takes, lost);
}

function forfeitWhy(takes: Truth, { high }: FenSpan): AwardWhy {
  if (takes === "yes") return "lost-by-the-terms";
  return takes === "no" || high === 0 ? "kept-by-the-terms" : "terms-not-told";
}

function equityCite({ kind }: Incentive, standing: Standing): string[] {
  return kind === "cash-award" ? [] : citedFor("award-terms", standing);
}
