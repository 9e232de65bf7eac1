import { legalNumber } from "../amounts/arguments.ts";
import { UNKNOWN_FIGURE } from "../amounts/figure.ts";
import { leastShareOfAverageWage } from "../amounts/formulas/share-of-average-wage.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { run } from "../conditions/program.ts";
import { NO, YES } from "../conditions/test.ts";
import { type CompiledRule, factsBelow } from "../evaluate/compile-law.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { FACT_IDS } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Strength } from "../law/authority.ts";
import type { Operand } from "../law/condition.ts";
import type { EffectData, FormulaArguments } from "../law/effect.ts";
import { strengthOf } from "../law/law.ts";
import { exactBounds } from "../slip/bounds.ts";
import { termsOf } from "../slip/slip.ts";
import { either, type Ground, given, greatest, type Term } from "../slip/term.ts";

/** A line that a monthly sum can be held against, rounded up so that to reach it is to be no less. */
export interface Line {
  readonly rule: string;
  readonly term: Term;
  readonly strength: Strength;
  readonly cite: readonly string[];
  /** Facts not known on which it depends whether the line stands. */
  readonly open: readonly string[];
}

/** The lines that rules draw on a frame by an effect of the kind asked for, those ruled out left aside. */
export function linesOn(frame: EvaluatedFrame, drawsLine: (effect: EffectData) => FormulaArguments | null): Line[] {
  return BUNDLED_LAW.rules.flatMap((rule) => {
    const drawn = rule.data.then.map(drawsLine).find((arguments_) => arguments_ !== null);
    return drawn === undefined ? [] : lineOf(rule, frame, drawn);
  });
}

function lineOf(rule: CompiledRule, frame: EvaluatedFrame, given: FormulaArguments): Line[] {
  const asked = ownFacts(rule);
  const facts = frame.presumedFacts.map((value, i) => (asked.has(i) ? (frame.facts[i] ?? "unknown") : value));
  const level = run(BUNDLED_LAW.nodes, facts, BUNDLED_LAW.mainReadings)[rule.node] ?? NO;
  if (level === NO) return [];
  const term = highest(reckoned(frame, given));
  const cite = [...new Set(termsOf(term).flatMap((t) => t.cite))].sort();
  const named = [...asked].map((i) => ({ fact: FACT_IDS[i] ?? "", value: frame.facts[i] }));
  const open = level === YES ? [] : named.flatMap(({ fact, value }) => (isOpen(fact, value) ? [fact] : []));
  const stands = frame.forecast[rule.node] === YES ? term : NOTHING;
  return [
    {
      rule: rule.data.id,
      term: level === YES ? term : either([term, NOTHING], stands, PERHAPS),
      strength: rule.data.strength ?? strengthOf(BUNDLED_LAW.law, rule.data.cite.at(-1) ?? ""),
      cite,
      open,
    },
  ];
}

/** Facts by which the rule itself is in force and met. That there is a restriction at all is taken for granted, as forecast. */
function ownFacts({ when, inForce }: CompiledRule): Set<number> {
  const node = BUNDLED_LAW.nodes[when];
  const parts = node?.op === "all" ? node.of : [when];
  const own = parts.filter((part) => BUNDLED_LAW.nodes[part]?.op !== "named");
  return new Set([inForce, ...own].flatMap((part) => factsBelow(BUNDLED_LAW.nodes, part)));
}

/** The share that the sum sought would be of the wage is no missing fact. */
const SOUGHT = "compensation.agreed-share";

function isOpen(fact: string, value: FactValue | undefined): boolean {
  if (fact === SOUGHT) return false;
  return value === "unknown" || (typeof value === "object" && value.low !== value.high);
}

function reckoned(frame: EvaluatedFrame, given: FormulaArguments): readonly Term[] {
  const floor = given["floor"];
  const figure = leastShareOfAverageWage({
    law: BUNDLED_LAW.law,
    frame,
    argument: (name) => legalNumber(BUNDLED_LAW, frame, given[name] as Operand),
    has: (name) => name in given,
    floor: typeof floor === "object" && "table" in floor ? floor : null,
    head: () => UNKNOWN_FIGURE,
    earned: { low: null, likely: null, high: null },
  });
  return figure.pieces.map(({ term }) => term);
}

/** The highest of several lines. */
export function highest(terms: readonly Term[]): Term {
  return terms.reduce((most, term) => greatest(most, term, HIGHEST));
}

const HIGHEST: Ground = {
  label: { zh: "各线中最高的", en: "The highest of the lines" },
  strength: "convention",
  cite: [],
};

const NONE: Ground = { label: { zh: "没有这条线", en: "No such line" }, strength: "convention", cite: [] };

const PERHAPS: Ground = {
  label: { zh: "是否适用未知", en: "Not known whether it applies" },
  strength: "convention",
  cite: [],
};

const NOTHING = given(exactBounds(0), "fen", "none", NONE);
