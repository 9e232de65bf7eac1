import { describe, expect, it } from "vitest";
import { exactly } from "../../../../src/base/range.ts";
import { compute, type Given } from "../../../support/formula-input.ts";
import { madeOf } from "../../../support/terms.ts";

const unknown = { low: null, high: null };
const left = (endedOn: string, months: number | undefined, performance: object = {}) => ({
  employment: { endedOn },
  agreements: [{ id: "a", ...(months === undefined ? {} : { months }) }],
  performance,
});
const due = (situation: object, asOf: string, given: Given = {}) =>
  compute("fallen-due", situation, {
    asOf,
    numbers: { cap: ["24"] },
    heads: { "compensation.monthly": 10_000 },
    ...given,
  });

const paidOn = (amount: string) => ({ amount, on: "2024-03-01" });
const unpaid = { paidTotal: "0" };

describe("compensation fallen due", () => {
  it.each([
    ["the day before the first month is over", "2024-02-28", 0],
    ["the day the first month is over", "2024-02-29", 10_000],
    ["in the second month", "2024-03-15", 10_000],
    ["after six months of six", "2024-07-31", 60_000],
    ["long after the term", "2026-01-01", 60_000],
    ["before exit", "2024-01-01", 0],
  ])("counts whole months by the day asked: %s", (_, asOf, fen) => {
    const { range, likely } = due(left("2024-01-31", 6, unpaid), asOf);
    expect([range, likely]).toEqual([exactly(fen), fen]);
  });

  it("stops at the cap", () => {
    expect(due(left("2020-01-31", 36, unpaid), "2026-01-01").range).toEqual(exactly(240_000));
  });

  it("leaves out what was paid, never below nothing", () => {
    expect(due(left("2024-01-31", 6, { paidTotal: "250" }), "2024-07-31").range).toEqual(exactly(35_000));
    expect(due(left("2024-01-31", 6, { paidTotal: "9999" }), "2024-07-31").range).toEqual(exactly(0));
  });

  it("may be nothing where it is not known what was paid; nothing is likely", () => {
    const { range, likely } = due(left("2024-01-31", 6), "2024-07-31");
    expect([range, likely]).toEqual([{ low: 0, high: 60_000 }, null]);
  });

  it.each([
    ["no month was paid", { paidMonths: 0 }, 60_000],
    ["five months were paid", { paidMonths: 5 }, 10_000],
    ["more months were paid than fell due", { paidMonths: 9 }, 0],
    ["three months are unpaid", { unpaidMonths: 3, rescinded: "no" }, 30_000],
    ["no month is unpaid", { unpaidMonths: 0, rescinded: "no" }, 0],
    ["more months are unpaid than fell due", { unpaidMonths: 8, rescinded: "no" }, 60_000],
    ["three were unpaid at the rescission, later ones may be too", { unpaidMonths: 3, rescinded: "yes" }, null],
    ["months are told beside payments not all listed", { paidMonths: 5, payments: [paidOn("100")] }, null],
    ["nothing is told", {}, null],
  ])("likely was paid in full for the months said to be paid: %s", (_, performance, fen) => {
    expect(due(left("2024-01-31", 6, performance), "2024-07-31").likely).toBe(fen);
  });

  it("leaves it open how much was paid for months said to be paid", () => {
    expect(due(left("2024-01-31", 6, { paidMonths: 5 }), "2024-07-31").range).toEqual({ low: 0, high: 60_000 });
  });

  it("counts listed payments as the least that was paid", () => {
    const listed = (complete: string) => ({ payments: { items: [paidOn("100"), paidOn("50.01")], complete } });
    expect(due(left("2024-01-31", 6, listed("no")), "2024-07-31").range).toEqual({ low: 0, high: 44_999 });
    expect(due(left("2024-01-31", 6, listed("no")), "2024-07-31").likely).toBeNull();
    expect(due(left("2024-01-31", 6, listed("yes")), "2024-07-31").range).toEqual(exactly(44_999));
  });

  it("stops on the last day that earns pay: ten days of March's thirty-one", () => {
    const earned = { low: "2024-03-10", high: "2024-03-10", likely: "2024-03-10" };
    const { range, likely, term } = due(left("2024-01-31", 6, unpaid), "2024-07-31", { earned });
    expect([range, likely]).toEqual([exactly(13_226), 13_226]);
    expect(term.of[0]?.of).toHaveLength(2);
  });

  it("spans the days on which pay may have stopped", () => {
    const earned = { low: "2024-02-29", likely: "2024-03-31" };
    const { range, likely } = due(left("2024-01-31", 6, unpaid), "2024-07-31", { earned });
    expect([range, likely]).toEqual([{ low: 10_000, high: 60_000 }, 20_000]);
  });

  it("is nothing where pay stopped by the last day of employment, even of a term that is not told", () => {
    const earned = { low: "2024-01-31", high: "2024-01-31", likely: "2024-01-31" };
    expect(due(left("2024-01-31", undefined, unpaid), "2024-07-31", { earned }).range).toEqual(exactly(0));
  });

  it.each([
    ["the day of exit", { agreements: [{ months: 6 }] }],
    ["the month of exit", left("2024", 6, unpaid)],
    ["a span of no more than a month", left("2024-01-31/2024-03-02", 6, unpaid)],
  ])("is not known without %s", (_, situation) => {
    const { range, likely } = due(situation, "2024-07-31");
    expect([range, likely]).toEqual([unknown, null]);
  });

  it("spans five or six months where the exit is known by its month: the sixth ends between 1 and 31 July", () => {
    const { range, likely, term } = due(left("2024-01", 6, unpaid), "2024-07-15");
    expect([range, likely]).toEqual([{ low: 50_000, high: 60_000 }, null]);
    expect(term.of).toHaveLength(2);
  });

  it("is exact where every day of that month comes to the same", () => {
    const { range, likely } = due(left("2024-01", 6, unpaid), "2024-07-31");
    expect([range, likely]).toEqual([exactly(60_000), 60_000]);
  });

  it("ends with the last day named: February, and ten days of March's thirty-one", () => {
    const named = (endsOn: string, endedOn = "2024-01-31") => ({
      employment: { endedOn },
      agreements: [{ endsOn }],
      performance: unpaid,
    });
    expect(due(named("2024-03-10"), "2024-07-31").range).toEqual(exactly(13_226));
    expect(due(named("2024-03-31"), "2024-07-31").likely).toBe(20_000);
    expect(due(named("2024-01-15"), "2024-07-31").range).toEqual(exactly(0));
    const { range, likely } = due(named("2024-03"), "2024-07-31");
    expect([range, likely]).toEqual([{ low: 10_323, high: 20_000 }, null]);
    expect(due(named("2024-03-10", "2024-01"), "2024-07-31").range).toEqual({ low: 13_226, high: 22_903 });
  });

  it("spans from nothing to the cap where the term is not told", () => {
    const { range, likely } = due(left("2024-01-31", undefined, unpaid), "2024-07-31");
    expect([range, likely]).toEqual([{ low: 0, high: 60_000 }, null]);
  });

  it("spans what a month may be worth", () => {
    const monthly = { low: 10_000, high: null };
    expect(
      due(left("2024-01-31", 6, unpaid), "2024-07-31", { heads: { "compensation.monthly": monthly } }).range,
    ).toEqual({ low: 60_000, high: null });
  });

  it("names its convention and what it took away", () => {
    const { term } = due(left("2024-01-31", 6, { paidTotal: "250" }), "2024-07-31");
    expect(madeOf(term)).toEqual(["less", "35000", undefined, "60000", "25000"]);
    expect(term.of[0]?.convention).toBe("due-at-the-end-of-each-month");
  });

  it("needs no convention where the day of payment was agreed", () => {
    const on = (dueDayOfMonth: number | undefined) =>
      due(
        { ...left("2024-01-31", 6, unpaid), agreements: [{ months: 6, compensation: { dueDayOfMonth } }] },
        "2024-07-31",
      );
    // July's pay falls due on 10 August.
    expect(on(10).range).toEqual(exactly(50_000));
    expect([on(10).term.of[0]?.strength, on(10).term.of[0]?.convention]).toEqual(["contract", undefined]);
    expect([on(undefined).term.of[0]?.strength, on(undefined).term.of[0]?.convention]).toEqual([
      "convention",
      "due-at-the-end-of-each-month",
    ]);
  });

  describe("with pay in advance for December, asked for at the end of July", () => {
    const inAdvance = (amount: string, rest: object = {}) =>
      left("2024-01-31", 12, {
        payments: { items: [{ amount, on: "2024-02-05", forMonth: "2024-12" }], complete: "yes" },
        ...rest,
      });

    it("pays nothing that has fallen due", () => {
      const { range, likely } = due(inAdvance("100"), "2024-07-31");
      expect([range, likely]).toEqual([exactly(60_000), 60_000]);
    });

    it("pays what is over the month named", () => {
      expect(due(inAdvance("130"), "2024-07-31").range).toEqual(exactly(57_000));
    });

    it("may pay what has fallen due where December may never come", () => {
      const earned = { low: "2024-07-31" };
      const { range, likely } = due(inAdvance("100"), "2024-07-31", { earned });
      expect([range, likely]).toEqual([{ low: 50_000, high: 60_000 }, 60_000]);
    });

    it("does so where the list of payments is not complete, too", () => {
      const payments = { items: [{ amount: "100", on: "2024-02-05", forMonth: "2024-12" }], complete: "no" };
      expect(due(left("2024-01-31", 12, { payments }), "2024-07-31").range).toEqual({ low: 0, high: 60_000 });
    });

    it("counts as part of a larger total", () => {
      const { range, likely } = due(inAdvance("100", { paidTotal: "250" }), "2024-07-31");
      expect([range, likely]).toEqual([exactly(45_000), 45_000]);
    });

    it("counts as one sum where the total is less than what is listed", () => {
      expect(due(inAdvance("100", { paidTotal: "40" }), "2024-07-31").range).toEqual(exactly(56_000));
    });
  });
});
