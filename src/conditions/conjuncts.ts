import type { Node } from "./program.ts";

/** The nodes that all hold where a node does; a name is looked into only if it is the one given. */
export function conjuncts(nodes: readonly Node[], root: number, name?: string): number[] {
  const node = nodes[root];
  if (node?.op === "named" && node.name === name) return conjuncts(nodes, node.of);
  return node?.op === "all" ? node.of.flatMap((child) => conjuncts(nodes, child)) : [root];
}
