import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, headSum } from "../../../src/amounts/amount.ts";
import { formatDay } from "../../../src/base/day.ts";
import { formatYuan } from "../../../src/base/money.ts";
import { ledgerMonths } from "../../../src/ledger/months.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { compute } from "../../support/formula-input.ts";
import { ground } from "../../support/grounds.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const drawn = fc.record({
  fen: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100_000_000 })),
  months: fc.integer({ min: 1, max: 36 }),
  exit: fc.integer({ min: day("2015-01-01"), max: day("2026-06-30") }),
  asked: fc.integer({ min: -30, max: 1_200 }),
});

describe("a lump sum over any number of months", () => {
  it("comes to itself month by month, each within a fen of the others, and its slips verify", () => {
    let odd = 0;
    forAll(
      drawn,
      ({ fen, months, exit, asked }) => {
        const asOf = exit + asked;
        const lumpSum = formatYuan(fen).replaceAll(",", "");
        const told = {
          employment: { endedOn: formatDay(exit) },
          agreements: [{ months, compensation: { lumpSum } }],
          performance: { paidTotal: "0" },
        };
        const given = { numbers: { cap: ["36"] }, asOf: formatDay(asOf) };
        const monthly = compute("agreed-monthly", told, given);
        const heads = { "compensation.monthly": monthly };
        const all = <T>(value: T) => ({ low: value, likely: value, high: value });
        const rows = ledgerMonths({
          exit,
          months: all(months),
          earnedTo: all(null),
          pieces: monthly.pieces,
          dueDay: null,
          asOf,
        });
        const dues = rows.map(({ due }) => Number(due.bounds.likely?.num));
        expect(
          rows.every(({ due, accrued, future }) => [due, accrued, future].every((t) => t.bounds.likely?.den === 1n)),
        ).toBe(true);
        expect(dues.reduce((a, b) => a + b, 0)).toBe(fen);
        expect(Math.max(...dues) - Math.min(...dues)).toBeLessThan(2);
        expect(compute("monthly-over-term", told, { ...given, heads }).likely).toBe(fen);
        const arrears = compute("fallen-due", told, { ...given, heads });
        const passed = rows.filter(({ state }) => state === "fallen-due").length;
        expect(arrears.likely).toBe(dues.slice(0, passed).reduce((a, b) => a + b, 0));
        expect(Math.abs((arrears.likely ?? 0) - (fen * passed) / months)).toBeLessThan(0.51);
        const figure = fen % 2 === 0 ? arrears : monthly;
        expect(verifySlip(amountOf(headSum("compensation.monthly", [{ ...ground(0), figure }], asOf), true))).toEqual({
          ok: true,
        });
        if (fen % months !== 0) odd += 1;
      },
      runsOf(300),
    );
    expect(odd).toBeGreaterThan(100);
  });
});
