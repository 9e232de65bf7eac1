import type { Node } from "../conditions/program.ts";
import { CATALOG } from "../facts/catalog.ts";
import type { FactScope } from "../facts/fact.ts";

/** The narrowest thing that a node depends on. */
export function scopeOf(nodes: readonly Node[], root: number): FactScope {
  const scopes = new Set(factsBelow(nodes, root).map((fact) => CATALOG[fact]?.scope));
  if (scopes.has("frame") || (scopes.has("agreement") && scopes.has("engagement"))) return "frame";
  return scopes.has("engagement") ? "engagement" : scopes.has("agreement") ? "agreement" : "situation";
}

/** Indexes of the facts that a node asks, in catalogue order. */
export function factsBelow(nodes: readonly Node[], root: number): number[] {
  const seen = new Set<number>();
  const facts = new Set<number>();
  const visit = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const node = nodes[index];
    if (node?.op === "atom") facts.add(node.fact);
    if (node?.op === "all" || node?.op === "any") node.of.forEach(visit);
    if (node?.op === "not" || node?.op === "named") visit(node.of);
  };
  visit(root);
  return [...facts].sort((a, b) => a - b);
}
