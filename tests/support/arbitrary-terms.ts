import fc from "fast-check";
import { type Fraction, fraction } from "../../src/base/fraction.ts";
import type { Bounds } from "../../src/slip/bounds.ts";
import { either, given, greatest, least, less, product, rest, sum, type Term } from "../../src/slip/term.ts";
import { groundOf } from "./terms.ts";

const GROUND = groundOf("convention", "holidays-left-out");

/** In order, each end known or not. */
const bounds: fc.Arbitrary<Bounds> = fc
  .tuple(
    fc.array(fc.nat({ max: 5_000 }), { minLength: 3, maxLength: 3 }),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.nat({ max: 5 }), { minLength: 3, maxLength: 3 }),
  )
  .map(([numbers, under, gaps]) => {
    const [a = 0, b = 0, c = 0] = [...numbers].sort((x, y) => x - y);
    const end = (n: number, i: number): Fraction | null => (gaps[i] === 0 ? null : fraction(n, under));
    return { low: end(a, 0), likely: end(b, 1), high: end(c, 2) };
  });

const step = fc.record({
  op: fc.constantFrom("sum", "product", "rest", "less", "greatest", "least", "either"),
  a: fc.nat({ max: 20 }),
  b: fc.nat({ max: 20 }),
  rounding: fc.constantFrom(null, "half-up", "up", "down"),
});

/** Terms of every operation, down to whole fen at the root; what a part of a whole is taken from holds that part. */
export const drawnTerms: fc.Arbitrary<Term> = fc
  .tuple(fc.array(bounds, { minLength: 2, maxLength: 3 }), fc.array(step, { minLength: 1, maxLength: 4 }))
  .map(([leaves, steps]) => {
    const told = leaves.map((leaf) => given(leaf, "fen", "trial", GROUND));
    const all = [...told];
    const at = (list: readonly Term[], i: number) => list[i % list.length] as Term;
    for (const { op, a, b, rounding } of steps) {
      const [x, y] = [at(all, a), at(all, b)];
      all.push(made(op, x, y, at(told, b), rounding));
    }
    return sum([at(all, all.length - 1), at(all, all.length - 2)], GROUND, "half-up");
  });

type Op = typeof step extends fc.Arbitrary<infer T extends { readonly op: unknown }> ? T["op"] : never;

function made(op: Op, x: Term, y: Term, leaf: Term, rounding: Parameters<typeof sum>[2]): Term {
  switch (op) {
    case "sum":
      return sum([x, y], GROUND, rounding);
    case "product":
      return product([x, leaf], GROUND, rounding);
    case "rest":
      return rest(sum([x, y], GROUND), y, GROUND);
    case "less":
      return less(x, y, GROUND);
    case "greatest":
      return greatest(x, y, GROUND);
    case "least":
      return least(x, y, GROUND);
    default:
      return either([x, y], leads(x, y), GROUND);
  }
}

/** Where the likely value of either is told, one of them leads. */
function leads(x: Term, y: Term): Term | null {
  return y.bounds.likely === null ? null : x.bounds.high === null ? x : y;
}
