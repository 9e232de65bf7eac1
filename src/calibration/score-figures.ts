import type { ScoreShares } from "../law/calibration.ts";
import type { ElementData } from "../law/risk-model.ts";
import { type Candidate, type Choice, candidatesOf, choose } from "./choose.ts";
import { FOLDS, foldsOf } from "./folds.ts";
import type { Observed, State } from "./observed.ts";

/** Values on trial, the most doubtful first. No published case bears on what is not known, nor presumed: it is as likely as not. */
const TRIED = {
  "at-most": ["80%", "85%", "90%", "92%", "94%", "95%", "96%", "97%", "98%"],
  presumed: ["95%", "97%", "98%", "99%"],
  unknown: ["50%"],
  "presumed-fails": ["50%", "40%", "30%", "25%", "20%", "15%", "10%", "5%"],
  fails: ["20%", "15%", "10%", "5%", "2%"],
} as const;

const NAMES = Object.keys(TRIED) as (keyof typeof TRIED)[];

/** What fails for sure leaves no more than what is presumed to fail. */
const CANDIDATES = candidatesOf(Object.values(TRIED)).filter((candidate) => {
  const shares = sharesOf(candidate);
  return part(shares.fails) <= part(shares["presumed-fails"]);
});

/** A case as far as one score goes: the state of each element, in their order, and the outcome. */
export interface Trial {
  readonly id: string;
  readonly states: readonly State[];
  readonly yes: boolean;
}

export interface ScoreFigures extends Choice {
  readonly shares: ScoreShares;
  readonly trials: number;
  /** Mean squared error of the cases kept aside, by the figures that did not see them, and of all of them by the figures chosen. */
  readonly brierAside: number;
  readonly brierChosen: number;
}

/** The cases that test a score, by the states that they show and what was decided. */
export function trialsOf(
  elements: readonly ElementData[],
  cases: readonly Observed[],
  states: (one: Observed) => ReadonlyMap<string, State>,
  decided: (one: Observed) => boolean | null,
): Trial[] {
  return cases.flatMap((one): Trial[] => {
    const yes = decided(one);
    const own = states(one);
    return yes === null ? [] : [{ id: one.id, states: elements.map(({ id }) => own.get(id) ?? "unknown"), yes }];
  });
}

/** One set of figures for every score. All that a case tests is kept aside together. */
export function scoreFigures(trials: readonly Trial[]): ScoreFigures {
  const lossBy = CANDIDATES.map((candidate) => lossOf(sharesOf(candidate)));
  const losses = lossBy.map((loss) => trials.map(loss));
  const doubted = lossBy.map((loss) => sum(DOUBTED.map(loss)));
  const folds = foldsOfCases(trials);
  const most = Array.from({ length: FOLDS }, (_, fold) => mostBorneOut(trials.filter((__, i) => folds[i] !== fold)));
  const says = CANDIDATES.map((candidate) => part(sharesOf(candidate)["at-most"]));
  const prior = (c: number, fold: number) => ((says[c] ?? 0) <= (most[fold] ?? 0) ? (doubted[c] ?? 0) : Infinity);
  const choice = choose(CANDIDATES, losses, folds, prior);
  const shares = sharesOf(choice.chosen);
  const aside = trials.map((_, i) => losses[CANDIDATES.indexOf(choice.byFold[folds[i] ?? 0] ?? [])]?.[i] ?? 1);
  return {
    ...choice,
    shares,
    trials: trials.length,
    brierAside: sum(aside) / trials.length,
    brierChosen: sum(trials.map(lossOf(shares))) / trials.length,
  };
}

/** No score says more than Laplace's rule of the cases in which nothing fails; the least value tried is always open. */
function mostBorneOut(trials: readonly Trial[]): number {
  const sound = trials.filter(({ states }) => states.every((state) => state !== "no" && state !== "presumed-no"));
  const yes = sound.filter((trial) => trial.yes).length;
  return Math.max(part(TRIED["at-most"][0]), (yes + 1) / (sound.length + 2));
}

/** Laplace's rule: before any case, one decided each way where all is presumed, and where one element is presumed to fail. */
const DOUBTED: readonly Trial[] = (["presumed-yes", "presumed-no"] as const).flatMap((state) =>
  [true, false].map((yes) => ({ id: "", states: [state], yes })),
);

function foldsOfCases(trials: readonly Trial[]): number[] {
  const ids = [...new Set(trials.map(({ id }) => id))];
  const cases = ids.map((id) => ({ id, yes: trials.filter((trial) => trial.id === id && trial.yes).length }));
  const folds = foldsOf(cases, ({ yes }) => yes);
  return trials.map(({ id }) => folds[ids.indexOf(id)] ?? 0);
}

function lossOf(shares: ScoreShares): (trial: Trial) => number {
  const left = {
    yes: 1,
    "presumed-yes": part(shares.presumed),
    unknown: part(shares.unknown),
    "presumed-no": part(shares["presumed-fails"]),
    no: part(shares.fails),
  };
  const most = part(shares["at-most"]);
  return ({ states, yes }) => (states.reduce((share, state) => share * left[state], most) - (yes ? 1 : 0)) ** 2;
}

function part(percent: string): number {
  return Number.parseInt(percent, 10) / 100;
}

function sharesOf(candidate: Candidate): ScoreShares {
  const value = (name: keyof typeof TRIED) => TRIED[name][candidate[NAMES.indexOf(name)] ?? 0] ?? "0";
  return {
    "at-most": value("at-most"),
    presumed: value("presumed"),
    unknown: value("unknown"),
    "presumed-fails": value("presumed-fails"),
    fails: value("fails"),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
