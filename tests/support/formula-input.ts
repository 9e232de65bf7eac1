import { type Figure, figureOf as figureOfTerm, UNKNOWN_FIGURE } from "../../src/amounts/figure.ts";
import type { FormulaInput } from "../../src/amounts/formulas/formula.ts";
import { FORMULA_BY_NAME } from "../../src/amounts/formulas/registry.ts";
import type { Day } from "../../src/base/day.ts";
import { fraction, parseFraction } from "../../src/base/fraction.ts";
import { exactly, type Range } from "../../src/base/range.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import type { EvaluatedFrame } from "../../src/evaluate/frames.ts";
import { CATALOG } from "../../src/facts/catalog.ts";
import { deriveFacts } from "../../src/facts/derive.ts";
import type { Head } from "../../src/law/effect.ts";
import type { FormulaName } from "../../src/law/formula-names.ts";
import type { Situation } from "../../src/situation/schema.ts";
import { fenTerm } from "./terms.ts";
import { day, situationOf } from "./told.ts";

export interface Given {
  /** Values a legal number may have, as they stand in the law: "30%", "24". */
  readonly numbers?: Readonly<Record<string, readonly string[]>>;
  readonly floor?: true;
  /** Heads worked out before, in fen. */
  readonly heads?: Readonly<Partial<Record<Head, number | Range | Figure>>>;
  readonly earned?: { readonly low?: string; readonly high?: string; readonly likely?: string };
  readonly asOf?: string;
  /** The facts to work out, where not all are wanted. */
  readonly facts?: readonly string[];
}

/** What a formula makes of a description, apart from any rule. */
export function compute(name: FormulaName, situation: object, given: Given = {}): Figure {
  return FORMULA_BY_NAME[name](inputOf(situation, given));
}

/** What formulas are given of a description, apart from any rule. */
export function inputOf(situation: object, given: Given = {}): FormulaInput {
  const { numbers = {}, heads = {}, earned = {}, asOf = "2024-12-31" } = given;
  const frame = factsAlone(situationOf(situation), day(asOf), given.facts);
  const at = (text: string | undefined) => (text === undefined ? null : day(text));
  return {
    law: BUNDLED_LAW.law,
    frame,
    argument: (argument) => {
      const values = (numbers[argument] ?? []).map((text) => parseFraction(text) ?? fraction(0));
      return { values, likely: values, cite: [], strength: "interpretation", source: argument };
    },
    has: (argument) => argument in numbers,
    floor: given.floor === true ? { table: "minimum-wage" } : null,
    head: (head) => figureOf(heads[head]),
    earned: { low: at(earned.low), high: at(earned.high), likely: at(earned.likely) },
  };
}

/** The first agreement against the first engagement, with its facts and no rule worked out: formulas ask no more. */
function factsAlone(situation: Situation, asOf: Day, wanted?: readonly string[]): EvaluatedFrame {
  const [agreement, engagement] = [situation.agreements.items[0] ?? null, situation.engagements.items[0] ?? null];
  const frame = { situation, agreement, engagement, asOf, law: BUNDLED_LAW.law };
  const facts =
    wanted === undefined
      ? deriveFacts(frame)
      : CATALOG.map((f) => (wanted.includes(f.id) ? f.derive(frame) : "unknown"));
  const none = new Uint8Array(BUNDLED_LAW.nodes.length);
  const places = { agreement: agreement && 0, engagement: engagement && 0 };
  return { frame, ...places, facts, presumedFacts: facts, presumptions: [], strict: none, forecast: none };
}

function figureOf(sum: number | Range | Figure | undefined): Figure {
  if (sum === undefined) return UNKNOWN_FIGURE;
  if (typeof sum === "number") return figureOfTerm(fenTerm(exactly(sum)));
  return "range" in sum ? sum : figureOfTerm(fenTerm(sum));
}
