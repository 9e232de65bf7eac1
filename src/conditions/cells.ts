import { addF, compareF, divF, type Fraction, fraction, subF } from "../base/fraction.ts";
import type { Range } from "../base/range.ts";
import type { RegionCode } from "../base/region.ts";
import { type Fact, type FactValue, NOT_APPLICABLE, type RatioRange } from "../facts/fact.ts";
import type { Node } from "./program.ts";

/** For each fact, the values or thresholds at which some condition changes its answer. */
export type Cuts = ReadonlyMap<number, FactCuts>;

interface FactCuts {
  readonly words: readonly string[];
  /** First whole number of each cell but the lowest, ascending. */
  readonly starts: readonly number[];
  readonly ratios: readonly Fraction[];
  /** Places that some condition asks about. */
  readonly places?: readonly RegionCode[];
}

export function cutsOf(nodes: readonly Node[]): Cuts {
  const cuts = new Map<
    number,
    { words: Set<string>; starts: Set<number>; ratios: Fraction[]; places: Set<RegionCode> }
  >();
  for (const node of nodes) {
    if (node.op !== "atom") continue;
    const own = cuts.get(node.fact) ?? { words: new Set(), starts: new Set(), ratios: [], places: new Set() };
    cuts.set(node.fact, own);
    if (node.test.kind === "one-of") for (const word of node.test.values) own.words.add(word);
    if (node.test.kind === "within" && node.test.low !== null) own.starts.add(node.test.low);
    if (node.test.kind === "within" && node.test.high !== null) own.starts.add(node.test.high + 1);
    if (node.test.kind === "place") own.places.add(node.test.within);
    if (node.test.kind === "ratio") own.ratios.push(node.test.bound);
  }
  return new Map(
    [...cuts].map(([fact, own]) => [
      fact,
      {
        words: [...own.words].sort(),
        starts: [...own.starts].sort((a, b) => a - b),
        places: [...own.places].sort(),
        ratios: own.ratios.sort(compareF).filter((r, i, list) => i === 0 || compareF(r, list[i - 1] ?? r) !== 0),
      },
    ]),
  );
}

/**
 * One representative of each cell of values that the fact may still take: every condition answers alike within a cell.
 * What concerns an engagement, and a day, may turn out not to apply at all.
 */
export function cellsOf(fact: Fact, value: FactValue, cuts: FactCuts): readonly FactValue[] {
  const cells = applicableCells(fact, value, cuts);
  return mayNotApply(fact, value) ? [...cells, NOT_APPLICABLE] : cells;
}

/** A code that lies within no place. A province asked about stands for the rest of it, outside any of its cities asked about. */
const ELSEWHERE: RegionCode = "000000";

function mayNotApply({ scope, type }: Fact, value: FactValue): boolean {
  const nothingKnown = typeof value === "string" ? value === "unknown" : value.low === null && value.high === null;
  return nothingKnown && (scope === "engagement" || scope === "frame" || type === "day");
}

function applicableCells(fact: Fact, value: FactValue, cuts: FactCuts): readonly FactValue[] {
  if (fact.type === "truth") return ["no", "yes"];
  if (fact.type === "enum") return enumCells(fact.values, cuts.words);
  if (fact.type === "place") return [...(cuts.places ?? []), ELSEWHERE];
  if (fact.type === "ratio") return ratioCells(value as RatioRange | "unknown", cuts.ratios);
  return wholeCells(value as Range | "unknown", cuts.starts);
}

function enumCells(values: Readonly<Record<string, unknown>>, words: readonly string[]): string[] {
  const other = Object.keys(values).find((v) => !words.includes(v));
  return other === undefined ? [...words] : [...words, other];
}

function wholeCells(value: Range | "unknown", starts: readonly number[]): Range[] {
  const { low, high } = value === "unknown" ? { low: null, high: null } : value;
  const lowest = low ?? (starts[0] ?? 0) - 1;
  const inside = starts.filter((s) => s > lowest && (high === null || s <= high));
  return [lowest, ...inside].map((n) => ({ low: n, high: n }));
}

function ratioCells(value: RatioRange | "unknown", bounds: readonly Fraction[]): RatioRange[] {
  const { low, high } = value === "unknown" ? { low: null, high: null } : value;
  const edges = [...(low ? [low] : []), ...bounds, ...(high ? [high] : [])].sort(compareF);
  const first = edges[0] ?? fraction(0);
  const last = edges.at(-1) ?? first;
  const between = edges.flatMap((edge, i) => [edge, divF(addF(edge, edges[i + 1] ?? edge), fraction(2))]);
  return [subF(first, fraction(1)), ...between, addF(last, fraction(1))]
    .filter((r) => (low === null || compareF(r, low) >= 0) && (high === null || compareF(r, high) <= 0))
    .filter((r, i, list) => i === 0 || compareF(r, list[i - 1] ?? r) !== 0)
    .map((r) => ({ low: r, high: r }));
}
