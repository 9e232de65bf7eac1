import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, headSum } from "../../../src/amounts/amount.ts";
import type { Figure } from "../../../src/amounts/figure.ts";
import { FORMULA_BY_NAME } from "../../../src/amounts/formulas/registry.ts";
import { formatDay } from "../../../src/base/day.ts";
import { formatYuan } from "../../../src/base/money.ts";
import type { Head } from "../../../src/law/effect.ts";
import type { FormulaName } from "../../../src/law/formula-names.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { inputOf } from "../../support/formula-input.ts";
import { ground } from "../../support/grounds.ts";
import * as oracle from "../../support/money-oracle.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const RUNS = runsOf(1_200);
const PATIENCE = 120_000;
const CAP = 24;
const yuan = (fen: number) => formatYuan(fen).replaceAll(",", "");

const payment = fc.record({
  after: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 400 })),
  fen: fc.nat({ max: 2_000_000 }),
  forMonth: fc.option(fc.integer({ min: 1, max: 8 }), { nil: null }),
});

const drawn = fc.record({
  exit: fc.oneof(
    fc.integer({ min: day("2015-01-01"), max: day("2026-06-30") }),
    fc.constantFrom(...["2023-01-31", "2024-01-31", "2024-02-29", "2023-12-31", "2024-08-30"].map(day)),
  ),
  months: fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 7, max: 36 })),
  monthly: fc.nat({ max: 3_000_000 }),
  payments: fc.array(payment, { maxLength: 4 }),
  dueDay: fc.option(fc.integer({ min: 1, max: 31 }), { nil: null }),
  asked: fc.oneof(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 400 })),
  stop: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }),
  begun: fc.integer({ min: 1, max: 300 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Payments made by the day asked, in order of their days: fen, day, and the month of the restriction that each names. */
function paymentsOf({ payments, exit, asked }: Drawn) {
  return payments
    .filter(({ after }) => after <= asked)
    .map(({ after, fen, forMonth }) => ({ on: exit + after, fen, month: forMonth }))
    .sort((a, b) => a.on - b.on);
}

/** `YYYY-MM` in which a month of the restriction ends. */
function endingOf(exit: number, number: number): string {
  return formatDay(oracle.daysAfter(formatDay(exit), number) + day("2000-01-01")).slice(0, 7);
}

function described(told: Drawn): object {
  const { exit, months, monthly, dueDay, begun } = told;
  const items = paymentsOf(told).map(({ on, fen, month }) => ({
    on: formatDay(on),
    amount: yuan(fen),
    kind: "compensation",
    ...(month === null ? {} : { forMonth: endingOf(exit, month) }),
  }));
  const compensation = { monthly: yuan(monthly), ...(dueDay === null ? {} : { dueDayOfMonth: dueDay }) };
  return {
    employment: { endedOn: formatDay(exit) },
    agreements: [{ months, compensation }],
    engagements: [{ kind: "joined-competitor", startedOn: formatDay(exit + begun) }],
    performance: { payments: { items, complete: "yes" } },
  };
}

type Sums = (name: FormulaName, builtOn?: Partial<Record<Head, Figure>>, extent?: string) => Figure;

function sumsOf(told: Drawn): Sums {
  const stop = told.stop === null ? undefined : formatDay(told.exit + told.stop);
  const input = inputOf(described(told), {
    numbers: { cap: [String(CAP)], months: ["3"], multiple: ["5"] },
    asOf: formatDay(told.exit + told.asked),
    facts: ["compensation.monthly-agreed", "duration.exit-day", "duration.months"],
    ...(stop === undefined ? {} : { earned: { low: stop, likely: stop, high: stop } }),
  });
  return (name, heads = {}) => FORMULA_BY_NAME[name]({ ...input, head: (head) => heads[head] ?? input.head(head) });
}

/** Arrears, and what was paid for months in breach, worked out apart. */
function expected(told: Drawn) {
  const { exit, months, monthly, asked, stop, dueDay, begun } = told;
  const [from, sum] = [formatDay(exit), BigInt(monthly)];
  const last = (days: number) => oracle.ordinal(from) + days;
  const term = { exit: from, monthlyOn: () => sum, until: stop === null ? null : last(stop) };
  const due = oracle.monthByMonth({ ...term, months: Math.min(CAP, months) });
  const begins = (i: number) => oracle.daysAfter(from, i) + 1;
  const rows = due.filter((_, i) => stop === null || begins(i) <= last(stop));
  const isDue = rows.map((_, i) => oracle.dueOn(from, i + 1, dueDay) <= last(asked));
  const paid = paymentsOf(told).map(({ fen, month }) => ({ fen: BigInt(fen), month }));
  const given = paid.reduce((all, p) => all + p.fen, 0n);
  const advance = rows.map((worth, i) => {
    const named = paid.filter((p) => p.month === i + 1).reduce((all, p) => all + p.fen, 0n);
    return isDue[i] ? 0n : oracle.lesser(named, worth);
  });
  const total = (of: readonly bigint[]) => of.reduce((all, fen) => all + fen, 0n);
  const owed = total(rows.filter((_, i) => isDue[i])) - (given - total(advance));
  const whole = oracle.monthByMonth({ ...term, months, until: null });
  const inBreach = oracle.filled(whole, paid).filter((_, i) => begins(i) >= last(begun));
  return {
    total: sum * BigInt(Math.min(CAP, months)),
    arrears: owed > 0n ? owed : 0n,
    given,
    inBreach: total(inBreach),
    isEarly: total(advance) > 0n,
  };
}

const ends = ({ range, likely }: Figure) => [range.low, likely, range.high];
const exact = (fen: bigint) => [Number(fen), Number(fen), Number(fen)];

describe("an agreed sum, its payments, day of payment and term, whatever they are", () => {
  it(
    "come to what an oracle finds, to the fen, and their slips verify",
    () => {
      const seen = { arrears: 0, breach: 0, early: 0 };
      forAll(
        drawn,
        (told) => {
          const sums = sumsOf(told);
          const wanted = expected(told);
          const monthly = sums("agreed-monthly");
          const total = sums("monthly-over-term", { "compensation.monthly": monthly });
          const arrears = sums("fallen-due", { "compensation.monthly": monthly });
          const again = sums("arrears-again", { "compensation.arrears": arrears });
          const extra = sums("months-of-compensation", { "compensation.monthly": monthly });
          const line = sums("multiple-of-total", { "compensation.total": total });
          const all = sums("refund-of-all");
          const breach = sums("refund-of-breach-months", { "compensation.monthly": monthly });
          const shown = [monthly, total, arrears, again, extra, line, all].map(ends);
          const { arrears: owed, given } = wanted;
          const three = BigInt(told.monthly) * 3n;
          expect(shown).toEqual(
            [BigInt(told.monthly), wanted.total, owed, owed, three, wanted.total * 5n, given].map(exact),
          );
          expect(ends(breach)).toEqual([0, Number(wanted.inBreach), Number(given)]);
          const figure = [total, arrears, again, breach][told.monthly % 4] ?? total;
          const amount = amountOf(headSum("compensation.total", [{ ...ground(0), figure }], 0), true);
          expect(verifySlip(amount)).toEqual({ ok: true });
          seen.arrears += owed > 0n && given > 0n ? 1 : 0;
          seen.breach += wanted.inBreach > 0n ? 1 : 0;
          seen.early += wanted.isEarly ? 1 : 0;
        },
        RUNS,
      );
      console.log(seen);
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(100);
    },
    PATIENCE,
  );

  it(
    "owe no less for a higher sum, and no more than it adds; less for a further payment, and no less than that payment",
    () => {
      forAll(
        fc.tuple(drawn, fc.integer({ min: 1, max: 100_000 }), payment),
        ([told, more, further]) => {
          const arrears = (of: Drawn) => {
            const sums = sumsOf(of);
            return sums("fallen-due", { "compensation.monthly": sums("agreed-monthly") }).range.low ?? Number.NaN;
          };
          const now = arrears(told);
          const dearer = arrears({ ...told, monthly: told.monthly + more }) - now;
          expect(dearer).toBeGreaterThanOrEqual(0);
          expect(dearer).toBeLessThanOrEqual(more * Math.min(CAP, told.months));
          const paid = now - arrears({ ...told, payments: [...told.payments, further] });
          expect(paid).toBeGreaterThanOrEqual(0);
          expect(paid).toBeLessThanOrEqual(further.fen);
        },
        RUNS,
      );
    },
    PATIENCE,
  );
});
