import { addFen, type Fen } from "../base/money.ts";
import { exactly, type Range } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Head } from "../law/effect.ts";
import type { Law } from "../law/law.ts";
import type { Incentive } from "../situation/schema.ts";
import { lossesOf } from "./at-risk.ts";
import { type AwardRemark, awardRemarks } from "./award-remarks.ts";
import { ANY_SUM, type AwardSum, exactOf, type FenSpan, type SumAtRisk, statusOf } from "./award-sum.ts";
import { type BuyBack, buyBackOf } from "./buy-back.ts";
import { type OfferResult, offerResult } from "./offers.ts";
import { type Worth, worthOf } from "./price.ts";
import type { Standing } from "./readings.ts";
import { partsOf } from "./vesting.ts";

/** One award: what it is worth, what leaving takes, and what competing takes of what a leaver keeps. */
export interface AwardResult {
  /** Its place in `situation.incentives`, from 0. */
  readonly incentive: number;
  readonly kind: NonNullable<Incentive["kind"]> | null;
  readonly grantor: NonNullable<Incentive["grantor"]> | null;
  readonly currency: string | null;
  /** What a valuation rests on, as told. */
  readonly valuation: string | null;
  readonly value: AwardSum;
  readonly lostByLeaving: AwardSum;
  readonly atRiskForCompeting: { readonly forfeiture: SumAtRisk; readonly clawback: SumAtRisk };
  readonly buyBack: BuyBack | null;
  readonly remarks: readonly AwardRemark[];
}

export interface IncentivesTotal extends FenSpan {
  readonly likely: Fen | null;
  readonly status: AwardSum["status"];
}

export interface Incentives {
  readonly awards: readonly AwardResult[];
  /** Whether every award is told; where that is not sure the totals have no upper end. */
  readonly complete: Truth;
  readonly lostByLeaving: IncentivesTotal;
  /** Forfeiture and return together, without what another head of money counts already: the head of exposure of the employee. */
  readonly atRiskForCompeting: IncentivesTotal;
  readonly offers: readonly OfferResult[];
}

/** The awards told, seen against the agreement that carries the verdict; `isOwed` says whether a head of money may be owed under it. */
export function incentivesOf(law: Law, frame: EvaluatedFrame, isOwed: (head: Head) => boolean): Incentives {
  const { situation, asOf } = frame.frame;
  const { items, complete } = situation.incentives;
  const staying = wordFact(frame, "duration.exit-day") === "not-applicable";
  const exit = staying ? exactly(asOf) : rangeFact(frame, "duration.exit-day");
  const standing = { law, asOf, shareholder: wordFact(frame, "parties.shareholder-or-founder") === "yes" };
  const countedIn = headOfGains(frame, isOwed);
  const awards = items.map((award, i) => awardResult(award, i, exit, standing, countedIn));
  return {
    awards,
    complete,
    lostByLeaving: totalOf(
      awards.map((a) => a.lostByLeaving),
      complete,
    ),
    atRiskForCompeting: totalOf(awards.flatMap(notCounted), complete),
    offers: situation.retentionOffers.items.map(offerResult),
  };
}

const COUNTING = [
  ["damages.agreed", "non-compete"],
  ["damages.reporting", "reporting"],
] as const;

/** The head whose damages are the gains on equity; null where none is that may be owed. */
function headOfGains({ frame }: EvaluatedFrame, isOwed: (head: Head) => boolean): Head | null {
  const returns = (frame.agreement?.penalties.items ?? []).filter(({ kind }) => kind === "equity-return");
  const found = COUNTING.find(
    ([head, duty]) => isOwed(head) && returns.some(({ purpose }) => (purpose ?? duty) === duty),
  );
  return found?.[0] ?? null;
}

function awardResult(
  award: Incentive,
  incentive: number,
  exit: Range,
  standing: Standing,
  countedIn: Head | null,
): AwardResult {
  const worth = worthOf(award);
  const { lostByLeaving, forfeiture, clawback } = lossesOf(
    award,
    partsOf(award, worth.span, exit),
    standing,
    countedIn,
  );
  return {
    incentive,
    kind: award.kind ?? null,
    grantor: award.grantor ?? null,
    currency: award.currency ?? null,
    valuation: award.valuation ?? null,
    value: valueSum(worth),
    lostByLeaving,
    atRiskForCompeting: { forfeiture, clawback },
    buyBack: buyBackOf(award, worth.span),
    remarks: awardRemarks(award, worth, exit),
  };
}

function valueSum({ span, why, capBites }: Worth): AwardSum {
  return {
    ...span,
    likely: exactOf(span),
    status: statusOf(span),
    strength: "convention",
    cite: [],
    reading: null,
    conventions: why === "not-converted" ? [] : ["value-as-told", ...(capBites ? ["down-to-the-fen" as const] : [])],
    why,
  };
}

/** An award of a kind not told may be cash, of which the other head counts nothing. */
function notCounted({ kind, atRiskForCompeting: { forfeiture, clawback } }: AwardResult): Part[] {
  return [forfeiture, clawback].flatMap((sum): Part[] => {
    if (sum.countedIn === null) return [sum];
    return kind === null ? [{ low: 0, high: sum.high, likely: null }] : [];
  });
}

type Part = Pick<AwardSum, "low" | "high" | "likely">;

function totalOf(sums: readonly Part[], complete: Truth): IncentivesTotal {
  const add = (a: Fen | null, b: Fen | null) => (a === null || b === null ? null : addFen(a, b));
  const low = sums.reduce((sum, s) => addFen(sum, s.low), 0);
  const high = sums.reduce<Fen | null>((sum, s) => add(sum, s.high), 0);
  const likely = sums.reduce<Fen | null>((sum, s) => add(sum, s.likely), 0);
  const span = complete === "yes" ? { low, high } : { low, high: ANY_SUM.high };
  return { ...span, likely: complete === "yes" || sums.length > 0 ? likely : null, status: statusOf(span) };
}
