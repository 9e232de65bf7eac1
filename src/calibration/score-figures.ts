import { scoreModel } from "../law/calibrated.ts";
import type { ScoreShares } from "../law/calibration.ts";
import type { ElementData, ScoreModelData } from "../law/risk-model.ts";
import { type Candidate, type Choice, candidatesOf, choose } from "./choose.ts";
import { foldsOf } from "./folds.ts";
import type { Observed, State } from "./observed.ts";

/** Values on trial, the most doubtful first. No published case bears on what is not known, nor presumed: it is as likely as not. */
const TRIED = {
  "at-most": ["80%", "85%", "90%", "92%", "94%", "95%", "96%", "97%", "98%"],
  presumed: ["95%", "97%", "98%", "99%"],
  unknown: ["50%"],
  "presumed-fails": ["30%", "25%", "20%", "15%", "10%"],
  fails: ["10%", "5%"],
} as const;

const NAMES = Object.keys(TRIED) as (keyof typeof TRIED)[];

const CANDIDATES = candidatesOf(Object.values(TRIED));

/** A case as far as one score goes: the states of its elements, what else was needed for the outcome, and the outcome. */
interface Trial {
  readonly id: string;
  readonly states: readonly State[];
  /** The share that another score leaves. */
  readonly times: number;
  readonly yes: boolean;
}

export interface ScoreFigures extends Choice {
  readonly shares: ScoreShares;
  /** Mean squared error of the cases kept aside, by the figures that did not see them, and of all of them by the figures chosen. */
  readonly brierAside: number;
  readonly brierChosen: number;
  readonly cases: number;
}

export function enforceabilityFigures(elements: readonly ElementData[], cases: readonly Observed[]): ScoreFigures {
  const trials = cases.flatMap(({ id, enforceability, bound }): Trial[] =>
    bound === null ? [] : [{ id, states: inOrder(elements, enforceability), times: 1, yes: bound }],
  );
  return figuresOf(elements, trials, 1);
}

/** What is decided of a breach is that the restriction binds and was broken: both scores together. */
export function breachFigures(
  elements: readonly ElementData[],
  enforceability: ScoreModelData,
  cases: readonly Observed[],
): ScoreFigures {
  const left = (states: readonly State[]) => leftBy(enforceability, states);
  const trials = cases.flatMap((one): Trial[] => {
    if (one.broken === null) return [];
    const times = left(inOrder(enforceability.elements, one.enforceability));
    return [{ id: one.id, states: inOrder(elements, one.breach), times, yes: one.broken }];
  });
  return figuresOf(elements, trials, left(enforceability.elements.map(() => "presumed-yes")));
}

function figuresOf(elements: readonly ElementData[], trials: readonly Trial[], times: number): ScoreFigures {
  const most = mostBorneOut(trials);
  const candidates = CANDIDATES.filter((candidate) => part(sharesOf(candidate)["at-most"]) <= most);
  const models = candidates.map((candidate) => scoreModel(elements, sharesOf(candidate)));
  const losses = models.map((model) => trials.map((trial) => loss(model, trial)));
  const prior = models.map((model) => doubted(elements, times).reduce((sum, trial) => sum + loss(model, trial), 0));
  const folds = foldsOf(trials, ({ yes }) => (yes ? 1 : 0));
  const choice = choose(candidates, losses, folds, prior);
  const shares = sharesOf(choice.chosen);
  const model = scoreModel(elements, shares);
  const aside = trials.map((_, i) => losses[candidates.indexOf(choice.byFold[folds[i] ?? 0] ?? [])]?.[i] ?? 1);
  return {
    ...choice,
    shares,
    brierAside: mean(aside),
    brierChosen: mean(trials.map((trial) => loss(model, trial))),
    cases: trials.length,
  };
}

/** No score says more than Laplace's rule of the cases in which nothing fails; the least value tried is always open. */
function mostBorneOut(trials: readonly Trial[]): number {
  const sound = trials.filter(({ states }) => states.every((state) => state !== "no" && state !== "presumed-no"));
  const yes = sound.filter((trial) => trial.yes).length;
  const left = sound.reduce((sum, trial) => sum + trial.times, 0);
  return Math.max(part(TRIED["at-most"][0]), (yes + 1) / (left + 2));
}

/** Laplace's rule: before any case, one decided each way where all is presumed, and where one element is presumed to fail. */
function doubted(elements: readonly ElementData[], times: number): Trial[] {
  const firsts: readonly State[] = ["presumed-yes", "presumed-no"];
  return firsts.flatMap((first) =>
    [true, false].map((yes) => ({
      id: "",
      states: elements.map((_, i): State => (i === 0 ? first : "presumed-yes")),
      times,
      yes,
    })),
  );
}

function loss(model: ScoreModelData, { states, times, yes }: Trial): number {
  return (leftBy(model, states) * times - (yes ? 1 : 0)) ** 2;
}

function leftBy(model: ScoreModelData, states: readonly State[]): number {
  return model.elements.reduce(
    (left, element, i) => left * part(element[states[i] ?? "unknown"]),
    part(model["at-most"]),
  );
}

function part(percent: string): number {
  return Number.parseInt(percent, 10) / 100;
}

function inOrder(elements: readonly ElementData[], states: ReadonlyMap<string, State>): State[] {
  return elements.map(({ id }) => states.get(id) ?? "unknown");
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

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
