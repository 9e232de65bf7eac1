import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beyondLine, type End, type Weighing, weighedShare } from "../../../src/amounts/weighed-share.ts";
import { compareF, type Fraction, formatFraction, fraction, mulF } from "../../../src/base/fraction.ts";
import type { Truth } from "../../../src/base/truth.ts";
import { ratio, three, weighing } from "../../support/adjusting.ts";
import { forAll } from "../../support/property.ts";

const ENDS: readonly End[] = ["low", "likely", "high"];
const lowers = (applies: Truth) => ({ applies, direction: "lowers" as const, by: three("5/6", "2/3", "3/4") });
const raises = (applies: Truth) => ({ applies, direction: "raises" as const, by: three("3/2", "3/2", "2") });
const sharesOf = (w: Weighing, sum: number | null = 1000) =>
  ENDS.map((end) => formatFraction(weighedShare(sum, end, w)));

describe("the share left of agreed damages", () => {
  it("is the base share where nothing is told apart", () => {
    expect(sharesOf(weighing())).toEqual(["10%", "20%", "30%"]);
  });

  it.each([
    ["no", ["10%", "20%", "30%"]],
    // low 1/10 × 5/6; likely 2/10 × 2/3; high 3/10 × 3/4
    ["yes", ["1/12", "2/15", "22.5%"]],
    ["unknown", ["1/12", "20%", "30%"]],
  ] as const)("with a lowering circumstance: %s", (applies, expected) => {
    expect(sharesOf(weighing({ factors: [lowers(applies)] }))).toEqual(expected);
  });

  it.each([
    ["no", ["10%", "20%", "30%"]],
    ["yes", ["15%", "30%", "60%"]],
    ["unknown", ["10%", "20%", "60%"]],
  ] as const)("with a raising circumstance: %s", (applies, expected) => {
    expect(sharesOf(weighing({ factors: [raises(applies)] }))).toEqual(expected);
  });

  it("multiplies what applies: 20 % × 2/3 × 3/2 is 20 %", () => {
    expect(sharesOf(weighing({ factors: [lowers("yes"), raises("yes")] }))).toEqual(["12.5%", "20%", "45%"]);
  });

  it("is never more than the whole", () => {
    const base = three("90%", "90%", "100%");
    expect(sharesOf(weighing({ base, factors: [raises("yes")] }))).toEqual(["100%", "100%", "100%"]);
  });

  const beyond = (low: number | null, high: number | null) => ({
    line: { low: low === null ? null : fraction(low), high: high === null ? null : fraction(high) },
    by: three("1/2", "1/3", "1"),
  });

  it.each([
    // of 1000, 400 below the line and 600 above: low 400 + 300, likely 400 + 200, of 1000
    ["known", beyond(400, 400), ["7%", "12%", "30%"]],
    ["above the sum", beyond(1000, 1000), ["10%", "20%", "30%"]],
    ["between 400 and 700", beyond(400, 700), ["7%", "16%", "30%"]],
    ["not known", beyond(null, null), ["5%", "20%", "30%"]],
    ["at least 400", beyond(400, null), ["7%", "20%", "30%"]],
  ] as const)("weighs less what lies above a line that is %s", (_, line, expected) => {
    expect(sharesOf(weighing({ beyond: line }))).toEqual(expected);
  });

  it("of a sum that is not known is taken as if it might lie above the line", () => {
    expect(sharesOf(weighing({ beyond: beyond(400, 400) }), null)).toEqual(["5%", "20%", "30%"]);
    expect(sharesOf(weighing({ beyond: beyond(400, 400) }), 0)).toEqual(["5%", "20%", "30%"]);
  });

  it("does not fall below a loss that is proven, nor rise above the sum for it", () => {
    const floor = (loss: number) => ({ low: fraction(loss), likely: fraction(loss * 1.5), high: fraction(loss * 1.5) });
    expect(sharesOf(weighing({ floor: floor(200) }))).toEqual(["20%", "30%", "30%"]);
    expect(sharesOf(weighing({ floor: floor(2000) }))).toEqual(["100%", "100%", "100%"]);
  });

  it.each([
    [500, 400, 400, "yes"],
    [400, 400, 400, "no"],
    [500, 400, 600, "unknown"],
    [500, 500, null, "no"],
    [500, null, 400, "yes"],
    [null, 400, 400, "unknown"],
  ] as const)("%s against a line from %s to %s: beyond it? %s", (sum, low, high, expected) => {
    expect(beyondLine(sum, beyond(low, high).line)).toBe(expected);
  });
});

