import { describe, expect, it } from "vitest";
import { exactly, UNKNOWN_RANGE } from "../../../src/base/range.ts";
import { averageWageOf } from "../../../src/ledger/average-wage.ts";
import type { ToldPay } from "../../../src/ledger/pay-told.ts";
import { payWindows } from "../../../src/ledger/pay-window.ts";
import { byItems, item, months, pay, WAGE, windowOf, year } from "../../support/pay-told.ts";
import { days } from "../../support/told.ts";

const of = (told: Partial<ToldPay>, exit = "2023-12-31") => averageWageOf(pay(told), [windowOf(exit)], WAGE);
const wage = (told: Partial<ToldPay>, exit?: string) => of(told, exit).average;

describe("the average monthly wage", () => {
  it("is not known of nothing", () => {
    expect(of({})).toEqual({ source: "unknown", average: UNKNOWN_RANGE, likely: null });
    expect(wage({ monthsComplete: true })).toEqual(UNKNOWN_RANGE);
  });

  it("is what is told, before anything listed", () => {
    const told = { average: 7, annual: 1200, months: months("2023-01", ...year(50)) };
    expect(of(told)).toEqual({ source: "average-told", average: exactly(7), likely: 7 });
    expect(wage({ average: 0 })).toEqual(exactly(0));
  });

  it("is a twelfth of a year's pay, half a fen up", () => {
    expect(of({ annual: 12_006 })).toEqual({ source: "annual-told", average: exactly(1001), likely: 1001 });
    expect(wage({ annual: 12_005 })).toEqual(exactly(1000));
    expect(wage({ annual: 0 })).toEqual(exactly(0));
  });

  it("is the mean of twelve months, half a fen up", () => {
    expect(of({ months: months("2023-01", ...year(100)) })).toEqual({
      source: "months",
      average: exactly(100),
      likely: 100,
    });
    expect(wage({ months: months("2023-01", ...year(100).slice(1), 106) })).toEqual(exactly(101));
    expect(wage({ months: months("2023-01", ...year(100).slice(1), 105) })).toEqual(exactly(100));
  });

  it("counts months of no pay", () => {
    expect(wage({ months: months("2023-01", 0, 0, 0, 0, 0, 0, ...year(200).slice(6)) })).toEqual(exactly(100));
  });

  it("takes the year to exit of a longer list, in whatever order it is told", () => {
    const list = months("2022-01", ...year(900), ...year(100));
    expect(wage({ months: list })).toEqual(exactly(100));
    expect(wage({ months: [...list].reverse() })).toEqual(exactly(100));
    expect(wage({ months: list }, "2022-12-31")).toEqual(exactly(900));
    expect(wage({ months: list }, "2023-12-30")).toEqual(exactly(Math.round((900 + 1100) / 12)));
  });

  it("leaves out what came after exit", () => {
    expect(wage({ months: months("2023-01", ...year(100), 9999) })).toEqual(exactly(100));
  });

  it("is of the months worked where there were fewer and the list is complete", () => {
    expect(wage({ months: months("2023-11", 100, 201), monthsComplete: true })).toEqual(exactly(151));
    expect(wage({ months: months("2023-12", 100), monthsComplete: true })).toEqual(exactly(100));
  });

  it("is at least a twelfth of what is known where there may be more months: 11 × 120 ÷ 12 = 110", () => {
    expect(wage({ months: months("2023-02", ...year(120).slice(1)) })).toEqual({ low: 110, high: null });
  });

  it("takes a gap in a complete list for months without pay, which count or not: 600 over 12 or over 6", () => {
    const gap = [...months("2022-01", ...year(900)), ...months("2023-07", ...year(100).slice(6))];
    expect(wage({ months: gap, monthsComplete: true })).toEqual({ low: 50, high: 100 });
    expect(wage({ months: gap })).toEqual({ low: 50, high: null });
    expect(wage({ months: months("2020-01", ...year(900)), monthsComplete: true })).toEqual(UNKNOWN_RANGE);
  });

  it("falls back on the year where the months do not tell", () => {
    expect(of({ annual: 1200, months: months("2023-12", 500) })).toEqual({
      source: "annual-told",
      average: exactly(100),
      likely: 100,
    });
  });

  it("is that of months that bound it, before the year", () => {
    const list = [
      ...months("2023-01", ...year(100).slice(1)),
      byItems("2023-12", [item("base", 100), item("annual-bonus", 1200)]),
    ];
    expect(of({ annual: 2400, months: list })).toEqual({
      source: "months",
      average: { low: 100, high: 200 },
      likely: 200,
    });
  });

  it("has no upper end where it is net: the base is gross", () => {
    expect(wage({ average: 100, net: true })).toEqual({ low: 100, high: null });
    expect(wage({ annual: 1200, net: true })).toEqual({ low: 100, high: null });
    expect(wage({ months: months("2023-01", ...year(100)), net: true })).toEqual({ low: 100, high: null });
    expect(wage({ net: true })).toEqual(UNKNOWN_RANGE);
  });

  it("spans the ways in which employment may have ended and begun", () => {
    const told = pay({ months: months("2022-12", 1300, ...year(100)) });
    // December 2022 to November 2023: (1300 + 11 × 100) ÷ 12 = 200; January to December 2023: 100.
    expect(averageWageOf(told, payWindows(days("2023-12-01", "2023-12-31"), days("2020-01-01")), WAGE).average).toEqual(
      {
        low: 100,
        high: 200,
      },
    );
    // November and December, or December alone: (100 + 300) ÷ 2 = 200, or 300.
    const two = pay({ months: months("2023-11", 100, 300) });
    const began = payWindows(days("2023-12-31"), days("2023-10-15", "2023-11-20"));
    expect(averageWageOf(two, began, WAGE).average).toEqual({ low: 200, high: 300 });
    expect(averageWageOf(two, [], WAGE)).toEqual({ source: "unknown", average: UNKNOWN_RANGE, likely: null });
  });

  it("is nothing where all that was paid does not count", () => {
    const inKind = months("2023-01", ...year(0)).map(({ month }) => ({
      ...byItems("2023-01", [item("in-kind", 500), item("equity-gain", 900)]),
      month,
    }));
    expect(wage({ months: inKind })).toEqual(exactly(0));
  });
});
