/** Reading, checking and testing rule folders: for Node, without the rules built into `jingye`. */

export type { PackData } from "./law/pack-data.ts";
export { bundleRules, RulesError } from "./packs/bundle.ts";
export { checkRules } from "./packs/check.ts";
export { type ExampleResult, testExamples } from "./packs/examples.ts";
export type { FileKind } from "./packs/file-kind.ts";
export { formatProblem, type Problem } from "./packs/problem.ts";
export type { ProblemCode } from "./packs/problem-words.ts";
export { ownRulesFolder, type RuleTree, readRules } from "./packs/read.ts";
export type { RuleFile } from "./packs/rule-file.ts";
