import type { Fen } from "../base/money.ts";
import type { Range } from "../base/range.ts";
import type { Outcome } from "../evaluate/outcome.ts";
import type { Head, Party } from "../law/effect.ts";
import type { Situation } from "../situation/schema.ts";
import { adjustedDamages } from "./adjusted-damages.ts";
import type { Adjusting } from "./adjustment.ts";
import type { HeadSum } from "./amount.ts";
import type { SumsByHead } from "./amounts-of-agreement.ts";
import { type BesideLine, besideOf } from "./beside.ts";
import type { ExposureFacts } from "./exposure-facts.ts";
import { type ExposureHead, exposedAs } from "./exposure-head.ts";

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

/** The employee's exposure; the agreed damages are spread as tribunals were seen to award them, inquiry costs count where a sum is claimed. `awards` is what competing puts at risk of them beside those heads, null where nothing is. */
export function employeeExposure(
  amounts: SumsByHead,
  adjusting: Adjusting,
  situation: Situation,
  awards: (heads: readonly ExposureHead[]) => ExposureHead | null,
  facts: ExposureFacts,
): Exposure {
  const heads = OWED_BY.employee.flatMap((head) => {
    const amount = amounts[head];
    if (isLine(amount) || (head === "costs.inquiry" && amount.status === "unknown")) return [];
    return head === "damages.agreed" ? [adjustedDamages(amount, adjusting, situation.claims)] : [plain(amount)];
  });
  const atRisk = awards(heads);
  return {
    ...summed("employee", atRisk === null ? heads : [...heads, atRisk]),
    beside: besideOf("employee", amounts, facts),
  };
}

/** The employer's exposure: extra months only once the release has arrived. `future` is the pay of the months to come, owed only if it keeps the restriction. */
export function employerExposure(amounts: SumsByHead, future: Range, facts: ExposureFacts): Exposure {
  const arrived = facts.releaseArrived;
  const owed = OWED_BY.employer.filter((head) => !isLine(amounts[head]));
  const heads = owed
    .filter((head) => head !== "compensation.extra" || arrived !== "no")
    .map((head) =>
      head === "compensation.extra" && arrived === "unknown" ? open(amounts[head]) : plain(amounts[head]),
    );
  const toCome = owed.includes("compensation.extra") && arrived === "no" ? [onceReleased(amounts)] : [];
  const beside = [...toCome, ...besideOf("employer", amounts, facts)];
  return { ...summed("employer", heads), ifKept: future, beside };
}

function onceReleased(amounts: SumsByHead): BesideLine {
  const extra = amounts["compensation.extra"];
  const { head, low, likely, high } = plain(extra);
  return { head: head as Head, reason: "once-released", low, likely, high, strength: extra.legalBasis };
}

/** Nothing, or a sum that nobody may claim. */
function isLine({ status, creditor }: HeadSum): boolean {
  return status === "not-applicable" || creditor === null;
}

function plain(amount: HeadSum): ExposureHead {
  return exposedAs(amount.forecast, {
    head: amount.head,
    low: amount.holds === "yes" ? (amount.low ?? 0) : 0,
    forecastLow: amount.forecast === "yes" ? (amount.low ?? 0) : 0,
    likely: amount.likely,
    high: amount.high,
    basis: "computed",
  });
}

/** A sum of which it is not known whether it is owed by the day asked. */
function open(amount: HeadSum): ExposureHead {
  return plain({ ...amount, holds: lesser(amount.holds), forecast: lesser(amount.forecast) });
}

function lesser(outcome: Outcome): Outcome {
  return outcome === "no" ? "no" : "open";
}

function summed(party: Party, heads: readonly ExposureHead[]): Omit<Exposure, "beside"> {
  const total = (of: (head: ExposureHead) => Fen | null) =>
    heads.reduce<Fen | null>((sum, head) => {
      const next = of(head);
      return sum === null || next === null ? null : sum + next;
    }, 0);
  return { party, heads, low: total((h) => h.low) ?? 0, likely: total((h) => h.likely), high: total((h) => h.high) };
}
