import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, type Day, formatDay } from "../../../src/base/day.ts";
import { type LedgerMonth, ledgerMonths, together } from "../../../src/ledger/months.ts";
import { allocate } from "../../../src/ledger/payments.ts";
import type { Bounds } from "../../../src/slip/bounds.ts";
import { type DrawnLedger, drawnLedgers, termsOf } from "../../support/arbitrary-ledger.ts";
import * as oracle from "../../support/money-oracle.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { fenTerm, groundOf } from "../../support/terms.ts";
import { day } from "../../support/told.ts";

const RUNS = runsOf(4_000);
const ORIGIN = day("2000-01-01");

const fen = (value: Bounds["low"]) => (value === null ? Number.NaN : Number(value.num));
const low = (month: LedgerMonth, part: "due" | "accrued" | "future") => fen(month[part].bounds.low);
const total = (rows: readonly LedgerMonth[], part: "due" | "accrued" | "future") =>
  rows.reduce((sum, row) => sum + low(row, part), 0);
const sumOn = ({ sums }: DrawnLedger, on: Day) => BigInt(sums.filter(({ from }) => from <= on).at(-1)?.fen ?? 0);

describe("the ledger of any terms", () => {
  it("is what an oracle finds day by day, month by month, to the fen: due, earned so far, and when", () => {
    forAll(
      drawnLedgers,
      (drawn) => {
        const rows = ledgerMonths(termsOf(drawn));
        const monthlyOn = (ordinal: number) => sumOn(drawn, ordinal + ORIGIN);
        const until = drawn.earnedTo === null ? null : drawn.earnedTo - ORIGIN;
        const [exit, asked] = [formatDay(drawn.exit), drawn.asOf - ORIGIN];
        const of = (last: number | null) =>
          oracle.monthByMonth({ exit, months: drawn.months, monthlyOn, until: last }).map(Number);
        const due = of(until);
        const accrued = of(until === null ? asked : Math.min(until, asked));
        const shown = rows.map((row) => [low(row, "due"), low(row, "accrued"), row.dueOn - ORIGIN]);
        expect(shown).toEqual(rows.map((_, i) => [due[i], accrued[i], oracle.dueOn(exit, i + 1, drawn.dueDay)]));
        expect(due.slice(rows.length).every((fen) => fen === 0)).toBe(true);
        expect(rows.filter((row) => (row.state === "fallen-due") !== row.dueOn <= drawn.asOf)).toEqual([]);
      },
      RUNS,
    );
  });

  it("adds up: what was earned and what is to come are each month, and all months the total", () => {
    forAll(
      drawnLedgers,
      (drawn) => {
        const rows = ledgerMonths(termsOf(drawn));
        const wrong = rows.filter((row) => {
          const [due, accrued, future] = [low(row, "due"), low(row, "accrued"), low(row, "future")];
          return accrued + future !== due || accrued < 0 || future < 0 || (row.state === "future" && accrued > 0);
        });
        expect(wrong).toEqual([]);
        for (const part of ["due", "accrued", "future"] as const) {
          expect(fen(together(rows, part, groundOf()).bounds.low)).toBe(total(rows, part));
        }
      },
      RUNS,
    );
  });

  it("has no month outside the lawful term, and no day twice", () => {
    forAll(
      drawnLedgers,
      (drawn) => {
        const rows = ledgerMonths(termsOf(drawn));
        const end = addMonths(drawn.exit, drawn.months);
        const wrong = rows.filter((row, i) => {
          const last = row.from + row.of - 1;
          const before = rows[i - 1];
          const begins = before === undefined ? drawn.exit + 1 : before.from + before.of;
          return (
            row.from !== begins ||
            row.to > Math.min(last, end, drawn.earnedTo ?? end) ||
            row.to < row.from ||
            row.dueOn < last
          );
        });
        expect(wrong).toEqual([]);
        expect(rows.length).toBeLessThanOrEqual(drawn.months);
      },
      RUNS,
    );
  });

  it("is shifted alone by four years of days", () => {
    const FOUR_YEARS = 1461;
    const away = drawnLedgers.filter(({ exit }) => exit < day("2028-12-31") && exit > day("2008-03-01"));
    forAll(
      away,
      (drawn) => {
        const later: DrawnLedger = {
          ...drawn,
          exit: drawn.exit + FOUR_YEARS,
          earnedTo: drawn.earnedTo === null ? null : drawn.earnedTo + FOUR_YEARS,
          sums: drawn.sums.map(({ from, fen: sum }) => ({ from: from + FOUR_YEARS, fen: sum })),
          asOf: drawn.asOf + FOUR_YEARS,
        };
        const plain = (rows: readonly LedgerMonth[], by: number) =>
          rows.map((r) => [r.from - by, r.to - by, r.dueOn - by, r.state, low(r, "due"), low(r, "accrued")]);
        expect(plain(ledgerMonths(termsOf(later)), FOUR_YEARS)).toEqual(plain(ledgerMonths(termsOf(drawn)), 0));
      },
      RUNS,
    );
  });

  it("never earns less of a higher sum, nor more before a later day", () => {
    forAll(
      fc.tuple(drawnLedgers, fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 300 })),
      ([drawn, more, days]) => {
        const rows = ledgerMonths(termsOf(drawn));
        const raised = { ...drawn, sums: drawn.sums.map((s) => ({ ...s, fen: s.fen + more })) };
        const richer = ledgerMonths(termsOf(raised));
        expect(richer.map((r, i) => low(r, "due") >= low(rows[i] as LedgerMonth, "due"))).not.toContain(false);
        expect(total(richer, "due") - total(rows, "due")).toBeLessThanOrEqual(more * rows.length);
        const later = ledgerMonths(termsOf({ ...drawn, asOf: drawn.asOf + days }));
        expect(total(later, "accrued")).toBeGreaterThanOrEqual(total(rows, "accrued"));
        expect(total(later, "due")).toBe(total(rows, "due"));
      },
      RUNS,
    );
  });
});

