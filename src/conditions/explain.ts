import type { Node } from "./program.ts";
import type { Test } from "./test.ts";

/** A condition on the way to an outcome: what was asked of which fact, and how it came out. */
export interface Reason {
  readonly fact: number;
  readonly test: Test;
  readonly level: number;
}

/**
 * The conditions that made a node what it is: for a yes, those that carry it; for a no, those that keep it out;
 * for an open one, those that are missing. Worked out only when asked for.
 */
export function explain(nodes: readonly Node[], levels: Uint8Array, root: number): Reason[] {
  const reasons: Reason[] = [];
  const seen = new Set<number>();
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const node = nodes[index];
    const level = levels[index] ?? 1;
    if (node?.op === "atom") reasons.push({ fact: node.fact, test: node.test, level });
    if (node?.op === "not" || node?.op === "named") visit(node.of);
    if (node?.op !== "all" && node?.op !== "any") return;
    const oneIsEnough = level === (node.op === "all" ? 0 : 2);
    for (const child of node.of) {
      if (levels[child] !== level) continue;
      visit(child);
      if (oneIsEnough) return;
    }
  };
  visit(root);
  return reasons;
}
