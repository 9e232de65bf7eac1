import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addF,
  compareF,
  divF,
  type Fraction,
  formatFraction,
  fraction,
  mulF,
  parseFraction,
  subF,
} from "../../../src/base/fraction.ts";
import { fractions } from "../../support/arbitrary-base.ts";
import { forAll, runsOf } from "../../support/property.ts";

const RUNS = runsOf(2_500);

const ZERO = fraction(0);
const ONE = fraction(1);

function isLowest({ num, den }: Fraction): boolean {
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
  return den > 0n && gcd(num < 0n ? -num : num, den) === 1n;
}

describe("fractions are a field", () => {
  it("addition and multiplication: order, grouping, distribution", () => {
    forAll(
      fc.tuple(fractions, fractions, fractions),
      ([a, b, c]) => {
        expect(addF(a, b)).toEqual(addF(b, a));
        expect(mulF(a, b)).toEqual(mulF(b, a));
        expect(addF(a, addF(b, c))).toEqual(addF(addF(a, b), c));
        expect(mulF(a, mulF(b, c))).toEqual(mulF(mulF(a, b), c));
        expect(mulF(a, addF(b, c))).toEqual(addF(mulF(a, b), mulF(a, c)));
      },
      RUNS,
    );
  });

  it("neutral and inverse elements", () => {
    forAll(
      fractions,
      (a) => {
        expect(addF(a, ZERO)).toEqual(a);
        expect(mulF(a, ONE)).toEqual(a);
        expect(subF(a, a)).toEqual(ZERO);
        if (a.num !== 0n) expect(divF(a, a)).toEqual(ONE);
      },
      RUNS,
    );
  });

  it("every result is in lowest terms over a positive denominator", () => {
    forAll(
      fc.tuple(fractions, fractions),
      ([a, b]) => {
        const quotients = b.num === 0n ? [] : [divF(a, b)];
        for (const result of [addF(a, b), subF(a, b), mulF(a, b), ...quotients]) expect(isLowest(result)).toBe(true);
      },
      RUNS,
    );
  });

  it("is ordered, and the order agrees with subtraction", () => {
    forAll(
      fc.tuple(fractions, fractions, fractions),
      ([a, b, c]) => {
        const sign = subF(a, b).num;
        expect(compareF(a, b)).toBe(sign < 0n ? -1 : sign > 0n ? 1 : 0);
        expect(compareF(a, b) + compareF(b, a)).toBe(0);
        expect(compareF(addF(a, c), addF(b, c))).toBe(compareF(a, b));
      },
      RUNS,
    );
  });
});

describe("text", () => {
  it("what is written reads back as the same fraction", () => {
    forAll(fractions, (a) => expect(parseFraction(formatFraction(a))).toEqual(a), RUNS);
  });

  it("decimals of shares, with and without a percent sign, read exactly", () => {
    forAll(
      fc.tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 6 })),
      ([digits, places]) => {
        const padded = String(digits).padStart(places + 1, "0");
        const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
        expect(parseFraction(text)).toEqual(fraction(digits, 10n ** BigInt(places)));
        expect(parseFraction(`${text}%`)).toEqual(fraction(digits, 10n ** BigInt(places + 2)));
      },
      RUNS,
    );
  });

  it("any other text is refused, never misread", () => {
    forAll(
      fc.string({ maxLength: 12 }),
      (text) => {
        const read = parseFraction(text);
        if (read !== null) expect(text).toMatch(/^-?\d+(\.\d+)?%?$|^-?\d+\/\d+$/);
      },
      RUNS,
    );
  });
});
