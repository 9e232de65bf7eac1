import { describe, expect, it } from "vitest";
import { addMonths } from "../../../src/base/day.ts";
import { AS_OF, type World } from "../../support/arbitrary-situation.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { at, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const sum = (numbers: readonly (number | null)[]) => numbers.reduce<number>((total, n) => total + (n ?? Number.NaN), 0);

/** What was paid in a full world, in fen; null where it was told in months alone. */
function paymentsIn(world: World): { readonly fen: number; readonly forMonth: string | undefined }[] | null {
  const fen = (yuan: unknown) => Math.round(Number(yuan) * 100);
  const total = at(world, "performance.paidTotal");
  if (total !== undefined) return [{ fen: fen(total), forMonth: undefined }];
  const items = at(world, "performance.payments.items") as { amount: string; forMonth?: string }[] | undefined;
  return items?.map(({ amount, forMonth }) => ({ fen: fen(amount), forMonth })) ?? null;
}

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
      runsOf(150),
    );
    tally.print("ledger rows");
    for (const state of ["fallen-due", "running", "future", "stub month", "cut short"]) {
      expect(tally.of(state), state).toBeGreaterThan(5);
    }
    expect(tally.of("has rows")).toBeGreaterThan(80);
  });

  it("pays oldest months first where none was named, never more than a month is worth", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const rows = assessed(world).agreements[0]?.ledger.rows ?? [];
        const payments = paymentsIn(world);
        if (payments === null || rows.some((r) => r.paid === null)) return;
        const named = payments.filter((p) => p.forMonth !== undefined);
        rows.forEach((row, i) => {
          expect(row.paid).toBeLessThanOrEqual(row.due.high ?? Number.POSITIVE_INFINITY);
          if ((row.paid ?? 0) === 0) return;
          tally.note("paid");
          const before = rows[i - 1];
          if (before === undefined || named.some((p) => p.forMonth === row.dueOn.slice(0, 7))) return;
          expect(before.paid).toBe(before.due.likely ?? before.due.high);
          tally.note("after a month wholly paid");
        });
        expect(sum(rows.map((r) => r.paid))).toBeLessThanOrEqual(sum(payments.map((p) => p.fen)));
      },
      runsOf(100),
    );
    tally.print("paid by month");
    expect(tally.of("paid")).toBeGreaterThan(100);
    expect(tally.of("after a month wholly paid")).toBeGreaterThan(50);
  });

  it("adds up: all that is due is paid, in arrears or still to pay, and nothing twice", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const { amounts, agreements, exposure } = assessed(world);
        const { monthly, arrears } = amounts.compensation;
        const { rows = [], totals } = agreements[0]?.ledger ?? {};
        const payments = paymentsIn(world);
        if (monthly.status !== "exact" || rows.length === 0 || payments === null) return;
        if (rows.some(({ due }) => due.low === null || due.low !== due.high)) return tally.note("end open");
        const paid = sum(payments.map((p) => p.fen));
        const due = sum(rows.map((r) => r.due.low));
        const { ifKept } = exposure.employer;
        expect(ifKept?.low).toBe(ifKept?.high);
        expect(arrears.low).toBe(arrears.high);
        expect(totals?.overdue).toBe(arrears.low);
        expect((arrears.low ?? Number.NaN) + (ifKept?.low ?? Number.NaN)).toBe(Math.max(0, due - paid));
        const early = rows.filter((r) => r.state !== "fallen-due");
        const ahead = early.filter((r) => (r.paid ?? 0) > 0).length > 0;
        expect(ifKept?.low).toBe(sum(early.map((r) => (r.due.low ?? Number.NaN) - (r.paid ?? Number.NaN))));
        if (early.length > 0) tally.note(ahead ? "paid in advance" : "something to come");
        if (ahead && (arrears.low ?? 0) > 0) tally.note("in advance and in arrears");
        if (at(world, "agreements.items.0.compensation.lumpSum") !== undefined) tally.note("lump sum");
        if (early.length === 0) tally.note("all fallen due");
      },
      runsOf(200),
    );
    tally.print("sums");
    const kinds = ["all fallen due", "something to come", "paid in advance", "in advance and in arrears", "lump sum"];
    for (const kind of kinds) expect(tally.of(kind), kind).toBeGreaterThan(1);
  });
});
