import type { FactValue } from "../facts/fact.ts";
import { answer, type Level, NO, type Test, UNKNOWN, YES } from "./test.ts";

/** One step of the compiled law. Arguments are indexes of earlier nodes. */
export type Node =
  | { readonly op: "constant"; readonly level: Level }
  | { readonly op: "atom"; readonly fact: number; readonly test: Test }
  | { readonly op: "reading"; readonly dispute: string; readonly reading: string }
  | { readonly op: "all" | "any"; readonly of: readonly number[] }
  | { readonly op: "not"; readonly of: number }
  | { readonly op: "named"; readonly name: string; readonly of: number };

/** The earlier nodes that a node is made of. */
export function nodesBelow(node: Node): readonly number[] {
  if (node.op === "all" || node.op === "any") return node.of;
  return node.op === "not" || node.op === "named" ? [node.of] : [];
}

/** The reading each dispute runs on, by dispute name. */
export type Readings = ReadonlyMap<string, string>;

/** Kleene value of every node, in one pass: the law of a frame, worked out once. */
export function run(nodes: readonly Node[], facts: readonly FactValue[], readings: Readings): Uint8Array {
  const levels = new Uint8Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) levels[i] = step(nodes[i] as Node, levels, facts, readings);
  return levels;
}

/** Brings up to date, in place, the nodes that depend on what has changed; they are given in the order of the program. */
export function update(
  nodes: readonly Node[],
  dependent: readonly number[],
  levels: Uint8Array,
  facts: readonly FactValue[],
  readings: Readings,
): void {
  for (const i of dependent) levels[i] = step(nodes[i] as Node, levels, facts, readings);
}

/**
 * The nodes picked and all that depend on them, in order: a node refers only to earlier ones, so one pass finds them.
 * Nothing is seen to depend on what lies beyond a node of `stops`.
 */
export function dependentOn(
  nodes: readonly Node[],
  isPicked: (node: Node) => boolean,
  stops: ReadonlySet<number> = new Set(),
): readonly number[] {
  const found = new Set<number>();
  for (const [i, node] of nodes.entries()) {
    if (isPicked(node) || nodesBelow(node).some((below) => found.has(below) && !stops.has(below))) found.add(i);
  }
  return [...found];
}

/** The nodes given and all that they depend on. */
export function neededFor(nodes: readonly Node[], roots: readonly number[]): ReadonlySet<number> {
  const found = new Set(roots);
  for (let i = nodes.length - 1; i >= 0; i--) {
    if (found.has(i)) for (const below of nodesBelow(nodes[i] as Node)) found.add(below);
  }
  return found;
}

function step(node: Node, levels: Uint8Array, facts: readonly FactValue[], readings: Readings): number {
  switch (node.op) {
    case "atom":
      return answer(node.test, facts[node.fact] ?? "unknown");
    case "all": {
      let least: number = YES;
      for (const i of node.of) {
        least = Math.min(least, levels[i] ?? UNKNOWN);
        if (least === NO) break;
      }
      return least;
    }
    case "any": {
      let most: number = NO;
      for (const i of node.of) {
        most = Math.max(most, levels[i] ?? UNKNOWN);
        if (most === YES) break;
      }
      return most;
    }
    case "not":
      return 2 - (levels[node.of] ?? UNKNOWN);
    case "named":
      return levels[node.of] ?? UNKNOWN;
    case "reading":
      return readings.get(node.dispute) === node.reading ? YES : NO;
    case "constant":
      return node.level;
  }
}
