import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, headSum } from "../../../src/amounts/amount.ts";
import type { Figure } from "../../../src/amounts/figure.ts";
import type { FormulaInput } from "../../../src/amounts/formulas/formula.ts";
import { FORMULA_BY_NAME } from "../../../src/amounts/formulas/registry.ts";
import { type Day, formatDay } from "../../../src/base/day.ts";
import { formatYuan } from "../../../src/base/money.ts";
import type { Range } from "../../../src/base/range.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import type { Head } from "../../../src/law/effect.ts";
import type { FormulaName } from "../../../src/law/formula-names.ts";
import { minimumWageBetween } from "../../../src/law/minimum-wage.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { inputOf } from "../../support/formula-input.ts";
import { ground } from "../../support/grounds.ts";
import * as oracle from "../../support/money-oracle.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const RUNS = runsOf(800);
const PATIENCE = 120_000;
const ORIGIN = day("2000-01-01");
const SHARE = { over: 30n, under: 100n };
const yuan = (fen: number) => formatYuan(fen).replaceAll(",", "");

const drawn = fc.record({
  place: fc.constantFrom("110000", "310000", "440300", "330100"),
  exit: fc.integer({ min: day("2015-01-01"), max: day("2026-06-30") }),
  months: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 1, max: 8 }) }, fc.integer({ min: 9, max: 36 })),
  wage: fc.oneof(fc.integer({ min: 0, max: 900_000 }), fc.integer({ min: 0, max: 6_000_000 })),
  paid: fc.integer({ min: 0, max: 8_000_000 }),
  asked: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 1_100 })),
  stop: fc.option(fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 900 })), { nil: null }),
});

const FACTS = [
  "compensation.average-wage",
  "duration.exit-day",
  "duration.months",
  "performance.extra-months-paid",
  "procedure.forum-day",
];

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

function described({ place, exit, months, wage, paid }: Drawn): object {
  return {
    place,
    employment: { endedOn: formatDay(exit) },
    pay: { averageMonthly: yuan(wage) },
    agreements: [{ months, compensation: { agreed: "no" } }],
    performance: { paidTotal: yuan(paid) },
  };
}

/** The sums of one description, each head built on those before it as rules do. */
function sumsOf(told: Drawn): (name: FormulaName, builtOn?: Partial<Record<Head, Figure>>) => Figure {
  const stop = told.stop === null ? undefined : formatDay(told.exit + told.stop);
  const earned = stop === undefined ? {} : { earned: { low: stop, likely: stop, high: stop } };
  const numbers = { share: ["30%"], cap: ["24"], months: ["3"], multiple: ["5"] };
  const asOf = formatDay(told.exit + told.asked);
  const input = inputOf(described(told), { floor: true, numbers, asOf, facts: FACTS, ...earned });
  return (name, heads = {}) => {
    const own: FormulaInput = { ...input, has: (a) => a === "share", head: (head) => heads[head] ?? input.head(head) };
    return FORMULA_BY_NAME[name](own);
  };
}

const WAGES = new Map<string, Range>();

function wageOn(place: string, on: Day): Range {
  const key = `${place} ${on}`;
  const known = WAGES.get(key) ?? minimumWageBetween(BUNDLED_LAW.law.data.minimumWages, place, on);
  WAGES.set(key, known);
  return known;
}

const ends = ({ range }: Figure) => [range.low, range.high];
const numbers = (...values: readonly bigint[]) => values.map(Number);