describe("of any sum and circumstances", () => {
  const part = fc.integer({ min: 1, max: 20 }).map((n): Fraction => fraction(n, 20));
  const rise = fc.integer({ min: 20, max: 60 }).map((n): Fraction => fraction(n, 20));
  const ends = (one: fc.Arbitrary<Fraction>) => fc.record({ low: one, likely: one, high: one });
  const truth = fc.constantFrom<Truth>("yes", "no", "unknown");
  const factor = fc.oneof(
    fc.record({ applies: truth, direction: fc.constant("lowers" as const), by: ends(part) }),
    fc.record({ applies: truth, direction: fc.constant("raises" as const), by: ends(rise) }),
  );
  const sum = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1e12 }));
  const line = fc.tuple(sum, sum).map(([a, b]) => ({ low: fraction(Math.min(a, b)), high: fraction(Math.max(a, b)) }));
  const drawn: fc.Arbitrary<Weighing> = fc.record({
    base: ends(part),
    factors: fc.array(factor, { maxLength: 4 }),
    beyond: fc.record({ line: fc.oneof(line, fc.constant({ low: null, high: null })), by: ends(part) }),
    floor: fc.record({ low: sum.map(fraction), likely: sum.map(fraction), high: sum.map(fraction) }),
  });
  const left = (of: number, end: End, w: Weighing) => mulF(fraction(of), weighedShare(of, end, w));

  it("what is left lies between nothing and the sum", () => {
    forAll(
      fc.tuple(sum, drawn),
      ([of, w]) => {
        for (const end of ENDS) {
          expect(compareF(left(of, end, w), fraction(0))).toBeGreaterThanOrEqual(0);
          expect(compareF(left(of, end, w), fraction(of))).toBeLessThanOrEqual(0);
        }
      },
      10_000,
    );
  });

  it("a higher sum never leaves less", () => {
    forAll(
      fc.tuple(sum, sum, drawn),
      ([a, b, w]) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        for (const end of ENDS) expect(compareF(left(less, end, w), left(more, end, w))).toBeLessThanOrEqual(0);
      },
      10_000,
    );
  });

  it("a circumstance learned moves no end outwards, and likely only its own way", () => {
    forAll(
      fc.tuple(sum, drawn, factor, fc.constantFrom<Truth>("yes", "no")),
      ([of, w, one, applies]) => {
        const before = { ...w, factors: [...w.factors, { ...one, applies: "unknown" as const }] };
        const after = { ...w, factors: [...w.factors, { ...one, applies }] };
        const moved = (end: End) => compareF(left(of, end, after), left(of, end, before));
        expect(moved("low")).toBeGreaterThanOrEqual(0);
        expect(moved("high")).toBeLessThanOrEqual(0);
        if (applies === "no") expect(moved("likely")).toBe(0);
        else if (one.direction === "lowers") expect([-1, 0]).toContain(moved("likely"));
        else expect([0, 1]).toContain(moved("likely"));
        if (applies === "yes" && one.direction === "lowers") {
          for (const end of ENDS) expect(moved(end)).toBeLessThanOrEqual(0);
        }
      },
      10_000,
    );
  });

  it("a line better known moves no end outwards", () => {
    forAll(
      fc.tuple(sum, drawn, line, fc.nat({ max: 10 })),
      ([of, w, wide, n]) => {
        const span = wide.high.num - wide.low.num;
        const within = fraction(wide.low.num + (span * BigInt(n)) / 10n);
        const before = { ...w, beyond: { ...w.beyond, line: wide } };
        const after = { ...w, beyond: { ...w.beyond, line: { low: within, high: within } } };
        expect(compareF(left(of, "low", after), left(of, "low", before))).toBeGreaterThanOrEqual(0);
        expect(compareF(left(of, "high", after), left(of, "high", before))).toBeLessThanOrEqual(0);
      },
      10_000,
    );
  });
});

it("reads shares as exact fractions", () => {
  expect(weighedShare(1, "low", weighing({ base: three("1/3", "1/3", "1/3") }))).toEqual(ratio("1/3"));
});
