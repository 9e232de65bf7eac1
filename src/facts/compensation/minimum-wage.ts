import { addMonths, type Day } from "../../base/day.ts";
import { type Fraction, fraction } from "../../base/fraction.ts";
import { hull, type Range, UNKNOWN_RANGE } from "../../base/range.ts";
import type { RegionCode } from "../../base/region.ts";
import { daysOfChange, minimumWageAt, minimumWageBetween } from "../../law/minimum-wage.ts";
import { rangeFact, ratioFact, truthFact } from "../define.ts";
import { namedLastDay } from "../duration/agreed-end.ts";
import { NOT_APPLICABLE } from "../fact.ts";
import type { Frame } from "../frame.ts";
import { exitDay } from "../procedure/days.ts";
import { monthlyAgreed } from "./agreed.ts";
import { averageWage } from "./wage.ts";

/** By convention that of the exit day: the text does not say which month's counts. @law cn/labour-contract-regulations#14 */
export const minimumWage = rangeFact(
  "money",
  "compensation.minimum-wage",
  "situation",
  [
    ["离职时履行地的月最低工资", "Monthly minimum wage of the workplace at exit"],
    ["离职时，劳动合同履行地的月最低工资标准是多少？", "What was the monthly minimum wage of the workplace at exit?"],
  ],
  (frame) => {
    const exit = exitDay.derive(frame);
    return exit === NOT_APPLICABLE ? UNKNOWN_RANGE : minimumWageOn(frame, daysAtEnds(exit));
  },
);

export const belowMinimumWage = truthFact(
  "compensation.below-minimum-wage",
  "agreement",
  [
    ["约定月补偿低于最低工资", "The agreed monthly sum is below the minimum wage"],
    ["约定的月补偿是否低于履行地的月最低工资？", "Is the agreed monthly sum below the minimum wage of the workplace?"],
  ],
  (frame) => {
    const [sum, wage] = [monthlyAgreed.derive(frame), minimumWage.derive(frame)];
    if (sum === NOT_APPLICABLE || wage === NOT_APPLICABLE) return "unknown";
    if (sum.high !== null && wage.low !== null && sum.high < wage.low) return "yes";
    return sum.low !== null && wage.high !== null && sum.low >= wage.high ? "no" : "unknown";
  },
);

/** Zero where the minimum wage did not rise within the term as far as it has run; the months to come are not known. */
export const laterMinimumShare = ratioFact(
  "compensation.later-minimum-share",
  "agreement",
  [
    [
      "限制期内上调后的最低工资占平均工资的比例",
      "A later, higher minimum wage of the term as a share of the average wage",
    ],
    [
      "限制期内，履行地的最低工资是否上调，调到多少？",
      "Did the minimum wage of the workplace rise within the term, and to what?",
    ],
  ],
  (frame) => {
    const later = laterMinimumWage(frame);
    const [first, wage] = [minimumWage.derive(frame), averageWage.derive(frame)];
    if (first === NOT_APPLICABLE || wage === NOT_APPLICABLE) return { low: null, high: null };
    const over = (n: number | null, d: number | null) => (n === null || d === null || d === 0 ? null : fraction(n, d));
    const rises = later.high === null || first.low === null || later.high > first.low;
    const sure = later.low !== null && first.high !== null && later.low > first.high;
    return { low: sure ? over(later.low, wage.high) : NONE, high: rises ? over(later.high, wage.low) : NONE };
  },
);

const NONE: Fraction = fraction(0);

/** The minimum wage from a day on, until the next. */
export interface WageFrom {
  readonly from: Day;
  readonly range: Range;
  /** No figure is held for the day: it lies between those held before and after it. */
  readonly between: boolean;
}

/**
 * The minimum wage from the day after exit, with each change up to the day asked or the agreed end, whichever comes first;
 * months to come stand under the last. Null where the day of exit is not known.
 */
export function minimumWagesSince(frame: Frame): readonly WageFrom[] | null {
  const exit = exitDay.derive(frame);
  if (exit === NOT_APPLICABLE || exit.low === null || exit.low !== exit.high) return null;
  return wagesFrom(frame, exit.low + 1, endOfTerm(frame, exit.low));
}

