import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { firstDay } from "../../../src/base/month.ts";
import { PAY_KINDS } from "../../../src/base/pay-kind.ts";
import { averageWageOf } from "../../../src/ledger/average-wage.ts";
import { paySum } from "../../../src/ledger/pay-base.ts";
import type { ToldItem, ToldMonth, ToldPay } from "../../../src/ledger/pay-told.ts";
import { payWindows } from "../../../src/ledger/pay-window.ts";
import { pay, WAGE, windowOf } from "../../support/pay-told.ts";
import { forAll, runsOf } from "../../support/property.ts";

const RUNS = runsOf(3_000);
const LAST = 2025 * 12 + 11;

/** A whole employment: its last month over at exit, `worked` whole months, the pay of each by items, and a bonus paid later. */
interface World {
  readonly worked: number;
  readonly months: readonly ToldMonth[];
}

const amount = fc.integer({ min: 0, max: 3_000_000 });
const month = fc.integer({ min: LAST - 30, max: LAST + 6 });
const period = fc.tuple(month, month).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
const item: fc.Arbitrary<ToldItem> = fc
  .record({ kind: fc.constantFrom(...PAY_KINDS), amount, period: fc.option(period) })
  .map(({ kind, amount: sum, period: time }) => ({
    kind,
    amount: sum,
    from: time?.from ?? null,
    to: time?.to ?? null,
  }));

const world: fc.Arbitrary<World> = fc.integer({ min: 1, max: 20 }).chain((worked) =>
  fc.array(fc.array(item, { maxLength: 3 }), { minLength: worked + 1, maxLength: worked + 1 }).map((lists) => ({
    worked,
    months: lists.map((items, i) => ({ month: LAST + 1 - i, amount: null, items, itemsComplete: true })),
  })),
);

const exit = formatDay(firstDay(LAST + 1) - 1);
const startOf = ({ worked }: World) => formatDay(firstDay(LAST - worked + 1));
const meanIn = (drawn: World, months: readonly ToldMonth[] = drawn.months) =>
  paySum(pay({ months, monthsComplete: true }), windowOf(exit, startOf(drawn)), WAGE).mean;

/** By hand: numerator over denominator as whole numbers, every item on its own; half a fen goes up. */
function oracle({ worked, months }: World): { low: number; high: number } {
  const first = LAST - Math.min(worked, 12) + 1;
  const count = BigInt(LAST - first + 1);
  const end = (untimed: bigint): number => {
    let [num, den] = [0n, 1n];
    for (const { month: listed, items } of months) {
      const inside = listed !== null && listed >= first && listed <= LAST;
      for (const { kind, amount: sum, from, to } of items) {
        if (kind === "in-kind" || kind === "equity-gain") continue;
        let [part, of] = [inside ? 1n : 0n, 1n];
        if (kind === "annual-bonus" || kind === "cash-award") {
          if (from !== null && to !== null) {
            let overlap = 0;
            for (let m = from; m <= to; m++) if (m >= first && m <= LAST) overlap++;
            [part, of] = [BigInt(overlap), BigInt(to - from + 1)];
          } else part = untimed;
        }
        num = num * of + BigInt(sum ?? 0) * part * den;
        den *= of;
      }
    }
    const over = den * count;
    return Number((2n * num + over) / (2n * over));
  };
  return { low: end(0n), high: end(1n) };
}

/** Something of the world is kept back: a month, a sum, a kind, an item, the first day, the day of exit. */
const hidden = fc.record({
  months: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
  item: fc.constantFrom("nothing", "amount", "kind", "item", "period", "time") as fc.Arbitrary<
    "nothing" | "amount" | "kind" | "item" | "period" | "time"
  >,
  every: fc.integer({ min: 1, max: 4 }),
  start: fc.boolean(),
  exit: fc.boolean(),
});

type Hidden = typeof hidden extends fc.Arbitrary<infer T> ? T : never;

/** What is listed for other months is looked at and not looked for: nothing of it is kept back. */
function told({ worked, months }: World, hide: Hidden): ToldPay {
  const counts = ({ month }: ToldMonth) => month !== null && month <= LAST && month > LAST - Math.min(worked, 12);
  const list = months
    .filter((entry, i) => hide.months[i] || !counts(entry))
    .map((entry, i) => {
      if (i % hide.every !== 0 || hide.item === "nothing") return entry;
      const [one, ...rest] = entry.items;
      if (hide.item === "item" && !counts(entry)) return entry;
      if (hide.item === "item") return { ...entry, items: rest, itemsComplete: false };
      if (one === undefined) return entry;
      const less = {
        amount: { ...one, amount: null },
        kind: { ...one, kind: null },
        period: { ...one, to: null },
        time: { ...one, from: null, to: null },
      }[hide.item];
      return { ...entry, items: one.from === null && hide.item === "period" ? entry.items : [less, ...rest] };
    });
  return pay({ months: list });
}

describe("the average wage", () => {
  it("equals one worked apart, where everything is told", () => {
    forAll(world, (drawn) => expect(meanIn(drawn)).toEqual(oracle(drawn)), RUNS);
  });

  it("never falls when an item is added to a month", () => {
    const added = fc.tuple(world, item, fc.nat(20));
    const check = ([drawn, more, at]: [World, ToldItem, number]) => {
      const where = at % drawn.months.length;
      const months = drawn.months.map((m, i) => (i === where ? { ...m, items: [...m.items, more] } : m));
      const [before, after] = [meanIn(drawn), meanIn(drawn, months)];
      expect(after.low ?? 0).toBeGreaterThanOrEqual(before.low ?? 0);
      expect(after.high ?? 0).toBeGreaterThanOrEqual(before.high ?? 0);
    };
    forAll(added, check, RUNS);
  });

  it("does not hang on the order in which months are told", () => {
    forAll(world, (drawn) => expect(meanIn(drawn, [...drawn.months].reverse())).toEqual(meanIn(drawn)), RUNS);
  });

  it("told in part lies around what it is told in full", () => {
    const check = ([drawn, hide]: [World, Hidden]) => {
      const full = oracle(drawn);
      const last = firstDay(LAST + 1) - 1;
      const first = firstDay(LAST - drawn.worked + 1);
      const left = { low: hide.exit ? firstDay(LAST) : last, high: last };
      const began = hide.start ? { low: null, high: null } : { low: first, high: first };
      const { average } = averageWageOf(told(drawn, hide), payWindows(left, began), WAGE);
      expect(average.low ?? 0).toBeLessThanOrEqual(full.low);
      expect(average.high ?? Number.MAX_SAFE_INTEGER).toBeGreaterThanOrEqual(full.high);
    };
    forAll(fc.tuple(world, hidden), check, RUNS);
  });
});
