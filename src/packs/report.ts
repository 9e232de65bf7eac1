import type { CheckedTree } from "./checked-tree.ts";
import type { ProblemCode } from "./problem-words.ts";
import type { DataPath, ProblemDetails, RuleFile } from "./rule-file.ts";

export type Report = (file: RuleFile, path: DataPath, code: ProblemCode, details?: ProblemDetails) => void;

/** One thing that must hold across a tree. */
export type Check = (tree: CheckedTree, report: Report) => void;
