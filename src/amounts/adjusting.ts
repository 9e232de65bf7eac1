import { addF, compareF, type Fraction, fraction, mulF, parseFraction } from "../base/fraction.ts";
import { invariant } from "../base/invariant.ts";
import { type Fen, timesFraction } from "../base/money.ts";
import { within } from "../base/span.ts";
import type { Truth } from "../base/truth.ts";
import { NO, YES } from "../conditions/test.ts";
import type { CompiledLaw } from "../evaluate/compile-law.ts";
import { factsBelow } from "../evaluate/facts-below.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { perLaw } from "../evaluate/per-law.ts";
import { rangeFact } from "../evaluate/values.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import { citationOf, strengthOf } from "../law/law.ts";
import type { DamagesModelData, ThreeShares } from "../law/risk-model.ts";
import type { Adjusting } from "./adjustment.ts";
import { annualPay } from "./annual-pay.ts";
import { legalNumber } from "./arguments.ts";
import { type ThreeFractions, weighedShare } from "./weighed-share.ts";

/** Of several jobs the one that weighs most is told; none makes less of another. `frame` is that one. */
export function adjustingOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
): { readonly adjusting: Adjusting; readonly frame: EvaluatedFrame } {
  const jobs = frames.map((frame) => ({
    frame,
    adjusting: adjustingInFrame(compiled, frame),
    sure: levelOf(compiled, frame.strict),
    forecast: levelOf(compiled, frame.forecast),
  }));
  const best = Math.max(...jobs.map(({ forecast }) => forecast));
  const likely = jobs.filter(({ forecast }) => forecast === best);
  const share = ({ adjusting: { weighing } }: (typeof jobs)[number]) => weighedShare(null, "likely", weighing);
  const heaviest = likely.reduce((a, b) => (compareF(share(b), share(a)) > 0 ? b : a));
  const sure = jobs.filter((job) => job.sure === YES);
  const weighingsOf = (some: typeof jobs) => some.map(({ adjusting: { weighing } }) => weighing);
  const weighings = {
    low: weighingsOf(sure.length > 0 ? sure : likely),
    likely: weighingsOf(likely),
    high: weighingsOf([heaviest, ...jobs.filter((job) => job.sure !== NO)]),
  };
  return { adjusting: { ...heaviest.adjusting, weighings }, frame: heaviest.frame };
}

/** How far agreed damages are owed in one frame, on any ground. */
function levelOf(compiled: CompiledLaw, levels: EvaluatedFrame["strict"]): number {
  return Math.max(NO, ...groundsOfDamages(compiled).map(({ node }) => levels[node] ?? NO));
}

const groundsOfDamages = perLaw(({ rules }) =>
  rules.filter(({ data }) => data.then.some((effect) => "entitle" in effect && effect.to === "damages.agreed")),
);

/**
 * What bears on the adjustment of agreed damages in one frame. Only a loss that is proven holds them up: the low end to the
 * loss, what is likely to the line above which they are generally excessive.
 * @law cn/civil-code#585(2)
 * @law cn/spc-contract-general-interpretation#65(2)
 */
function adjustingInFrame(compiled: CompiledLaw, frame: EvaluatedFrame): Omit<Adjusting, "weighings"> {
  const model = citedThen(compiled, frame);
  const states = compiled.damagesFactors.map(({ node }) => stateOf(compiled, frame, node));
  const { losses, claims } = frame.frame.situation;
  const loss = losses?.proven ?? null;
  const line = loss === null ? null : lineOver(compiled, frame, loss);
  const pay = annualPay(frame);
  const times = numberIn(model["beyond-pay"].times);
  const years = (sum: Fen | null) => (sum === null ? null : mulF(fraction(sum), times));
  const held = fraction(loss ?? 0);
  return {
    model,
    states,
    weighing: {
      base: threeOf(model),
      factors: model.factors.map(({ direction, by }, i) => ({
        applies: states[i]?.applies ?? "unknown",
        direction,
        by: threeOf(by),
      })),
      beyond: { line: { low: years(pay.low), high: years(pay.high) }, by: threeOf(model["beyond-pay"].by) },
      floor: { low: held, likely: line ?? held, high: line ?? held },
    },
    lossLine: line === null ? null : timesFraction(1, line, "half-up"),
    increase: { requested: claims?.increaseRequested ?? "unknown", upTo: loss },
  };
}

/** The model with what it cites of texts in force on the day of decision; a decision is no text, and what it shows was so before. */
function citedThen({ law }: CompiledLaw, frame: EvaluatedFrame): DamagesModelData {
  const forum = rangeFact(frame, "procedure.forum-day");
  const then = <T extends { readonly cite: readonly string[] }>(part: T): T => ({
    ...part,
    cite: part.cite.filter((id) => strengthOf(law, id) === "case" || within(citationOf(law, id), forum) !== "no"),
  });
  const { damages } = law.data.risk;
  return { ...then(damages), factors: damages.factors.map(then), "beyond-pay": then(damages["beyond-pay"]) };
}

function stateOf(compiled: CompiledLaw, { strict, facts }: EvaluatedFrame, node: number): Adjusting["states"][number] {
  const applies: Truth = strict[node] === YES ? "yes" : strict[node] === NO ? "no" : "unknown";
  const missing = (fact: number): boolean => {
    const value = facts[fact] ?? "unknown";
    return typeof value === "string" ? value === "unknown" : value.low === null || value.low !== value.high;
  };
  const asked = applies === "unknown" ? factsBelow(compiled.nodes, node).filter(missing) : [];
  return { applies, asks: asked.flatMap((fact) => FACT_IDS[fact] ?? []) };
}

/** The loss and the share by which damages may exceed it, the least where that is not settled; null where the law sets none. */
function lineOver(compiled: CompiledLaw, frame: EvaluatedFrame, loss: Fen): Fraction | null {
  const { values } = legalNumber(compiled, frame, { param: "liability/excess-over-loss" });
  const [least] = [...values].sort(compareF);
  return least === undefined ? null : mulF(fraction(loss), addF(fraction(1), least));
}

function threeOf({ low, likely, high }: ThreeShares): ThreeFractions {
  return { low: numberIn(low), likely: numberIn(likely), high: numberIn(high) };
}

function numberIn(text: string): Fraction {
  const number = parseFraction(text);
  invariant(number, `${text} is a number`);
  return number;
}
