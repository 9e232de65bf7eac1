import { type Fraction, parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { type Fen, timesFraction } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Head, Party } from "../law/effect.ts";
import type { RiskModelData } from "../law/risk-model.ts";
import type { Situation } from "../situation/schema.ts";
import type { HeadSum } from "./amount.ts";
import type { SumsByHead } from "./amounts-of-agreement.ts";
import { type BesideLine, besideOf } from "./beside.ts";

/** What one side may have to pay under one head: nothing is owed at `low` unless it is owed for sure. Null is unbounded or not known. */
export interface ExposureHead {
  readonly head: Head;
  readonly low: Fen;
  /** The low end if the forecast is right. */
  readonly forecastLow: Fen;
  readonly likely: Fen | null;
  readonly high: Fen | null;
  readonly basis: "agreed" | "claimed" | "computed";
}

/** One side's exposure by head, and the sum of the heads that may be owed together. */
export interface Exposure {
  readonly party: Party;
  readonly heads: readonly ExposureHead[];
  readonly low: Fen;
  readonly likely: Fen | null;
  readonly high: Fen | null;
  /** Employer: pay of the months to come, if it keeps the restriction; never part of the sum. */
  readonly ifKept?: Range;
  /** Shown to compare, and no part of the sum. */
  readonly beside: readonly BesideLine[];
}

const OWED_BY: Readonly<Record<Party, readonly Head[]>> = {
  employee: ["damages.agreed", "damages.reporting", "damages.loss", "refund.compensation", "costs.inquiry"],
  employer: ["compensation.arrears", "compensation.extra"],
};

/** The employee's exposure; the agreed damages are spread as tribunals were seen to award them. */
export function employeeExposure(amounts: SumsByHead, model: RiskModelData, situation: Situation): Exposure {
  const heads = OWED_BY.employee.flatMap((head) => {
    const amount = amounts[head];
    if (amount.status === "not-applicable") return [];
    return head === "damages.agreed" ? [damages(amount, model, situation)] : [plain(amount)];
  });
  return { ...summed("employee", heads), beside: besideOf("employee", amounts) };
}

/** The employer's exposure; `future` is the pay of the months to come, owed only if it keeps the restriction. */
export function employerExposure(amounts: SumsByHead, future: Range): Exposure {
  const heads = OWED_BY.employer.flatMap((head) => {
    const amount = amounts[head];
    return amount.status === "not-applicable" ? [] : [plain(amount)];
  });
  return { ...summed("employer", heads), ifKept: future, beside: besideOf("employer", amounts) };
}

/** Agreed damages as awards spread; no more is awarded than is claimed. */
function damages(amount: HeadSum, model: RiskModelData, situation: Situation): ExposureHead {
  const claimed = situation.claims?.damages;
  const known = amount.low !== null || amount.high !== null;
  const most = claimed === undefined ? amount.high : Math.min(amount.high ?? claimed, claimed);
  const sum = known
    ? { low: Math.min(amount.low ?? 0, most ?? Infinity), high: most }
    : { low: claimed ?? 0, high: most };
  const agreed = amount.likely ?? most;
  const start = known && agreed !== null ? Math.min(agreed, claimed ?? agreed) : (claimed ?? null);
  const least = share(sum.low, model.damages.low);
  return {
    head: "damages.agreed",
    low: amount.holds === "yes" ? least : 0,
    forecastLow: amount.forecast === "yes" ? least : 0,
    likely: likely(amount.forecast, start === null ? null : share(start, model.damages.likely)),
    high: sum.high === null ? null : share(sum.high, model.damages.high),
    basis: known ? "agreed" : "claimed",
  };
}

function plain(amount: HeadSum): ExposureHead {
  return {
    head: amount.head,
    low: amount.holds === "yes" ? (amount.low ?? 0) : 0,
    forecastLow: amount.forecast === "yes" ? (amount.low ?? 0) : 0,
    likely: likely(amount.forecast, amount.likely),
    high: amount.high,
    basis: "computed",
  };
}

function likely(forecast: Outcome, sum: Fen | null): Fen | null {
  return forecast === "no" ? 0 : forecast === "yes" ? sum : null;
}

function summed(party: Party, heads: readonly ExposureHead[]): Omit<Exposure, "beside"> {
  const total = (of: (head: ExposureHead) => Fen | null) =>
    heads.reduce<Fen | null>((sum, head) => {
      const next = of(head);
      return sum === null || next === null ? null : sum + next;
    }, 0);
  return { party, heads, low: total((h) => h.low) ?? 0, likely: total((h) => h.likely), high: total((h) => h.high) };
}

function share(sum: Fen, text: string): Fen {
  const fraction: Fraction | null = parseFraction(text);
  invariant(fraction, `${text} is a share`);
  return timesFraction(sum, fraction, "half-up");
}
