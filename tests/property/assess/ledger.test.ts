import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/base/day.ts";
import { AS_OF } from "../../support/arbitrary-situation.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { at, payableWorlds } from "../../support/payable-world.ts";
import { forAll } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? Number.NaN), 0);

describe("the compensation ledger of a full world", () => {
  it("runs without a gap from the day after exit and stays inside the lawful term", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const [agreement] = assessed(world).agreements;
        const rows = agreement?.ledger.rows ?? [];
        const exit = day(String(at(world, "employment.endedOn")));
        const months = Math.min(24, Number(at(world, "agreements.items.0.months")));
        expect(
          agreement?.ledger.lawfulEnd === null || day(agreement?.ledger.lawfulEnd ?? "") === addMonths(exit, months),
        ).toBe(true);
        if (rows.length > 0) tally.note("has rows");
        if (rows.length > 0 && rows.length < months) tally.note("cut short");
        let before = exit;
        rows.forEach((row, i) => {
          const [from, to, due] = [day(row.from), day(row.to), day(row.dueOn)];
          expect(row.number).toBe(i + 1);
          expect(from).toBe(before + 1);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(due).toBe(addMonths(exit, i + 1));
          expect(due).toBeLessThanOrEqual(addMonths(exit, months));
          if (i < rows.length - 1) expect(to).toBe(due);
          const state = due <= day(AS_OF) ? "fallen-due" : from <= day(AS_OF) ? "running" : "future";
          expect(row.state).toBe(state);
          tally.note(state);
          if (to < due) tally.note("stub month");
          before = to;
        });
      },
      200,
    );
    tally.print("ledger rows");
    for (const state of ["fallen-due", "running", "future", "stub month", "cut short"]) {
      expect(tally.of(state), state).toBeGreaterThan(5);
    }
    expect(tally.of("has rows")).toBeGreaterThan(80);
  });

  it("pays oldest months first, never more than a month is worth", () => {
    let paidMonths = 0;
    forAll(
      payableWorlds,
      (world) => {
        const rows = assessed(world).agreements[0]?.ledger.rows ?? [];
        if (rows.some((r) => r.paid === null)) return;
        rows.forEach((row, i) => {
          expect(row.paid).toBeLessThanOrEqual(row.due.high ?? Number.POSITIVE_INFINITY);
          if ((row.paid ?? 0) > 0) paidMonths += 1;
          if (i > 0 && (row.paid ?? 0) > 0)
            expect(rows[i - 1]?.paid).toBe(rows[i - 1]?.due.likely ?? rows[i - 1]?.due.high);
        });
        const paid = String(at(world, "performance.paidTotal") ?? "0");
        expect(sum(rows.map((r) => r.paid))).toBeLessThanOrEqual(Math.round(Number(paid) * 100));
      },
      120,
    );
    console.log("ledger", { paidMonths });
    expect(paidMonths).toBeGreaterThan(100);
  });

  it("adds up: accrued and to come are the total where nothing ended early; arrears never exceed what fell due", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const { amounts, agreements, exposure } = assessed(world);
        const { monthly, total, arrears } = amounts.compensation;
        const rows = agreements[0]?.ledger.rows ?? [];
        if (monthly.status !== "exact" || rows.length === 0) return;
        const accrued = sum(rows.filter((r) => r.state === "fallen-due").map((r) => r.due.low));
        const { ifKept } = exposure.employer;
        expect(ifKept?.low).toBe(sum(rows.filter((r) => r.state !== "fallen-due").map((r) => r.due.low)));
        expect(arrears.likely ?? 0).toBeLessThanOrEqual(accrued);
        expect(arrears.high ?? 0).toBeLessThanOrEqual((monthly.high ?? 0) * 24);
        const term = Math.min(24, Number(at(world, "agreements.items.0.months")));
        const whole = rows.length === term && rows.every(({ due }) => due.low === monthly.low && due.high === due.low);
        if (!whole) return tally.note("ended early");
        expect(accrued + (ifKept?.low ?? Number.NaN)).toBe(total.low);
        tally.note(accrued === total.low ? "all accrued" : "something to come");
      },
      200,
    );
    tally.print("sums");
    for (const kind of ["ended early", "all accrued", "something to come"]) expect(tally.of(kind)).toBeGreaterThan(5);
  });
});
