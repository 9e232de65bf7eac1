import { closestName } from "../../base/closest-name.ts";
import { parseDay } from "../../base/day.ts";
import { compareF, parseFraction } from "../../base/fraction.ts";
import { parseYuan } from "../../base/money.ts";
import { isRegionCode } from "../../base/region.ts";
import type { Fact, RangeFact, RatioFact } from "../../facts/fact.ts";
import type { FactCondition, Operand } from "../../law/condition.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { LITERAL_WORDS, literalFits, TYPE_WORDS, wordsOf } from "../literal.ts";
import type { Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";
import { factNamed } from "./fact-named.ts";
import { checkParam } from "./params.ts";

const WORD_OPERATORS = ["is", "in"];
const NUMBER_OPERATORS = ["above", "at-least", "below", "at-most", "between"];

const OPERATORS: Readonly<Record<Fact["type"], readonly string[]>> = {
  truth: WORD_OPERATORS,
  enum: WORD_OPERATORS,
  place: WORD_OPERATORS,
  day: ["before", "on-or-after", "between"],
  money: NUMBER_OPERATORS,
  count: NUMBER_OPERATORS,
  days: NUMBER_OPERATORS,
  ratio: NUMBER_OPERATORS,
};

/** One comparison of a fact: the fact exists, the operator suits its type, the right side is of its kind and unit. */
export function checkFactCondition(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  data: FactCondition,
): void {
  const fact = factNamed(report, file, [...path, "fact"], data.fact);
  if (fact === null) return;
  for (const [operator, right] of Object.entries(data)) {
    if (operator === "fact") continue;
    const at = [...path, operator];
    if (!OPERATORS[fact.type].includes(operator)) {
      const operators = OPERATORS[fact.type].join(", ");
      const values = { fact: fact.id, type: TYPE_WORDS[fact.type], operator, operators };
      report(file, at, "operator-type", { values, atKey: true });
    } else if (fact.type === "truth" || fact.type === "enum" || fact.type === "place") {
      const words = (Array.isArray(right) ? right : [right]) as readonly string[];
      for (const [i, word] of words.entries())
        checkWord(report, file, Array.isArray(right) ? [...at, i] : at, fact, word);
    } else {
      const operands = (Array.isArray(right) ? right : [right]) as readonly Operand[];
      const fit = operands.map((operand, i) =>
        checkOperand(tree, report, file, Array.isArray(right) ? [...at, i] : at, fact, operand),
      );
      if (operator === "between" && fit.every(Boolean)) checkBounds(report, file, at, fact, operands);
    }
  }
}

export function checkWord(report: Report, file: RuleFile, path: DataPath, fact: Fact, word: string): void {
  if (fact.type === "place" && isRegionCode(word)) return;
  const known = wordsOf(fact) ?? [];
  if (known.includes(word)) return;
  report(file, path, "word-unknown", { values: { fact: fact.id, value: word }, suggestion: closestName(word, known) });
}

function checkOperand(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  fact: RangeFact | RatioFact,
  operand: Operand,
): boolean {
  if (typeof operand === "object") {
    checkParam(tree, report, file, path, operand.param, fact.type);
    return false;
  }
  if (literalFits(fact.type, operand)) return true;
  report(file, path, "literal-unit", { values: { value: operand, expected: LITERAL_WORDS[fact.type] } });
  return false;
}

function checkBounds(report: Report, file: RuleFile, path: DataPath, fact: Fact, bounds: readonly Operand[]): void {
  const [low = "", high = ""] = bounds.map(String);
  const [a, b] = [parseFraction(low), parseFraction(high)];
  const wrong =
    fact.type === "day"
      ? (parseDay(low) ?? 0) > (parseDay(high) ?? 0)
      : fact.type === "money"
        ? (parseYuan(low) ?? 0) > (parseYuan(high) ?? 0)
        : a !== null && b !== null && compareF(a, b) > 0;
  if (wrong) report(file, path, "bounds-order", { values: { low, high } });
}
