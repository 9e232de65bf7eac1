import type { CompiledLaw, CompiledRule } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { anyOutcome, everyOutcome, type Outcome, outcomeOf } from "../evaluate/outcome.ts";
import { rankOf, type Strength } from "../law/authority.ts";
import type { Operand } from "../law/condition.ts";
import { type EffectData, type FloorData, type FormulaArguments, HEADS, type Head, type Party } from "../law/effect.ts";
import type { FormulaName } from "../law/formula-names.ts";
import { strengthOf } from "../law/law.ts";
import { type Amount, amountOf, type Grounds, type HeadSum, headSum, notApplicable } from "./amount.ts";
import { legalNumber } from "./arguments.ts";
import { type EarnedUntil, earnedUntil } from "./earned-until.ts";
import { type Figure, UNKNOWN_FIGURE } from "./figure.ts";
import { FORMULA_BY_NAME } from "./formulas/registry.ts";

export type AmountsByHead = Readonly<Record<Head, Amount>>;

/** The same before they are made ready for a result. */
export type SumsByHead = Readonly<Record<Head, HeadSum>>;

export function withSlips(sums: SumsByHead, trace: boolean): AmountsByHead {
  return Object.fromEntries(HEADS.map((head) => [head, amountOf(sums[head], trace)])) as Record<Head, Amount>;
}

interface MoneyEffect {
  readonly rule: CompiledRule;
  readonly creditor: Party | null;
  readonly formula: FormulaName;
  readonly with: FormulaArguments;
}

/** Every head of money of one agreement, over all engagements seen against it; heads in order, since later ones build on earlier. */
export function amountsOfAgreement(compiled: CompiledLaw, frames: readonly EvaluatedFrame[]): SumsByHead {
  const amounts = Object.fromEntries(HEADS.map((head) => [head, notApplicable(head)])) as Record<Head, HeadSum>;
  const earned = earnedUntil(compiled, frames);
  const asOf = frames[0]?.frame.asOf ?? 0;
  for (const head of HEADS) {
    const grounds = effectsOn(compiled, head).map((effect) => groundsOf(compiled, frames, effect, amounts, earned));
    amounts[head] = headSum(head, grounds, asOf);
  }
  return amounts;
}

const EFFECTS = new WeakMap<CompiledLaw, Map<Head, MoneyEffect[]>>();

function effectsOn(compiled: CompiledLaw, head: Head): readonly MoneyEffect[] {
  let byHead = EFFECTS.get(compiled);
  if (byHead === undefined) {
    byHead = new Map(HEADS.map((h) => [h, compiled.rules.flatMap((rule) => moneyEffects(rule, h))]));
    EFFECTS.set(compiled, byHead);
  }
  return byHead.get(head) ?? [];
}

function moneyEffects(rule: CompiledRule, head: Head): MoneyEffect[] {
  return rule.data.then.flatMap((effect: EffectData): MoneyEffect[] => {
    if ("entitle" in effect && effect.to === head) {
      return [{ rule, creditor: effect.entitle, formula: effect.formula, with: effect.with ?? {} }];
    }
    if ("limit" in effect && effect.at === head) {
      return [{ rule, creditor: null, formula: effect.formula, with: effect.with ?? {} }];
    }
    return [];
  });
}

function groundsOf(
  compiled: CompiledLaw,
  frames: readonly EvaluatedFrame[],
  effect: MoneyEffect,
  amounts: SumsByHead,
  earned: EarnedUntil,
): Grounds {
  const { node, data } = effect.rule;
  const base = BUILT_ON[effect.formula];
  const on = base === undefined ? undefined : amounts[base];
  const over = effect.creditor === "employee" ? everyOutcome : anyOutcome;
  const holds = lesserOutcome(over(frames.map((f) => outcomeOf(f.strict[node]))), on?.holds);
  const forecast = lesserOutcome(over(frames.map((f) => outcomeOf(f.forecast[node]))), on?.forecast);
  const frame = [...frames].sort((a, b) => (b.forecast[node] ?? 0) - (a.forecast[node] ?? 0))[0];
  const strength = data.strength ?? strongest(data.cite.map((id) => strengthOf(compiled.law, id)));
  const ruledOut = frame === undefined || (holds === "no" && forecast === "no");
  const figure = ruledOut ? UNKNOWN_FIGURE : compute(compiled, frame, effect, amounts, earned);
  return { rule: data.id, creditor: effect.creditor, strength, holds, forecast, figure };
}

/** Sums that are owed only where the sum they are made of is. */
const BUILT_ON: Readonly<Partial<Record<FormulaName, Head>>> = {
  "monthly-over-term": "compensation.monthly",
  "fallen-due": "compensation.monthly",
  "months-of-compensation": "compensation.monthly",
};

function lesserOutcome(own: Outcome, base: Outcome | undefined): Outcome {
  if (base === undefined || own === "no") return own;
  return base === "yes" ? own : base;
}

function compute(
  compiled: CompiledLaw,
  frame: EvaluatedFrame,
  effect: MoneyEffect,
  amounts: SumsByHead,
  earned: EarnedUntil,
): Figure {
  const formula = FORMULA_BY_NAME[effect.formula];
  return formula({
    law: compiled.law,
    frame,
    argument: (name) => legalNumber(compiled, frame, effect.with[name] as Operand),
    has: (name) => name in effect.with,
    floor: floorIn(effect.with),
    head: (head) => amounts[head].figure,
    earned,
  });
}

function floorIn({ floor }: FormulaArguments): FloorData | null {
  return typeof floor === "object" && "table" in floor ? floor : null;
}

function strongest(strengths: readonly Strength[]): Strength {
  return strengths.reduce((best, next) => (rankOf(next) < rankOf(best) ? next : best));
}
