import fc from "fast-check";
import { compareF, type Fraction, fraction } from "../../src/base/fraction.ts";
import type { Range } from "../../src/base/range.ts";
import type { Node } from "../../src/conditions/program.ts";
import type { RatioComparison, Test } from "../../src/conditions/test.ts";
import { type FactValue, NOT_APPLICABLE, type RatioRange } from "../../src/facts/fact.ts";

/** Facts 0–1 are truths, 2 an enum of three, 3 whole numbers, 4 ratios in quarters: all that they may be. */
export const DOMAIN: readonly (readonly FactValue[])[] = [
  ["yes", "no"],
  ["yes", "no", NOT_APPLICABLE],
  ["a", "b", "c"],
  Array.from({ length: 9 }, (_, i) => ({ low: i - 4, high: i - 4 })),
  Array.from({ length: 9 }, (_, i) => ({ low: fraction(i - 4, 4), high: fraction(i - 4, 4) })),
];

const bounds = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null, freq: 3 });
const comparisons = fc.constantFrom<RatioComparison>("above", "at-least", "below", "at-most");

const oneOf = (...words: string[]) =>
  fc.subarray(words, { minLength: 1 }).map((values): Test => ({ kind: "one-of", values }));

export const wholeTests: fc.Arbitrary<Test> = fc
  .tuple(bounds, bounds)
  .map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]) as [number | null, number | null])
  .map(([low, high]): Test => ({ kind: "within", low, high }));

export const ratioTests: fc.Arbitrary<Test> = fc
  .tuple(comparisons, fc.integer({ min: -3, max: 3 }))
  .map(([comparison, quarters]): Test => ({ kind: "ratio", comparison, bound: fraction(quarters, 4) }));

const TESTS: readonly fc.Arbitrary<Test>[] = [
  oneOf("yes", "no"),
  oneOf("yes", "no"),
  oneOf("a", "b", "c"),
  wholeTests,
  ratioTests,
];

const atoms: fc.Arbitrary<Node> = fc
  .nat(TESTS.length - 1)
  .chain((fact) => (TESTS[fact] ?? wholeTests).map((test): Node => ({ op: "atom", fact, test })));

const inner = fc.record({
  op: fc.constantFrom("all", "any", "not", "named" as const),
  of: fc.array(fc.nat(1000), { minLength: 1, maxLength: 4 }),
});

/** Programs of a few atoms and what is made of them; the last node stands on many of the others. */
export const programs: fc.Arbitrary<readonly Node[]> = fc
  .tuple(fc.array(atoms, { minLength: 1, maxLength: 6 }), fc.array(inner, { minLength: 1, maxLength: 8 }))
  .map(([leaves, drafts]) => {
    const nodes: Node[] = [...leaves];
    for (const { op, of } of drafts) {
      const earlier = of.map((n) => n % nodes.length);
      const first = earlier[0] ?? 0;
      if (op === "all" || op === "any") nodes.push({ op, of: earlier });
      else nodes.push(op === "not" ? { op, of: first } : { op: "named", name: `n${nodes.length}`, of: first });
    }
    return nodes;
  });

/** One full answer to every fact. */
export const completions: fc.Arbitrary<readonly FactValue[]> = fc.tuple(
  ...DOMAIN.map((values) => fc.constantFrom(...values)),
);

/** What is known of a fact, of which `value` is one completion: all, a part, or nothing. */
export function lessKnown(value: FactValue, draw: number): FactValue {
  if (draw % 3 === 0) return value;
  if (typeof value === "string") return draw % 3 === 1 ? value : "unknown";
  const [down, up] = [draw % 4, Math.floor(draw / 4) % 4];
  if (typeof value.low === "number") return widened(value as Range, (n, by) => n + by, down, up);
  return widened(value as RatioRange, (n, by) => fraction(n.num * 4n + BigInt(by) * n.den, n.den * 4n), down, up);
}

function widened<T>(
  { low, high }: { readonly low: T | null; readonly high: T | null },
  add: (n: T, by: number) => T,
  down: number,
  up: number,
): { low: T | null; high: T | null } {
  return {
    low: low === null || down === 3 ? null : add(low, -down),
    high: high === null || up === 3 ? null : add(high, up),
  };
}

/** Whether a full answer passes a test, said in another way than the code under test says it. */
export function passes(test: Test, value: FactValue): boolean {
  if (typeof value === "string") return test.kind === "one-of" && test.values.some((word) => word === value);
  if (test.kind === "within") {
    const n = value.low as number;
    return n >= (test.low ?? -Infinity) && n <= (test.high ?? Infinity);
  }
  if (test.kind !== "ratio") return false;
  const order = compareF(value.low as Fraction, test.bound);
  return { above: [1], "at-least": [0, 1], below: [-1], "at-most": [-1, 0] }[test.comparison].includes(order);
}

/** Two-valued truth of a node under a full answer. */
export function holds(nodes: readonly Node[], facts: readonly FactValue[], index: number): boolean {
  const node = nodes[index];
  const below = (i: number) => holds(nodes, facts, i);
  switch (node?.op) {
    case "atom":
      return passes(node.test, facts[node.fact] ?? "unknown");
    case "all":
      return node.of.every(below);
    case "any":
      return node.of.some(below);
    case "not":
      return !below(node.of);
    case "named":
      return below(node.of);
    default:
      throw new Error(`no truth of ${node?.op}`);
  }
}
