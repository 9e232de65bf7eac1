/** Reading, checking and testing rule folders: for Node, without the rules built into `jingye`. */

export { InvariantError } from "./base/invariant.ts";
export type { LawChange } from "./law/law-changes.ts";
export type { LawInForce } from "./law/law-in-force.ts";
export type { PackData } from "./law/pack-data.ts";
export { type Assessor, assessorOf } from "./packs/assessor.ts";
export { bundleRules, RulesError } from "./packs/bundle.ts";
export { type Change, changesBetween } from "./packs/changes.ts";
export { checkRules } from "./packs/check.ts";
export { dumpRules, type RulesDump } from "./packs/dump.ts";
export { type ExampleResult, testExamples } from "./packs/examples.ts";
export type { FileKind } from "./packs/file-kind.ts";
export { lawBetween, lawOnDay } from "./packs/law-asked.ts";
export { formatProblem, type Problem } from "./packs/problem.ts";
export type { ProblemCode } from "./packs/problem-words.ts";
export { ownRulesFolder, type RuleTree, readRules } from "./packs/read.ts";
export type { RuleFile } from "./packs/rule-file.ts";
export { type Stub, type StubResult, stubOf } from "./packs/stub.ts";
export { STUB_KINDS, type StubKind } from "./packs/stub-texts.ts";
