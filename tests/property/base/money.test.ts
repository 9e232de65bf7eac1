import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "../../../src/base/fraction.ts";
import { addFen, divideFen, formatYuan, parseYuan, type Rounding, timesFraction } from "../../../src/base/money.ts";
import { forAll, MANY } from "../../support/property.ts";

const sums = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const roundings = fc.constantFrom<Rounding>("half-up", "up", "down");
const shares = fc
  .tuple(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 1000 }))
  .map(([num, den]) => fraction(num, den));

/** Works on sizes and puts the sign back at the end, unlike the code under test. */
function oracle(num: bigint, den: bigint, rounding: Rounding): bigint {
  const negative = num < 0n;
  const size = negative ? -num : num;
  const towardsZero = size / den;
  const away = size % den === 0n ? towardsZero : towardsZero + 1n;
  const nearest = (2n * size + den) / (2n * den);
  const chosen = rounding === "half-up" ? nearest : (rounding === "up") === negative ? towardsZero : away;
  return negative ? -chosen : chosen;
}

describe("rounding against whole-number arithmetic", () => {
  it("a share of a sum", () => {
    forAll(
      fc.tuple(sums, shares, roundings),
      ([sum, share, rounding]) => {
        expect(BigInt(timesFraction(sum, share, rounding))).toBe(oracle(BigInt(sum) * share.num, share.den, rounding));
      },
      MANY,
    );
  });

  it("a sum divided, by either sign", () => {
    forAll(
      fc.tuple(sums, fc.integer({ min: -400, max: 400 }), roundings),
      ([sum, by, rounding]) => {
        if (by === 0) return;
        const [num, den] = by < 0 ? [BigInt(-sum), BigInt(-by)] : [BigInt(sum), BigInt(by)];
        expect(BigInt(divideFen(sum, by, rounding))).toBe(oracle(num, den, rounding));
      },
      MANY,
    );
  });

  it("exactly half, the hard case, goes away from zero", () => {
    forAll(
      fc.integer({ min: 0, max: 10 ** 12 }),
      (n) => {
        expect(timesFraction(2 * n + 1, fraction(1, 2), "half-up")).toBe(n + 1);
        expect(timesFraction(-(2 * n + 1), fraction(1, 2), "half-up")).toBe(-(n + 1));
      },
      MANY,
    );
  });

  it("up is never below, down never above, and they are less than a fen apart", () => {
    forAll(
      fc.tuple(sums, shares),
      ([sum, share]) => {
        const [down, nearest, up] = [
          timesFraction(sum, share, "down"),
          timesFraction(sum, share, "half-up"),
          timesFraction(sum, share, "up"),
        ];
        expect(down <= nearest && nearest <= up && up - down <= 1).toBe(true);
      },
      MANY,
    );
  });

  it("a greater sum never gives a smaller share", () => {
    const positive = shares.filter((s) => s.num >= 0n);
    forAll(
      fc.tuple(sums, fc.nat(1000), positive, roundings),
      ([sum, more, share, rounding]) => {
        expect(timesFraction(sum + more, share, rounding)).toBeGreaterThanOrEqual(timesFraction(sum, share, rounding));
      },
      MANY,
    );
  });
});

describe("text", () => {
  it("what is written reads back once the thousands are closed up", () => {
    forAll(
      fc.integer({ min: -(10 ** 15) + 1, max: 10 ** 15 - 1 }),
      (fen) => {
        expect(parseYuan(formatYuan(fen).replaceAll(",", ""))).toBe(fen);
      },
      MANY,
    );
  });

  it("a number with two decimals reads as its text does", () => {
    forAll(fc.integer({ min: 0, max: 10 ** 11 }), (fen) => expect(parseYuan(fen / 100)).toBe(fen), MANY);
  });

  it("any other text is refused, never misread", () => {
    forAll(
      fc.string({ maxLength: 10 }),
      (text) => {
        if (parseYuan(text) !== null) expect(text).toMatch(/^-?\d+(\.\d{1,2})?$/);
      },
      MANY,
    );
  });
});

describe("addition", () => {
  it("does not care about the order", () => {
    forAll(
      fc.array(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), { maxLength: 12 }),
      (list) => {
        expect(addFen(...list)).toBe(addFen(...[...list].reverse()));
        expect(BigInt(addFen(...list))).toBe(list.reduce((total, fen) => total + BigInt(fen), 0n));
      },
      MANY,
    );
  });
});
