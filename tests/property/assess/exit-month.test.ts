import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import { firstOfMonth, formatDay, lastOfMonth } from "../../../src/base/day.ts";
import { HEADS } from "../../../src/law/effect.ts";
import type { Sums } from "../../../src/ledger/result.ts";
import type { World } from "../../support/arbitrary-situation.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { at, breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const drawn = fc.record({
  world: fc.oneof(payableWorlds, breachingWorlds),
  /** Days after exit on which the agreement says that the term ends; null: it counts months. */
  endsAfter: fc.option(fc.integer({ min: -20, max: 800 }), { freq: 2, nil: null }),
  dueDay: fc.option(fc.integer({ min: 1, max: 31 }), { freq: 1, nil: null }),
  lumpSum: fc.option(fc.integer({ min: 0, max: 30_000_000 }), { freq: 1, nil: null }),
  days: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 3 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The same world with the day of exit told in its own way. */
function leaving(endedOn: string, { world, endsAfter, dueDay, lumpSum }: Drawn): object {
  const exit = day(String(at(world, "employment.endedOn")));
  const [first, ...others] = (world["agreements"] as { items: World[] }).items;
  const { months, compensation, ...rest } = first as World;
  const term = endsAfter === null ? { months } : { endsOn: formatDay(exit + endsAfter) };
  const sum = lumpSum === null ? (compensation as World) : { lumpSum: (lumpSum / 100).toFixed(2) };
  const pay = { ...sum, ...(dueDay === null ? {} : { dueDayOfMonth: dueDay }) };
  const items = [{ ...rest, ...term, compensation: pay }, ...others];
  const employment = { ...(world["employment"] as World), endedOn };
  return { ...world, employment, agreements: { complete: "yes", items } };
}

function within(after: Sums, before: Sums, what: string): void {
  if (before.low !== null) expect(after.low, `${what} low`).toBeGreaterThanOrEqual(before.low);
  if (before.high !== null)
    expect(after.high ?? Number.POSITIVE_INFINITY, `${what} high`).toBeLessThanOrEqual(before.high);
  if (before.likely !== null && after.likely !== null && before.low === before.high)
    expect(after.likely, `${what} likely`).toBe(before.likely);
}

function heldTo(full: Assessment, part: Assessment, tally: Tally): void {
  const [before, after] = [part.agreements[0], full.agreements[0]];
  if (before === undefined || after === undefined) throw new Error("one agreement is told");
  for (const head of HEADS) {
    if (after.amounts[head].holds === "yes") within(after.amounts[head], before.amounts[head], head);
  }
  if (after.amounts["compensation.monthly"].holds !== "yes") return;
  for (const total of ["due", "accrued", "fallenDue", "future"] as const) {
    within(after.ledger.totals[total], before.ledger.totals[total], total);
  }
  const { low, high } = before.ledger.totals.fallenDue;
  tally.note(low === high ? "one sum" : high === null ? "no upper end" : "a span");
}

describe("an exit known by its month", () => {
  it("gives sums that every day of it stays within", () => {
    const tally = new Tally();
    forAll(
      drawn,
      (told) => {
        const exit = day(String(at(told.world, "employment.endedOn")));
        const part = assessed(leaving(formatDay(exit).slice(0, 7), told));
        const [first, last] = [firstOfMonth(exit), lastOfMonth(exit)];
        for (const offset of [0, 30, ...told.days]) {
          heldTo(assessed(leaving(formatDay(Math.min(first + offset, last)), told)), part, tally);
        }
      },
      runsOf(70),
    );
    tally.print("sums of months fallen due");
    for (const kind of ["one sum", "a span"]) expect(tally.of(kind), kind).toBeGreaterThan(20);
  });
});
