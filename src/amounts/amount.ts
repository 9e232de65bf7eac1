import type { Fen } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import { anyOutcome, type Outcome } from "../evaluate/outcome.ts";
import { type Strength, weakest } from "../law/authority.ts";
import type { Head, Party } from "../law/effect.ts";
import type { Step } from "../ledger/step.ts";
import { either, type Figure, figure } from "./figure.ts";

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
  readonly conventions: readonly string[];
  readonly steps: readonly Step[];
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

/** The amount under a head on every ground that is not ruled out. */
export function amountOf(head: Head, grounds: readonly Grounds[]): Amount {
  const standing = grounds.filter((g) => g.holds !== "no" || g.forecast !== "no");
  const [first, ...rest] = standing;
  if (first === undefined) return notApplicable(head);
  const whole = rest.reduce((sum, g) => either(sum, g.figure), first.figure);
  const forecast = standing.filter((g) => g.forecast === "yes");
  const owed = standing.filter((g) => g.creditor !== null);
  const leading = forecast.find((g) => g.creditor !== null) ?? forecast[0] ?? owed[0] ?? first;
  const { range, steps } = settledFigure(standing, whole);
  return {
    head,
    creditor: leading.creditor,
    holds: anyOutcome(owed.map((g) => g.holds)),
    forecast: anyOutcome(owed.map((g) => g.forecast)),
    status: statusOf(range),
    low: range.low,
    high: range.high,
    likely: forecast.length === 1 || standing.length === 1 ? leading.figure.likely : whole.likely,
    rules: standing.map((g) => g.rule),
    legalBasis: leading.strength,
    weakestStep: weakest(steps.map((s) => s.strength)),
    conventions: [...new Set(steps.flatMap((s) => s.convention ?? []))],
    steps,
  };
}

/** Grounds that hold for sure leave the others out of account. */
function settledFigure(standing: readonly Grounds[], whole: Figure): Figure {
  const sure = standing.filter((g) => g.holds === "yes");
  const [first, ...rest] = sure;
  return first === undefined ? whole : rest.reduce((sum, g) => either(sum, g.figure), first.figure);
}

function statusOf(range: Range): Amount["status"] {
  if (range.low === null && range.high === null) return "unknown";
  return range.low === range.high ? "exact" : "range";
}

export function notApplicable(head: Head): Amount {
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
    steps: [],
  };
}

/** The figure of an amount, for the heads that build on it. */
export function figureOf(amount: Amount): Figure {
  return figure({ low: amount.low, high: amount.high }, amount.steps, amount.likely);
}