describe("the sums of any wage, place, exit and term", () => {
  it(
    "are what an oracle finds, to the fen, and their slips verify",
    () => {
      let [exact, rising] = [0, 0];
      forAll(
        drawn,
        (told) => {
          const sums = sumsOf(told);
          const monthly = sums("share-of-average-wage");
          const term = Math.min(24, told.months);
          const exit = formatDay(told.exit);
          const asked = told.exit + told.asked;
          const floors = oracle
            .daysOf(exit, term)
            .map((ordinal) => wageOn(told.place, Math.min(ordinal + ORIGIN, asked)));
          const days = floors.map((floor) => oracle.shareWithFloor(BigInt(told.wage), SHARE, BigInt(floor.low ?? 0)));
          const below = monthly.pieces.filter(({ from, term: piece }) => {
            const floor = wageOn(told.place, Math.min(from ?? told.exit + 1, asked));
            return Number(piece.bounds.low?.num ?? 0) < (floor.low ?? 0);
          });
          expect(below).toEqual([]);
          const on = { "compensation.monthly": monthly };
          const total = sums("monthly-over-term", on);
          const arrears = sums("fallen-due", on);
          const extra = sums("months-of-compensation", on);
          const line = sums("multiple-of-total", { "compensation.total": total });
          const figure = [monthly, total, arrears, extra, line][told.wage % 5] ?? monthly;
          const amount = amountOf(headSum("compensation.monthly", [{ ...ground(0), figure }], asked), true);
          expect(verifySlip(amount)).toEqual({ ok: true });
          if (floors.some((floor) => floor.low === null || floor.low !== floor.high)) return;
          exact += 1;
          const [least = 0n, most = 0n] = [days.reduce(lesser), days.reduce(greater)];
          if (least < most) rising += 1;
          expect(ends(monthly)).toEqual(numbers(least, most));
          const first = oracle.ordinal(exit) + 1;
          const terms = { exit, months: term, monthlyOn: (ordinal: number) => days[ordinal - first] ?? 0n };
          const whole = oracle.fellDue({ ...terms, asOf: null, until: null });
          expect(ends(total)).toEqual(numbers(whole, whole));
          expect(ends(line)).toEqual(numbers(whole * 5n, whole * 5n));
          expect(ends(extra)).toEqual(numbers(least * 3n, most * 3n));
          const until = told.stop === null ? null : oracle.ordinal(exit) + told.stop;
          const due = oracle.fellDue({ ...terms, asOf: formatDay(asked), until });
          const owed = due > BigInt(told.paid) ? due - BigInt(told.paid) : 0n;
          expect(ends(arrears)).toEqual(numbers(owed, owed));
        },
        RUNS,
      );
      console.log({ exact, rising });
      expect(exact).toBeGreaterThan(RUNS / 4);
      expect(rising).toBeGreaterThan(RUNS / 50);
    },
    PATIENCE,
  );

  it(
    "never fall when pay rises, nor fall away when more months go unpaid",
    () => {
      forAll(
        fc.tuple(drawn, fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 200 })),
        ([told, more, days]) => {
          const at = (of: Drawn) => {
            const sums = sumsOf(of);
            const monthly = sums("share-of-average-wage");
            return [monthly, sums("fallen-due", { "compensation.monthly": monthly })] as const;
          };
          const [monthly, arrears] = at(told);
          const [richer, dearer] = at({ ...told, wage: told.wage + more });
          expect(notLess(richer, monthly) && notLess(dearer, arrears)).toBe(true);
          const [, longer] = at({ ...told, asked: told.asked + days });
          expect(longer.range.low).toBeGreaterThanOrEqual(arrears.range.low ?? 0);
        },
        RUNS,
      );
    },
    PATIENCE,
  );
});

function lesser(a: bigint, b: bigint): bigint {
  return [a, b].sort((x, y) => (x < y ? -1 : 1))[0] ?? a;
}

function greater(a: bigint, b: bigint): bigint {
  return [a, b].sort((x, y) => (x < y ? -1 : 1))[1] ?? a;
}

function notLess(a: Figure, b: Figure): boolean {
  const at = (x: number | null, y: number | null, open: number) => (x ?? open) >= (y ?? open);
  return at(a.range.low, b.range.low, 0) && at(a.range.high, b.range.high, Number.POSITIVE_INFINITY);
}
