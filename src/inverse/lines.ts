import { legalNumber } from "../amounts/arguments.ts";
import { UNKNOWN_FIGURE } from "../amounts/figure.ts";
import { leastShareOfAverageWage } from "../amounts/formulas/share-of-average-wage.ts";
import { compareF, fraction } from "../base/fraction.ts";
import { BUNDLED_LAW } from "../bundled.ts";
import { run } from "../conditions/program.ts";
import { NO, YES } from "../conditions/test.ts";
import type { CompiledRule } from "../evaluate/compile-law.ts";
import { factsBelow } from "../evaluate/facts-below.ts";
import type { EvaluatedFrame } from "../evaluate/frames.ts";
import { FACT_IDS, factIndex } from "../facts/catalog.ts";
import type { FactValue } from "../facts/fact.ts";
import type { Strength } from "../law/authority.ts";
import type { Operand } from "../law/condition.ts";
import type { EffectData, FormulaArguments } from "../law/effect.ts";
import { strengthOf } from "../law/law.ts";
import { exactBounds } from "../slip/bounds.ts";
import { termsOf } from "../slip/slip.ts";
import { either, type Ground, given, greatest, type Term } from "../slip/term.ts";
import { worldsOf } from "./worlds.ts";

/** A line that a monthly sum can be held against, rounded up so that to reach it is to be no less. */
export interface Line {
  readonly rule: string;
  readonly term: Term;
  /** Whether it stands however the missing facts turn out. */
  readonly sure: boolean;
  readonly strength: Strength;
  readonly cite: readonly string[];
}

/** The lines that may stand, the highest of those that do, and the facts on which it depends which do. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly term: Term;
  readonly open: readonly string[];
}

type Drawn = Line & { readonly node: number };

/** The lines that rules draw by an effect of the kind asked for. That there is a restriction at all is taken as forecast. */
export function linesOn(frame: EvaluatedFrame, draws: (effect: EffectData) => FormulaArguments | null): Lines {
  const rules = BUNDLED_LAW.rules.flatMap((rule) => {
    const given = rule.data.then.map(draws).find((arguments_) => arguments_ !== null);
    return given === undefined ? [] : [{ rule, given }];
  });
  const own = new Set(rules.flatMap(({ rule }) => ownFacts(rule)));
  const facts = frame.presumedFacts.map((presumed, i) => (own.has(i) ? (frame.facts[i] ?? "unknown") : presumed));
  facts[SOUGHT] = NOTHING_OF_THE_WAGE;
  const worlds = worldsOf(
    facts,
    [...own].filter((i) => isOpen(facts[i])),
  );
  const drawn = rules.map(({ rule, given }) => drawnBy(rule, frame, given));
  const standing = (worlds?.all ?? [facts]).map((world) => {
    const levels = run(BUNDLED_LAW.nodes, world, BUNDLED_LAW.mainReadings);
    return { sure: drawn.filter((d) => levels[d.node] === YES), perhaps: drawn.filter((d) => levels[d.node] !== NO) };
  });
  const sets = new Map(standing.flatMap(({ sure, perhaps }) => [sure, perhaps]).map((set) => [keyOf(set), set]));
  const presumed = run(
    BUNDLED_LAW.nodes,
    frame.presumedFacts.with(SOUGHT, NOTHING_OF_THE_WAGE),
    BUNDLED_LAW.mainReadings,
  );
  const expected = sets.get(keyOf(drawn.filter((d) => presumed[d.node] === YES)));
  const lines = drawn
    .filter((d) => standing.some(({ perhaps }) => perhaps.includes(d)))
    .map((d) => ({ ...d, sure: standing.every(({ sure }) => sure.includes(d)) }));
  const terms = new Map([...sets].map(([key, set]) => [key, highest(set.map((d) => d.term))]));
  const [only = NOTHING, ...others] = terms.values();
  const lead = expected === undefined ? null : (terms.get(keyOf(expected)) ?? null);
  return {
    lines,
    term: others.length === 0 ? only : either([only, ...others], lead, PERHAPS),
    open: worlds?.matter(standing.map(({ sure }) => keyOf(sure))) ?? [...own].filter((i) => isOpen(facts[i])).map(idOf),
  };
}

function keyOf(set: readonly Drawn[]): string {
  return set.map(({ rule }) => rule).join(" ");
}

function idOf(fact: number): string {
  return FACT_IDS[fact] ?? "";
}

/** A line is looked for as it meets a sum of nothing: what share of the wage the sum sought would be is no missing fact. */
const SOUGHT = factIndex("compensation.agreed-share");

const NOTHING_OF_THE_WAGE = { low: fraction(0), high: fraction(0) };

/** Facts by which the rule itself is in force and met. */
function ownFacts({ when, inForce }: CompiledRule): number[] {
  const node = BUNDLED_LAW.nodes[when];
  const parts = node?.op === "all" ? node.of : [when];
  const own = parts.filter((part) => BUNDLED_LAW.nodes[part]?.op !== "named");
  return [inForce, ...own].flatMap((part) => factsBelow(BUNDLED_LAW.nodes, part)).filter((fact) => fact !== SOUGHT);
}

function isOpen(value: FactValue | undefined): boolean {
  if (typeof value !== "object") return value === "unknown";
  const { low, high } = value;
  if (low === null || high === null) return true;
  return typeof low === "object" && typeof high === "object" ? compareF(low, high) !== 0 : low !== high;
}

function drawnBy({ data, node }: CompiledRule, frame: EvaluatedFrame, given: FormulaArguments): Drawn {
  const floor = given["floor"];
  const { pieces } = leastShareOfAverageWage({
    law: BUNDLED_LAW.law,
    frame,
    argument: (name) => legalNumber(BUNDLED_LAW, frame, given[name] as Operand),
    has: (name) => name in given,
    floor: typeof floor === "object" && "table" in floor ? floor : null,
    head: () => UNKNOWN_FIGURE,
    earned: { low: null, likely: null, high: null },
  });
  const term = highest(pieces.map((piece) => piece.term));
  return {
    rule: data.id,
    node,
    term,
    sure: false,
    strength: data.strength ?? strengthOf(BUNDLED_LAW.law, data.cite.at(-1) ?? ""),
    cite: [...new Set(termsOf(term).flatMap((t) => t.cite))].sort(),
  };
}

/** The highest of several lines; nothing where there is none. */
export function highest(terms: readonly Term[]): Term {
  return terms.length === 0 ? NOTHING : terms.reduce((most, term) => greatest(most, term, HIGHEST));
}

const convention = { strength: "convention", cite: [] } as const;

const HIGHEST: Ground = { label: { zh: "各线中最高的", en: "The highest of the lines" }, ...convention };

const PERHAPS: Ground = { label: { zh: "哪一条线适用未知", en: "Not known which line applies" }, ...convention };

const NOTHING = given(exactBounds(0), "fen", "none", {
  label: { zh: "没有这条线", en: "No such line" },
  ...convention,
});