describe("payments against any months", () => {
  const dues = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: 24 });
  const payment = fc.record({
    on: fc.option(fc.integer({ min: 15_000, max: 20_000 }), { nil: null }),
    amount: fc.integer({ min: 0, max: 2_000_000 }),
    month: fc.option(fc.integer({ min: 1, max: 26 }), { nil: null }),
  });

  it("are what an oracle makes of them: months named first, then the oldest", () => {
    forAll(
      fc.tuple(dues, fc.array(payment, { maxLength: 12 })),
      ([due, payments]) => {
        const given = payments.map(({ amount, month }) => ({ fen: BigInt(amount), month }));
        const paid = oracle.filled(due.map(BigInt), given).map(Number);
        expect(allocate(due, payments).months.map((m) => m.paid)).toEqual(paid);
      },
      RUNS,
    );
  });

  it("neither vanish nor multiply, and no month takes more than it is worth", () => {
    forAll(
      fc.tuple(dues, fc.array(payment, { maxLength: 12 })),
      ([due, payments]) => {
        const { months, over } = allocate(due, payments);
        const given = payments.reduce((sum, p) => sum + p.amount, 0);
        expect(months.reduce((sum, m) => sum + m.paid, 0) + over).toBe(given);
        expect(months.map((m, i) => m.paid >= 0 && m.paid <= (due[i] ?? 0))).not.toContain(false);
        if (over > 0) expect(months.map((m) => m.paid)).toEqual(due);
      },
      RUNS,
    );
  });

  it("leave no less unpaid when more is owed, and never more than the difference", () => {
    forAll(
      fc.tuple(dues, fc.array(payment, { maxLength: 8 }), fc.integer({ min: 0, max: 100_000 })),
      ([due, payments, more]) => {
        const unpaid = (of: readonly number[]) => {
          const { months } = allocate(of, payments);
          return of.reduce((sum, d, i) => sum + d - (months[i]?.paid ?? 0), 0);
        };
        const raised = due.map((d) => d + more);
        expect(unpaid(raised)).toBeGreaterThanOrEqual(unpaid(due));
        expect(unpaid(raised) - unpaid(due)).toBeLessThanOrEqual(more * due.length);
      },
      RUNS,
    );
  });
});

describe("ends of months, by the named convention", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-30", 11, "2025-02-28"],
  ])("%s and %i months end on %s", (exit, months, expected) => {
    const rows = ledgerMonths({
      ...termsOf({
        exit: day(exit),
        months,
        earnedTo: null,
        sums: [{ from: 0, fen: 100 }],
        asOf: day(exit),
        dueDay: null,
      }),
      pieces: [{ from: null, term: fenTerm(100) }],
    });
    expect(formatDay(rows.at(-1)?.to ?? 0)).toBe(expected);
    expect(rows.map((r) => low(r, "due"))).toEqual(rows.map(() => 100));
  });
});
