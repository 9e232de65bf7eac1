import { type Figure, figureOf as figureOfTerm, UNKNOWN_FIGURE } from "../../src/amounts/figure.ts";
import type { FormulaInput } from "../../src/amounts/formulas/formula.ts";
import { FORMULA_BY_NAME } from "../../src/amounts/formulas/registry.ts";
import { fraction, parseFraction } from "../../src/base/fraction.ts";
import { exactly, type Range } from "../../src/base/range.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { evaluateFrames } from "../../src/evaluate/frames.ts";
import type { Head } from "../../src/law/effect.ts";
import type { FormulaName } from "../../src/law/formula-names.ts";
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
}

/** What a formula makes of a description, apart from any rule. */
export function compute(name: FormulaName, situation: object, given: Given = {}): Figure {
  const { numbers = {}, heads = {}, earned = {}, asOf = "2024-12-31" } = given;
  const [frame] = evaluateFrames(BUNDLED_LAW, situationOf(situation), day(asOf), BUNDLED_LAW.mainReadings);
  if (frame === undefined) throw new Error("a description has at least one frame");
  const at = (text: string | undefined) => (text === undefined ? null : day(text));
  const input: FormulaInput = {
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
  return FORMULA_BY_NAME[name](input);
}

function figureOf(sum: number | Range | Figure | undefined): Figure {
  if (sum === undefined) return UNKNOWN_FIGURE;
  if (typeof sum === "number") return figureOfTerm(fenTerm(exactly(sum)));
  return "range" in sum ? sum : figureOfTerm(fenTerm(sum));
}
