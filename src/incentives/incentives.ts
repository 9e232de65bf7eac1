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
import { type CountedGains, countedGains, type Owed } from "./counted-gains.ts";
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

/** The awards told, seen against the agreement that carries the verdict; `owed` says whether a head of money is owed under it. */
export function incentivesOf(law: Law, frame: EvaluatedFrame, owed: (head: Head) => Owed): Incentives {
  const { situation, asOf } = frame.frame;
  const { items, complete } = situation.incentives;
  const staying = wordFact(frame, "duration.exit-day") === "not-applicable";
  const exit = staying ? exactly(asOf) : rangeFact(frame, "duration.exit-day");
  const standing = { law, asOf, shareholder: wordFact(frame, "parties.shareholder-or-founder") === "yes" };
  const gains = countedGains(frame.frame.agreement?.penalties, owed);
  const awards = items.map((award, i) => awardResult(award, i, exit, standing, gains));
  return {
    awards,
    complete,
    lostByLeaving: totalOf(
      awards.map((a) => a.lostByLeaving),
      complete,
    ),
    atRiskForCompeting: totalOf(
      awards.flatMap((award) => notCounted(award, gains)),
      complete,
    ),
    offers: situation.retentionOffers.items.map(offerResult),
  };
}

function awardResult(
  award: Incentive,
  incentive: number,
  exit: Range,
  standing: Standing,
  gains: CountedGains | null,
): AwardResult {
  const worth = worthOf(award);
  const { lostByLeaving, forfeiture, clawback } = lossesOf(award, partsOf(award, worth.span, exit), standing, gains);
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

/** What no other head counts, or may not; an award of a kind not told may be cash, of which another head counts nothing. */
function notCounted({ kind, atRiskForCompeting }: AwardResult, gains: CountedGains | null): Part[] {
  const { forfeiture, clawback } = atRiskForCompeting;
  return [forfeiture, clawback].flatMap((sum): Part[] => {
    if (sum.counted === "no") return [sum];
    if (sum.counted === "yes" && kind !== null) return [];
    const likely = gains?.likely === "no" ? sum.likely : gains?.likely === "yes" && kind !== null ? 0 : null;
    return [{ low: 0, high: sum.high, likely }];
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
