import type { SumsByHead } from "../amounts/amounts-of-agreement.ts";
import { legalNumber, wholeNumbers } from "../amounts/arguments.ts";
import { likelyRange } from "../amounts/figure.ts";
import type { FinalAward } from "../assessment.ts";
import { type Day, formatDay } from "../base/day.ts";
import { hull, isExact, type Range, UNKNOWN_RANGE } from "../base/range.ts";
import { isWithin, type RegionCode } from "../base/region.ts";
import { daysTest } from "../conditions/atoms.ts";
import { answer, YES } from "../conditions/test.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Head } from "../law/effect.ts";
import { citationOf } from "../law/law.ts";
import { minimumWageAt } from "../law/minimum-wage.ts";

const LIMIT = "cn/arbitration-law#47(1)";
const ITEM_BY_ITEM = "cn/arbitration-case-rules#50";

/**
 * Which items can be final for the employer. Pay during the restriction is among them by the arbitration rules, agreed damages
 * are not; of the rest no text read says either. @law cn/arbitration-case-rules#50
 */
const COUNTS: Readonly<Partial<Record<Head, Outcome>>> = {
  "compensation.arrears": "yes",
  "compensation.extra": "open",
  "damages.agreed": "no",
  "damages.loss": "open",
  "refund.compensation": "open",
};

/** The days whose minimum wage may count. */
type Days = readonly (Day | null)[];

/**
 * Item by item, whether an award would be final for the employer: the sum against so many months of the local minimum wage.
 * `final` holds for every completion of the facts and every reading; `forecast` takes what is not told as done on the day asked.
 */
export function finalAwardsOf(compiled: CompiledLaw, frame: EvaluatedFrame, amounts: SumsByHead): FinalAward[] {
  if (frame.forecast[compiled.labour] === 0) return [];
  const labour = outcomeOf(frame.strict[compiled.labour]);
  return (Object.entries(COUNTS) as [Head, Outcome][]).flatMap(([head, told]) => {
    const amount = amounts[head];
    const { creditor } = amount;
    if (creditor === null || (amount.holds === "no" && amount.forecast === "no")) return [];
    const counts = told === "yes" && !stands(compiled, frame, ITEM_BY_ITEM) ? "open" : told;
    const days = daysThatMayCount(compiled, frame, creditor);
    const sure = days.known.some((day) => day === null)
      ? UNKNOWN_RANGE
      : thresholdOn(compiled, frame, days.known, seats(frame));
    const threshold = thresholdOn(compiled, frame, days.taken, [placeOf(frame)]);
    const final = finality(counts, { low: amount.low, high: amount.high }, sure);
    return [
      {
        head,
        creditor,
        final: labour === "yes" || final === "no" ? final : "open",
        forecast: finality(counts, likelyRange(amount.figure), threshold),
        threshold,
        days: [...new Set(days.taken)].filter((day) => day !== null).map(formatDay),
        confidence: told === "open" ? "low" : citationOf(compiled.law, ITEM_BY_ITEM).instrument.confidence,
        cite: [LIMIT, ...(told === "open" ? [] : [ITEM_BY_ITEM]), ...days.cite],
      },
    ];
  });
}

function finality(counts: Outcome, sum: Range, threshold: Range): Outcome {
  if (counts === "no") return "no";
  if (sum.low !== null && threshold.high !== null && sum.low > threshold.high) return "no";
  const within = sum.high !== null && threshold.low !== null && sum.high <= threshold.low;
  return within && counts === "yes" ? "yes" : "open";
}

/** The day of applying alone where a place has settled it; elsewhere that of the award too. */
function daysThatMayCount(compiled: CompiledLaw, frame: EvaluatedFrame, creditor: string) {
  const { steps, decidedOn } = frame.frame.situation;
  const { asOf } = frame.frame;
  const filed = exactDay(steps.items.find(({ kind, by }) => kind === "filing" && by === creditor)?.on);
  const settled = settledDay(compiled, frame);
  if (settled !== null) return { known: [filed], taken: [filed ?? asOf], cite: settled };
  const decided = exactDay(decidedOn);
  return { known: [filed, decided], taken: [filed ?? asOf, decided ?? asOf], cite: [] };
}

/** What settles the day of applying for the place of performance; null where nothing does. */
function settledDay(compiled: CompiledLaw, frame: EvaluatedFrame): readonly string[] | null {
  const place = wordFact(frame, "performance.place");
  const reading = compiled.disputes
    .find(({ name }) => name === "final-award-day")
    ?.data.readings.find(({ places }) => places?.some((other) => place !== "unknown" && isWithin(place, other)));
  return reading?.cite.every((id) => stands(compiled, frame, id)) ? reading.cite : null;
}

function thresholdOn(
  compiled: CompiledLaw,
  frame: EvaluatedFrame,
  days: Days,
  places: readonly (RegionCode | null)[],
): Range {
  const months = wholeNumbers(legalNumber(compiled, frame, { param: "procedure/final-award-months" }));
  if (months === null) return UNKNOWN_RANGE;
  const wage = places
    .flatMap((place) =>
      days.map((day) =>
        place === null || day === null
          ? UNKNOWN_RANGE
          : minimumWageAt(compiled.law.data.minimumWages, place, day).range,
      ),
    )
    .reduce(hull);
  return {
    low: wage.low === null ? null : wage.low * months.low,
    high: wage.high === null ? null : wage.high * months.high,
  };
}

/** Places whose commission may decide: that of performance and that of the employer's seat. @law cn/arbitration-law#21(2) */
function seats(frame: EvaluatedFrame): (RegionCode | null)[] {
  return [placeOf(frame), frame.frame.situation.employerSeat ?? null];
}

function placeOf(frame: EvaluatedFrame): RegionCode | null {
  const place = wordFact(frame, "performance.place");
  return place === "unknown" ? null : place;
}

function exactDay(day: Range | undefined | null): Day | null {
  return day != null && isExact(day) ? day.low : null;
}

function stands(compiled: CompiledLaw, frame: EvaluatedFrame, id: string): boolean {
  const { from, to } = citationOf(compiled.law, id);
  return answer(daysTest(from, to), rangeFact(frame, "procedure.forum-day")) === YES;
}
