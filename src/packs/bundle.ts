import { createHash } from "node:crypto";
import { join } from "node:path";
import { canonicalJson } from "../base/canonical-json.ts";
import type { PackData } from "../law/pack-data.ts";
import { checkRules } from "./check.ts";
import { checkedTree } from "./checked-tree.ts";
import { packDataOf } from "./pack-data-of.ts";
import { formatProblem, type Problem } from "./problem.ts";
import { type RuleTree, readRules } from "./read.ts";

/** A rule tree that cannot be used; the message holds every problem with file, line and column. */
export class RulesError extends Error {
  readonly code = "rules-invalid";
  override readonly name = "RulesError";
  readonly problems: readonly Problem[];

  constructor(folder: string, problems: readonly Problem[]) {
    const listed = problems.map((p) => formatProblem({ ...p, file: join(folder, p.file) }));
    super(`规则有 ${problems.length} 处错误 / ${problems.length} problem(s) in the rules\n\n${listed.join("\n\n")}\n`);
    this.problems = problems;
  }
}

/**
 * A checked tree as plain data, lists sorted by id, with a SHA-256 digest of the rest as canonical JSON. By default the
 * rules this package ships. Throws RulesError where anything is wrong.
 */
export function bundleRules(tree?: RuleTree): PackData {
  if (tree !== undefined) return bundled(tree);
  own ??= bundled(readRules());
  return own;
}

/** The rules of this package do not change while a process runs: they are read and checked once. */
let own: PackData | undefined;

function bundled(tree: RuleTree): PackData {
  const problems = checkRules(tree);
  if (problems.length > 0) throw new RulesError(tree.folder, problems);
  const rest = packDataOf(checkedTree(tree.files, tree.placed));
  return { digest: createHash("sha256").update(canonicalJson(rest)).digest("hex"), ...rest };
}
