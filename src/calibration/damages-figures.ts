import { type End, type ThreeFractions, type Weighing, weighedShare } from "../amounts/weighed-share.ts";
import { type Fraction, fraction, parseFraction } from "../base/fraction.ts";
import { median } from "../concordance/median.ts";
import { damagesModel } from "../law/calibrated.ts";
import type { DamagesShares } from "../law/calibration.ts";
import type { DamagesData, DamagesModelData, ThreeShares } from "../law/risk-model.ts";
import { type Candidate, type Choice, candidatesOf, choose } from "./choose.ts";
import { foldsOf } from "./folds.ts";
import type { Award, Observed } from "./observed.ts";

/** Values on trial, those that give the widest range first. */
const TRIED = {
  low: ["25%", "30%", "1/3", "40%"],
  likely: ["50%", "60%", "2/3"],
  lowers: ["1/8", "1/6", "1/4", "1/3"],
  "lowers-mildly": ["5/6", "9/10"],
  raises: ["5/4", "3/2", "2"],
  "above-line": ["1/3", "1/2", "2/3"],
} as const satisfies Record<keyof DamagesShares, readonly string[]>;

const NAMES = Object.keys(TRIED) as (keyof DamagesShares)[];

const CANDIDATES = candidatesOf(Object.values(TRIED));

/** Nine of ten awards are to lie inside. */
const OUTSIDE = 0.1;

interface Trial {
  readonly id: string;
  readonly award: Award;
}

/** A range of shares of the sum, beside the share that was awarded. */
interface Foretold {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  readonly awarded: number;
}

export interface DamagesFigures extends Choice {
  readonly shares: DamagesShares;
  readonly cases: number;
  /** Of the awards kept aside, by the figures that did not see them. */
  readonly insideAside: number;
  readonly medianWidthAside: number;
  readonly medianErrorAside: number;
}

export function damagesFigures(data: DamagesData, cases: readonly Observed[]): DamagesFigures {
  const trials = cases.flatMap(({ id, award }): Trial[] =>
    award === null || award.of.likely === null ? [] : [{ id, award }],
  );
  const foretold = CANDIDATES.map((candidate) => {
    const model = damagesModel(data, sharesOf(candidate));
    return trials.map(({ award }) => shareOf(model, award));
  });
  const folds = foldsOf(trials, ({ award }) =>
    Math.round((award.sum / (award.of.likely ?? award.sum)) * FOLDS_OF_SHARE),
  );
  const choice = choose(
    CANDIDATES,
    foretold.map((row) => row.map(loss)),
    folds,
    () => 0,
  );
  const aside = trials.flatMap((_, i) => foretold[CANDIDATES.indexOf(choice.byFold[folds[i] ?? 0] ?? [])]?.[i] ?? []);
  return {
    ...choice,
    shares: sharesOf(choice.chosen),
    cases: trials.length,
    insideAside: aside.filter(({ low, high, awarded }) => low <= awarded && awarded <= high).length,
    medianWidthAside: median(aside.map(({ low, high }) => high / low)) ?? 0,
    medianErrorAside: median(aside.map(({ likely, awarded }) => Math.abs(Math.log(likely / awarded)))) ?? 0,
  };
}

const FOLDS_OF_SHARE = 4;

/** The interval score of Winkler on a scale of logarithms (width, and ten times over what lies outside), and the error of the likely figure. */
function loss({ low, likely, high, awarded }: Foretold): number {
  const [l, m, h, x] = [low, likely, high, awarded].map(Math.log) as [number, number, number, number];
  const outside = Math.max(0, l - x) + Math.max(0, x - h);
  return Math.round((h - l + (2 / OUTSIDE) * outside + Math.abs(m - x)) * 1e6) / 1e6;
}

function shareOf(model: DamagesModelData, award: Award): Foretold {
  const weighing = weighingOf(model, award);
  const at = (end: End) => numberOf(weighedShare(award.of[end], end, weighing));
  return {
    low: at("low"),
    likely: Math.max(at("low"), at("likely")),
    high: at("high"),
    awarded: award.sum / (award.of.likely ?? award.sum),
  };
}

function weighingOf(model: DamagesModelData, { applies, payLine, loss: proven, lossLine }: Award): Weighing {
  const line = (sum: number | null) => (sum === null ? null : fraction(sum));
  const held = fraction(proven ?? 0);
  return {
    base: threeOf(model),
    factors: model.factors.map(({ id, direction, by }) => ({
      applies: applies.get(id) ?? "unknown",
      direction,
      by: threeOf(by),
    })),
    beyond: { line: { low: line(payLine.low), high: line(payLine.high) }, by: threeOf(model["beyond-pay"].by) },
    floor: { low: held, likely: line(lossLine) ?? held, high: line(lossLine) ?? held },
  };
}

function threeOf({ low, likely, high }: ThreeShares): ThreeFractions {
  const known = (text: string) => parseFraction(text) ?? fraction(0);
  return { low: known(low), likely: known(likely), high: known(high) };
}

function numberOf(share: Fraction): number {
  return Number(share.num) / Number(share.den);
}

function sharesOf(candidate: Candidate): DamagesShares {
  const value = (name: keyof DamagesShares) => TRIED[name][candidate[NAMES.indexOf(name)] ?? 0] ?? "0";
  return {
    low: value("low"),
    likely: value("likely"),
    lowers: value("lowers"),
    "lowers-mildly": value("lowers-mildly"),
    raises: value("raises"),
    "above-line": value("above-line"),
  };
}
