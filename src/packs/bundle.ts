import { createHash } from "node:crypto";
import { join } from "node:path";
import { invariant } from "../base/invariant.ts";
import type { PackData } from "../law/pack-data.ts";
import { canonicalJson } from "./canonical-json.ts";
import { checkRules } from "./check.ts";
import { checkedTree } from "./checked-tree.ts";
import type { FileKind } from "./file-kind.ts";
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
export function bundleRules(tree: RuleTree = readRules()): PackData {
  const problems = checkRules(tree);
  if (problems.length > 0) throw new RulesError(tree.folder, problems);
  const { of } = checkedTree(tree.files, tree.placed);
  const one = <K extends FileKind>(kind: K) => {
    const data = of(kind)[0]?.data;
    invariant(data !== undefined, `there is a file of kind ${kind}`);
    return data;
  };
  const packs = of("pack").map((e) => e.data);
  const national = packs.find((pack) => pack.id === NATIONAL);
  invariant(national !== undefined, "there is a national pack");
  const rest: Omit<PackData, "digest"> = {
    pack: national,
    local: byId(packs.filter((pack) => pack !== national)),
    instruments: byId(of("instrument").map((e) => e.data)),
    parameters: byId(of("parameter").map((e) => e.data)),
    concepts: byId(of("concept").map((e) => e.data)),
    rules: byId(of("rule").map((e) => e.data)),
    disputes: byId(of("dispute").map((e) => e.data)),
    presumptions: byId(of("presumption").map((e) => e.data)),
    risk: one("risk"),
    regions: [...one("regions")].sort((a, b) => (a.code < b.code ? -1 : 1)),
    minimumWages: byId(of("minimum-wage").map((e) => e.data)),
    posts: one("posts"),
  };
  return { digest: createHash("sha256").update(canonicalJson(rest)).digest("hex"), ...rest };
}

const NATIONAL = "cn";

function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
