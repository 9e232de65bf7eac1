import { closestName } from "../../base/closest-name.ts";
import type { EffectData, FormulaArguments } from "../../law/effect.ts";
import { FORMULA_NAMES, type FormulaName } from "../../law/formula-names.ts";
import type { CheckedTree } from "../checked-tree.ts";
import { LITERAL_WORDS, literalFits } from "../literal.ts";
import type { Check, Report } from "../report.ts";
import type { DataPath, RuleFile } from "../rule-file.ts";
import { FORMULA_ARGUMENTS, type FormulaArgument } from "./formula-arguments.ts";
import { checkParam } from "./params.ts";

/** Money effects name a formula and give it the arguments it takes, in their units. */
export const checkEffects: Check = (tree, report) => {
  for (const { file, data } of tree.of("rule")) {
    for (const [i, effect] of data.then.entries()) {
      if ("formula" in effect) checkFormula(tree, report, file, ["then", i], effect);
    }
  }
};

type MoneyEffect = Extract<EffectData, { formula: string }>;

function checkFormula(tree: CheckedTree, report: Report, file: RuleFile, path: DataPath, effect: MoneyEffect): void {
  const { formula } = effect;
  if (!isFormula(formula)) {
    const suggestion = closestName(formula, FORMULA_NAMES);
    report(file, [...path, "formula"], "formula-unknown", { values: { formula }, suggestion });
    return;
  }
  const takes = FORMULA_ARGUMENTS[formula];
  const given = effect.with ?? {};
  for (const [argument, { needed }] of Object.entries(takes)) {
    if (needed && !(argument in given))
      report(file, [...path, "formula"], "argument-missing", { values: { formula, argument } });
  }
  for (const [argument, value] of Object.entries(given)) {
    const at = [...path, "with", argument];
    const taken = takes[argument];
    if (taken) checkArgument(tree, report, file, at, taken, value);
    else {
      const suggestion = closestName(argument, Object.keys(takes));
      report(file, at, "argument-unknown", { values: { formula, argument }, suggestion, atKey: true });
    }
  }
}

function checkArgument(
  tree: CheckedTree,
  report: Report,
  file: RuleFile,
  path: DataPath,
  { takes }: FormulaArgument,
  value: FormulaArguments[string],
): void {
  const wrong = (expected: { zh: string; en: string }) => {
    const written = typeof value === "object" ? Object.keys(value).join() : value;
    report(file, path, "literal-unit", { values: { value: written, expected } });
  };
  if (takes === "table") {
    if (typeof value !== "object" || !("table" in value))
      wrong({ zh: "表（table: minimum-wage）", en: "a table (table: minimum-wage)" });
    return;
  }
  if (typeof value === "object") {
    if ("param" in value) checkParam(tree, report, file, path, value.param, takes);
    else wrong({ zh: "数", en: "a number" });
    return;
  }
  const type = takes[0] === "months" ? "count" : "ratio";
  if (!literalFits(type, value)) wrong(LITERAL_WORDS[type]);
}

function isFormula(name: string): name is FormulaName {
  return (FORMULA_NAMES as readonly string[]).includes(name);
}
