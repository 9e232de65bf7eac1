import type { CaseResult } from "./case-result.ts";
import type { Answer, AnswerForecast } from "./forecast.ts";
import { median } from "./median.ts";

export interface AnswerBlock {
  readonly total: number;
  readonly agree: number;
  readonly open: number;
  readonly disagree: number;
  /** Mean of (score / 100 − outcome)² over every case of the block; null of none. */
  readonly brier: number | null;
  /** How often the strict verdict, which holds whatever is missing, is yes or no. */
  readonly verdictDecided: number;
}

export interface DamagesBlock {
  readonly total: number;
  readonly zero: { readonly total: number; readonly agree: number };
  readonly positive: {
    readonly total: number;
    readonly covered: number;
    /** Ranges that start at 0: left out of the median of high/low. */
    readonly fromZero: number;
    /** Forecasts with a likely figure above zero: those that the log error is taken over. */
    readonly withLikely: number;
    /** Over the ranges with two ends above zero; null of none. */
    readonly medianHighOverLow: number | null;
    /** Median of |ln(likely / awarded)| over the figures above zero; null of none. */
    readonly medianAbsLogError: number | null;
  };
}

export interface CompensationBlock {
  readonly total: number;
  readonly exact: number;
  readonly within1pct: number;
}

export interface Blocks {
  readonly binding: AnswerBlock;
  readonly breach: AnswerBlock;
  readonly damages: DamagesBlock;
}

export function blocksOf(results: readonly CaseResult[]): Blocks {
  return {
    binding: answerBlock(results.flatMap((r) => r.binding ?? [])),
    breach: answerBlock(results.flatMap((r) => r.breach ?? [])),
    damages: damagesBlock(results.flatMap((r) => r.damages ?? [])),
  };
}

function answerBlock(answers: readonly (AnswerForecast & { expected: Answer })[]): AnswerBlock {
  const squares = answers.map(({ score, expected }) => (score / 100 - (expected === "yes" ? 1 : 0)) ** 2);
  const count = (is: (a: AnswerForecast & { expected: Answer }) => boolean) => answers.filter(is).length;
  return {
    total: answers.length,
    agree: count((a) => a.got === a.expected),
    open: count((a) => a.got === "open"),
    disagree: count((a) => a.got !== "open" && a.got !== a.expected),
    brier: answers.length === 0 ? null : rounded(squares.reduce((sum, next) => sum + next, 0) / answers.length),
    verdictDecided: count((a) => a.strict !== "open"),
  };
}

type Damages = NonNullable<CaseResult["damages"]>;

function damagesBlock(all: readonly Damages[]): DamagesBlock {
  const [none, some] = [all.filter((d) => d.expected === 0), all.filter((d) => d.expected > 0)];
  return {
    total: none.length + some.length,
    zero: { total: none.length, agree: none.filter(damagesAgree).length },
    positive: {
      total: some.length,
      covered: some.filter(damagesAgree).length,
      fromZero: some.filter(({ low }) => !low).length,
      withLikely: some.filter(({ likely }) => likely).length,
      medianHighOverLow: medianWidth(some),
      medianAbsLogError: roundedMedian(
        some.flatMap(({ likely, expected }) => (likely ? [Math.abs(Math.log(likely / expected))] : [])),
      ),
    },
  };
}

/** Over the ranges with two ends above zero; null of none. */
export function medianWidth(all: readonly Damages[]): number | null {
  return roundedMedian(all.flatMap(({ low, high }) => (low && high ? [high / low] : [])));
}

/** Nothing awarded and nothing foretold, or an award inside the range; a range without an upper end covers nothing. */
export function damagesAgree({ expected, low, high, ruledOut }: Damages): boolean {
  if (expected === 0) return high === 0 || (low === 0 && ruledOut);
  return low !== null && high !== null && low <= expected && expected <= high;
}

/** Also where something was awarded and the forecast was that nothing is owed. */
export function damagesDiffer(damages: Damages): boolean {
  return !damagesAgree(damages) || (damages.expected > 0 && damages.likely === 0);
}

export function compensationBlock(results: readonly CaseResult[]): CompensationBlock {
  const all = results.flatMap((r) => r.compensation ?? []);
  return {
    total: all.length,
    exact: all.filter(({ expected, got }) => got !== null && fen(got) === fen(expected)).length,
    within1pct: all.filter(compensationAgrees).length,
  };
}

export function compensationAgrees({ expected, got }: NonNullable<CaseResult["compensation"]>): boolean {
  return got !== null && Math.abs(fen(got) - fen(expected)) * 100 <= fen(expected);
}

function fen(yuan: number): number {
  return Math.round(yuan * 100);
}

function roundedMedian(values: readonly number[]): number | null {
  const middle = median(values);
  return middle === null ? null : rounded(middle);
}

/** Six decimals. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