/** All that the minimum wage may be in the restriction so far, from the day of exit to its first day at the least. */
export function minimumWageSpan(frame: Frame): Range {
  const exit = exitDay.derive(frame);
  if (exit === NOT_APPLICABLE || exit.low === null || exit.high === null) return UNKNOWN_RANGE;
  const ranges = wagesFrom(frame, exit.low, Math.max(exit.high + 1, endOfTerm(frame, exit.high))).map((w) => w.range);
  return ranges.reduce(hull);
}

/** The highest minimum wage of the restriction so far. */
function laterMinimumWage(frame: Frame): Range {
  const since = minimumWagesSince(frame);
  if (since === null) return UNKNOWN_RANGE;
  const most = (pick: (range: Range) => number | null) =>
    since.reduce<number | null>((high, { range }) => {
      const value = pick(range);
      return high === null || value === null ? null : Math.max(high, value);
    }, 0);
  return { low: most((r) => r.low), high: most((r) => r.high) };
}

/** The end of the agreed term, of which the law lets the cap stand at most, or the day asked if that comes first. */
function endOfTerm(frame: Frame, exit: Day): Day {
  const { agreement, asOf, law } = frame;
  const named = namedLastDay(frame)?.high ?? asOf;
  const caps = law.parameters.get("duration/cap")?.values.map(({ value }) => Number(value)) ?? [];
  const months = Math.min(agreement?.months ?? Number.POSITIVE_INFINITY, Math.max(...caps));
  return Math.min(Number.isFinite(months) ? addMonths(exit, months) : asOf, named, asOf);
}

function wagesFrom(frame: Frame, first: Day, end: Day): WageFrom[] {
  const { place, registrationPlace } = frame.situation;
  const places = [...place.items.flatMap((p) => p.place ?? []), ...(registrationPlace ? [registrationPlace] : [])];
  const changes = places.flatMap((code) => daysOfChange(frame.law.data.minimumWages, code));
  const days = [first, ...new Set(changes.filter((day) => day > first && day <= end))].sort((a, b) => a - b);
  const found = days.map((from): WageFrom => {
    const own = minimumWageOn(frame, [from]);
    const range = own.high === null ? minimumWageOn(frame, [from], minimumWageBetween) : own;
    return { from, range, between: own.high === null && range.high !== null };
  });
  return found.filter(({ range }, i) => {
    const before = found[i - 1]?.range;
    return before === undefined || before.low !== range.low || before.high !== range.high;
  });
}

/** That of the workplaces on these days, or of the registration place where it is higher and was agreed on; a span of what it may be. */
function minimumWageOn({ situation, law }: Frame, days: readonly Day[], at = held): Range {
  const of = (places: readonly RegionCode[]): Range => {
    const found = places.flatMap((place) => days.map((day) => at(law.data.minimumWages, place, day)));
    return found.length === 0 ? UNKNOWN_RANGE : found.reduce(hull);
  };
  const worked = of(situation.place.items.flatMap((p) => p.place ?? []));
  const { registrationPlace, registrationStandardAgreed } = situation;
  if (registrationPlace === undefined || registrationStandardAgreed === "no") return worked;
  return higher(worked, of([registrationPlace]), registrationStandardAgreed === "yes");
}

function held(...asked: Parameters<typeof minimumWageAt>): Range {
  return minimumWageAt(...asked).range;
}

function daysAtEnds({ low, high }: Range): Day[] {
  return low === null || high === null ? [] : [...new Set([low, high])];
}

/** The higher of two, for sure or perhaps. */
function higher(a: Range, b: Range, sure: boolean): Range {
  const most = (x: number | null, y: number | null) => (x === null || y === null ? null : Math.max(x, y));
  const low = a.low === null ? b.low : b.low === null ? a.low : Math.max(a.low, b.low);
  return { low: sure ? low : a.low, high: most(a.high, b.high) };
}
