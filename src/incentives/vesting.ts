import { addMonths, type Day } from "../base/day.ts";
import { compareF, type Fraction, fraction } from "../base/fraction.ts";
import { type Fen, maxFen, subFen, timesFraction } from "../base/money.ts";
import { type Range, rangeBefore } from "../base/range.ts";
import type { Truth } from "../base/truth.ts";
import type { AwardConvention } from "../law/convention.ts";
import type { Incentive } from "../situation/schema.ts";
import { ANY_SUM, type FenSpan, NOTHING } from "./award-sum.ts";
import { gainedOf } from "./gained.ts";
import { capOf, isForeign, unitsWorth, withinCap } from "./price.ts";

/** An award on the day of leaving: what has not vested, and what has vested and was not given yet. */
export interface Parts {
  readonly whole: FenSpan;
  readonly unvested: FenSpan;
  readonly notGiven: FenSpan;
  /** Whether the person leaves before anything vests. */
  readonly cliffMissed: Truth;
  readonly conventions: readonly AwardConvention[];
}

const NONE = fraction(0);
const ALL = fraction(1);

interface Share {
  readonly low: Fraction;
  readonly high: Fraction;
}

/** `exit` is the day of leaving, in so far as it is known; `worth` the whole award. */
export function partsOf(award: Incentive, worth: FenSpan, exit: Range): Parts {
  const told = toldShare(award);
  const missed = cliffMissed(award, exit);
  const share = told ?? { low: NONE, high: missed === "yes" ? NONE : ALL };
  const cliff = told !== null && told.high.num > 0n ? "no" : missed;
  const cliffConvention: AwardConvention[] = cliff === "no" ? [] : ["cliff-on-the-corresponding-day"];
  if (isForeign(award)) {
    const none = (all: boolean) => (all ? NOTHING : ANY_SUM);
    const unvested = none(compareF(share.low, ALL) === 0);
    const notGiven = notYetGiven(award, none(share.high.num === 0n));
    return { whole: worth, unvested, notGiven, cliffMissed: cliff, conventions: cliffConvention };
  }
  const wholeTold = award.quantity !== undefined || award.value !== undefined;
  const vested = wholeTold ? timesShare(worth, share) : vestedUnits(award, share);
  const unvested = { low: rest(worth.low, share.high), high: worth.high === null ? null : rest(worth.high, share.low) };
  return {
    whole: worth,
    unvested: compareF(share.low, ALL) === 0 ? NOTHING : unvested,
    notGiven: notYetGiven(award, vested),
    cliffMissed: cliff,
    conventions: [
      ...cliffConvention,
      ...(told !== null && told.high.den !== 1n ? ["half-up-to-the-fen" as const] : []),
    ],
  };
}

function timesShare({ low, high }: FenSpan, share: Share): FenSpan {
  if (share.high.num === 0n) return NOTHING;
  return {
    low: timesFraction(low, share.low, "half-up"),
    high: high === null ? null : timesFraction(high, share.high, "half-up"),
  };
}

/** What is left of a sum once the vested share, rounded to the fen, is taken off: the two always add up. */
function rest(sum: Fen, share: Fraction): Fen {
  return subFen(sum, timesFraction(sum, share, "half-up"));
}

/** Units of a whole that is not told: a cap on the whole leaves them any part of it. */
function vestedUnits(award: Incentive, share: Share): FenSpan {
  if (award.vestedQuantity !== undefined) {
    const vested = withinCap(award, unitsWorth(award, award.vestedQuantity));
    return capOf(award) === null ? vested : { ...vested, low: 0 };
  }
  return share.high.num === 0n ? NOTHING : withinCap(award, ANY_SUM);
}

/** By units, else as told; both where they differ. Null where neither is told. */
function toldShare({ quantity, vestedQuantity, vestedShare }: Incentive): Share | null {
  const byUnits =
    vestedQuantity === undefined || quantity === undefined || quantity === 0
      ? vestedQuantity === 0
        ? NONE
        : undefined
      : fraction(vestedQuantity, quantity);
  const told = [byUnits, vestedShare].filter((share) => share !== undefined).sort(compareF);
  const [low, high = low] = told;
  return low === undefined || high === undefined ? null : { low, high };
}

/** The months must have passed on the day of leaving itself. */
export function cliffMissed({ vestsFrom, cliffMonths }: Incentive, exit: Range): Truth {
  if (cliffMonths === undefined || cliffMonths === 0) return "no";
  if (vestsFrom === undefined) return "unknown";
  const after = (day: Day | null) => (day === null ? null : addMonths(day, cliffMonths));
  return rangeBefore(exit, { low: after(vestsFrom.low), high: after(vestsFrom.high) });
}

/** Vested and not exercised, transferred or paid out; of a cash award, first of all vested and not received. */
function notYetGiven(award: Incentive, vested: FenSpan): FenSpan {
  const received = award.kind === "cash-award" && award.gained !== undefined ? gainedOf(award).high : null;
  if (received !== null) {
    const left = (sum: Fen) => maxFen(0, subFen(sum, received));
    return { low: left(vested.low), high: vested.high === null ? null : left(vested.high) };
  }
  if (award.exercised === "yes") return NOTHING;
  return { low: award.exercised === "no" ? vested.low : 0, high: vested.high };
}
