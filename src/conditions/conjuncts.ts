import type { Node } from "./program.ts";

/** The nodes that all hold where a node does; a name is looked into only if it is the one given. */
export function conjuncts(nodes: readonly Node[], root: number, name?: string): number[] {
  const node = nodes[root];
  if (node?.op === "named" && node.name === name) return conjuncts(nodes, node.of);
  return node?.op === "all" ? node.of.flatMap((child) => conjuncts(nodes, child)) : [root];
}

/** Every node that must hold for a node to hold, itself among them; names are looked into. */
export function impliedBy(nodes: readonly Node[], root: number): Set<number> {
  const found = new Set<number>();
  const visit = (index: number): void => {
    const node = nodes[index];
    if (found.has(index) || node === undefined) return;
    found.add(index);
    if (node.op === "all") node.of.forEach(visit);
    if (node.op === "named") visit(node.of);
  };
  visit(root);
  return found;
}
