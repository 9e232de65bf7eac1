import type { Day } from "../base/day.ts";
import type { Fen } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import { anyOutcome, type Outcome } from "../evaluate/outcome.ts";
import { type Strength, weakest } from "../law/authority.ts";
import type { Convention } from "../law/convention.ts";
import type { Head, Party } from "../law/effect.ts";
import { type Slip, slipOf, termsOf } from "../slip/slip.ts";
import { strengthOfStep } from "../slip/term.ts";
import { eitherFigure, type Figure, UNKNOWN_FIGURE } from "./figure.ts";

/** A sum in fen under one head. `low` and `high` hold for every completion of the facts that bear on the figure; null is unbounded. */
export interface Amount {
  readonly head: Head;
  /** Who may claim it; null for a line that is only compared with. */
  readonly creditor: Party | null;
  /** Whether it is owed at all, as far as known and as forecast. A line owed by nobody is never `yes`. */
  readonly holds: Outcome;
  readonly forecast: Outcome;
  readonly status: "exact" | "range" | "unknown" | "not-applicable";
  readonly low: Fen | null;
  readonly high: Fen | null;
  /** Where a tribunal would start from; null where nothing speaks for one figure. */
  readonly likely: Fen | null;
  readonly rules: readonly string[];
  /** What entitles, and the weakest link of the computation. */
  readonly legalBasis: Strength | null;
  readonly weakestStep: Strength | null;
  readonly conventions: readonly Convention[];
  /** How it was reckoned, for `verifySlip`; null where it does not arise, and where no trace was asked for. */
  readonly slip: Slip | null;
}

/** The same, while heads that build on it are still to be worked out. */
export interface HeadSum extends Omit<Amount, "slip"> {
  readonly figure: Figure;
}

/** One rule's claim under a head, with the figure its formula gives. */
export interface Grounds {
  readonly rule: string;
  readonly creditor: Party | null;
  readonly strength: Strength;
  readonly holds: Outcome;
  readonly forecast: Outcome;
  readonly figure: Figure;
}

/** The sum under a head on every ground that is not ruled out. */
export function headSum(head: Head, grounds: readonly Grounds[], asOf: Day): HeadSum {
  const standing = grounds.filter((g) => g.holds !== "no" || g.forecast !== "no");
  const [first] = standing;
  if (first === undefined) return notApplicable(head);
  const forecast = standing.filter((g) => g.forecast === "yes");
  const owed = standing.filter((g) => g.creditor !== null);
  const leading = forecast.find((g) => g.creditor !== null) ?? forecast[0] ?? owed[0] ?? first;
  const leads = forecast.length === 1 || standing.every((g) => g.figure.likely === first.figure.likely);
  const figure = eitherFigure(decisive(standing), leads ? leading.figure : null, asOf);
  const terms = termsOf(figure.term);
  return {
    head,
    creditor: leading.creditor,
    holds: anyOutcome(owed.map((g) => g.holds)),
    forecast: anyOutcome(owed.map((g) => g.forecast)),
    status: statusOf(figure.range),
    low: figure.range.low,
    high: figure.range.high,
    likely: figure.likely,
    rules: standing.map((g) => g.rule),
    legalBasis: leading.strength,
    weakestStep: weakest(terms.map(strengthOfStep)),
    conventions: [...new Set(terms.flatMap((t) => t.convention ?? []))],
    figure,
  };
}

/** Grounds that hold for sure leave the others out of account. */
function decisive(standing: readonly Grounds[]): Figure[] {
  const sure = standing.filter((g) => g.holds === "yes");
  return (sure.length > 0 ? sure : standing).map((g) => g.figure);
}

function statusOf(range: Range): Amount["status"] {
  if (range.low === null && range.high === null) return "unknown";
  return range.low === range.high ? "exact" : "range";
}

export function notApplicable(head: Head): HeadSum {
  return {
    head,
    creditor: null,
    holds: "no",
    forecast: "no",
    status: "not-applicable",
    low: null,
    high: null,
    likely: null,
    rules: [],
    legalBasis: null,
    weakestStep: null,
    conventions: [],
    figure: UNKNOWN_FIGURE,
  };
}

/** As it stands in a result, with its slip if one is asked for. */
export function amountOf({ figure, ...sum }: HeadSum, withSlip: boolean): Amount {
  const arises = withSlip && sum.status !== "not-applicable";
  return { ...sum, slip: arises ? slipOf(figure.term) : null };
}
