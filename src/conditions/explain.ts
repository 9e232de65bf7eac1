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
  const reasons = new Map<string, Reason>();
  const seen = new Set<number>();
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const node = nodes[index];
    const level = levels[index] ?? 1;
    if (node?.op === "atom") reasons.set(String(index), { fact: node.fact, test: node.test, level });
    if (node?.op === "not" || node?.op === "named") visit(node.of);
    if (node?.op === "all" || node?.op === "any") {
      const decisive = node.of.filter((child) => levels[child] === level);
      const oneIsEnough = level === (node.op === "all" ? 0 : 2);
      for (const child of oneIsEnough ? decisive.slice(0, 1) : decisive) visit(child);
    }
  };
  visit(root);
  return [...reasons.values()];
}
