import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { type Bounds, exactBounds } from "../../../src/slip/bounds.ts";
import { either, given, greatest, least, less, product, rest, sum, type Term } from "../../../src/slip/term.ts";
import { groundOf } from "../../support/terms.ts";

type Ends = readonly [low: number | null, likely: number | null, high: number | null];

const GROUND = groundOf();
const end = (n: number | null) => (n === null ? null : fraction(n));
const of = ([low, likely, high]: Ends): Term =>
  given({ low: end(low), likely: end(likely), high: end(high) }, "fen", "trial", GROUND);
const share = (over: number, under: number) => given(exactBounds(fraction(over, under)), "times", "trial", GROUND);
const endsOf = ({ low, likely, high }: Bounds): Ends => {
  const n = (f: Bounds["low"]) => (f === null ? null : f.den === 1n ? Number(f.num) : Number.NaN);
  return [n(low), n(likely), n(high)];
};
const ends = (term: Term) => endsOf(term.bounds);

const UNKNOWN: Ends = [null, null, null];

describe("terms at their three ends", () => {
  it.each<[string, Ends, Ends, Ends]>([
    ["exact", [1, 1, 1], [2, 2, 2], [3, 3, 3]],
    ["ranges", [1, 2, 3], [10, 20, 30], [11, 22, 33]],
    ["one end open", [1, null, null], [10, 20, 30], [11, null, null]],
    ["unknown", UNKNOWN, [1, 1, 1], UNKNOWN],
  ])("add: %s", (_, a, b, expected) => {
    expect(ends(sum([of(a), of(b)], GROUND))).toEqual(expected);
  });

  it("add nothing to nothing", () => {
    expect(ends(sum([], GROUND))).toEqual([0, 0, 0]);
  });

  it.each<[string, Ends, Ends, Ends]>([
    ["exact", [3, 3, 3], [4, 4, 4], [12, 12, 12]],
    ["ranges", [1, 2, 3], [10, 20, 30], [10, 40, 90]],
    ["an open end", [1, null, null], [10, 20, 30], [10, null, null]],
    ["nothing times whatever", [0, 0, 0], UNKNOWN, [0, 0, 0]],
  ])("multiply: %s", (_, a, b, expected) => {
    expect(ends(product([of(a), of(b)], GROUND))).toEqual(expected);
  });

  it("keep the exact product beside the rounded one: 17434.48 × 30 % is 5230.344", () => {
    const { exact, bounds } = product([of([1743448, 1743448, 1743448]), share(3, 10)], GROUND, "half-up");
    expect(exact.low).toEqual(fraction(5230344, 10));
    expect(endsOf(bounds)).toEqual([523034, 523034, 523034]);
  });

  it.each([
    ["half-up", 1, 2, 1],
    ["half-up", 1, 3, 0],
    ["up", 1, 3, 1],
    ["down", 2, 3, 0],
    ["up", 2, 1, 2],
  ] as const)("round %s: %i/%i is %i", (rounding, over, under, expected) => {
    expect(ends(product([of([1, 1, 1]), share(over, under)], GROUND, rounding))).toEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it.each<[string, Ends, Ends, Ends]>([
    ["end by end", [10, 20, 30], [1, 2, 3], [9, 18, 27]],
    ["an open end", [10, 20, null], [1, 2, null], [9, 18, null]],
  ])("leave a rest: %s", (_, a, b, expected) => {
    expect(ends(rest(of(a), of(b), GROUND))).toEqual(expected);
  });

  it.each<[string, Ends, Ends, Ends]>([
    ["exact", [10, 10, 10], [4, 4, 4], [6, 6, 6]],
    ["never below nothing", [10, 10, 10], [40, 40, 40], [0, 0, 0]],
    ["the least owed less the most paid", [10, 15, 20], [1, 2, 3], [7, 13, 19]],
    ["with no bound on what was paid", [10, 10, 10], [2, null, null], [0, null, 8]],
    ["with nothing known to be paid", [10, 10, 10], UNKNOWN, [0, null, 10]],
    ["of an unknown debt", UNKNOWN, [1, 1, 1], [0, null, null]],
  ])("take off what was paid: %s", (_, a, b, expected) => {
    expect(ends(less(of(a), of(b), GROUND))).toEqual(expected);
  });

  it.each<[string, Ends, Ends, Ends]>([
    ["the floor", [1, 1, 1], [5, 5, 5], [5, 5, 5]],
    ["the sum", [9, 9, 9], [5, 5, 5], [9, 9, 9]],
    ["a floor that is not known", [9, 9, 9], UNKNOWN, [9, 9, null]],
    ["a floor that may not reach it", [9, 9, 9], [5, null, 8], [9, 9, 9]],
    ["a floor that may pass it", [9, 9, 9], [5, null, 12], [9, null, 12]],
    ["a sum that is not known", UNKNOWN, [5, 5, 5], [5, null, null]],
  ])("are lifted to a floor: %s", (_, a, b, expected) => {
    expect(ends(greatest(of(a), of(b), GROUND))).toEqual(expected);
  });

  it.each<[string, Ends, Ends, Ends]>([
    ["the cap", [36, 36, 36], [24, 24, 24], [24, 24, 24]],
    ["the value", [6, 6, 6], [24, 24, 24], [6, 6, 6]],
    ["no cap", [36, 36, 36], UNKNOWN, [36, 36, 36]],
    ["an unknown value", UNKNOWN, [24, 24, 24], [0, null, 24]],
    ["nothing known", UNKNOWN, UNKNOWN, [0, null, null]],
    ["a cap that may be lower", [36, 36, 36], [12, null, 24], [12, null, 24]],
    ["a cap that cannot be lower", [6, 6, 6], [12, null, 24], [6, 6, 6]],
    ["a cap of which only the most is known", [36, 36, 36], [null, null, 24], [0, null, 24]],
    ["a cap of which only the least is known", [6, 9, 12], [9, null, null], [6, 9, 12]],
  ])("are held to a cap: %s", (_, a, b, expected) => {
    expect(ends(least(of(a), of(b), GROUND))).toEqual(expected);
  });

  it("start from no whole where its part is not known, and take nothing from nothing", () => {
    expect(ends(rest(of(UNKNOWN), of([1, 1, 1]), GROUND))).toEqual(UNKNOWN);
    expect(ends(rest(of([5, 5, 5]), of([5, 5, 5]), GROUND))).toEqual([0, 0, 0]);
  });

  it("round each end by itself, and what is open not at all: 1, 2 and an unknown number of halves", () => {
    const half = share(1, 2);
    expect(ends(product([of([1, 2, null]), half], GROUND, "half-up"))).toEqual([1, 1, null]);
    expect(ends(product([of([1, 2, null]), half], GROUND, "down"))).toEqual([0, 1, null]);
    expect(ends(sum([of([1, 2, null])], GROUND, "up"))).toEqual([1, 2, null]);
  });

  it("are counted in what their first part counts", () => {
    expect(product([of([1, 1, 1]), share(1, 2)], GROUND).unit).toBe("fen");
    expect(product([share(1, 2), of([1, 1, 1])], GROUND).unit).toBe("times");
    expect(sum([], GROUND).unit).toBe("fen");
  });

  it("span several, starting from the one that leads", () => {
    const [a, b] = [of([1, 2, 3]), of([10, 20, null])];
    expect(ends(either([a, b], b, GROUND))).toEqual([1, 20, null]);
    expect(ends(either([a, b], null, GROUND))).toEqual([1, null, null]);
    expect(ends(either([a], a, GROUND))).toEqual([1, 2, 3]);
  });

  it("is likely the one value that all of them are", () => {
    const nothing = given({ low: fraction(0), likely: null, high: fraction(0) }, "fen", "rule", GROUND);
    expect(ends(nothing)).toEqual([0, 0, 0]);
    expect(ends(either([nothing, nothing], null, GROUND))).toEqual([0, 0, 0]);
  });
});
