import { describe, expect, it } from "vitest";
import { conjuncts } from "../../../src/conditions/conjuncts.ts";
import type { Node } from "../../../src/conditions/program.ts";

const atom = (fact: number): Node => ({ op: "atom", fact, test: { kind: "one-of", values: ["yes"] } });
const nodes: readonly Node[] = [
  atom(0),
  atom(1),
  { op: "any", of: [0, 1] },
  { op: "all", of: [0, 2] },
  { op: "named", name: "inner", of: 3 },
  { op: "all", of: [4, 1] },
  { op: "named", name: "outer", of: 5 },
];

describe("what all holds where a node does", () => {
  it.each([
    ["an atom is itself", 0, undefined, [0]],
    ["an any is itself", 2, undefined, [2]],
    ["an all is its parts", 3, undefined, [0, 2]],
    ["a name is not looked into", 4, undefined, [4]],
    ["save the one given", 4, "inner", [0, 2]],
    ["at the top alone", 6, "outer", [4, 1]],
    ["another name is not looked into", 6, "inner", [6]],
  ])("%s", (_, root, name, expected) => {
    expect(conjuncts(nodes, root, name)).toEqual(expected);
  });
});
