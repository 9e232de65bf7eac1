import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, Limitation } from "../../../src/assessment.ts";
import { parsePartialDay } from "../../../src/base/partial-day.ts";
import { AS_OF, knowingLess, worlds } from "../../support/arbitrary-situation.ts";
import { oracle } from "../../support/date-fns-oracle.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { at, breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const full = fc.oneof(worlds, payableWorlds, breachingWorlds);
const pairs = full.chain((world) => fc.tuple(fc.constant(world), knowingLess(world)));

function sameClaim({ limitation }: Assessment, claim: Limitation): Limitation | undefined {
  return limitation.find(
    (c) =>
      c.head === claim.head &&
      c.month === claim.month &&
      c.engagement === claim.engagement &&
      c.agreement === claim.agreement,
  );
}

describe("learning a fact", () => {
  it("never moves a last day out of what was told, nor a safe day to an earlier one", () => {
    const tally = new Tally();
    forAll(
      pairs,
      ([world, partial]) => {
        const [after, before] = [assessed(world), assessed(partial)];
        for (const claim of before.limitation) {
          const later = sameClaim(after, claim);
          if (later === undefined) continue;
          for (const reading of claim.readings) {
            const other = later.readings.find(({ id }) => id === reading.id);
            if (other === undefined) continue;
            const [told, then] = [parsePartialDay(reading.lastDay), parsePartialDay(other.lastDay)];
            if (told === null) continue;
            expect(then, `${claim.head} ${claim.month} ${reading.id}`).not.toBeNull();
            if (told.low !== null) expect(then?.low).toBeGreaterThanOrEqual(told.low);
            if (told.high !== null) expect(then?.high).toBeLessThanOrEqual(told.high);
            tally.note(told.low === told.high ? "a day" : "a span");
          }
          if (claim.safe !== null) expect((later.safe ?? "") >= claim.safe).toBe(true);
        }
      },
      runsOf(85),
    );
    tally.print("last days");
    expect(tally.of("a day")).toBeGreaterThan(50);
    expect(tally.of("a span")).toBeGreaterThan(50);
  });

  it("never flips whether an award is final", () => {
    const tally = new Tally();
    forAll(
      pairs,
      ([world, partial]) => {
        const [after, before] = [assessed(world), assessed(partial)];
        for (const { head, final } of before.finalAward) {
          const later = after.finalAward.find((award) => award.head === head);
          if (later === undefined || final === "open") continue;
          expect(later.final, head).toBe(final);
          tally.note(`${head} ${final}`);
        }
      },
      runsOf(85),
    );
    tally.print("final awards");
    expect(tally.of("damages.agreed no")).toBeGreaterThan(5);
  });
});

describe("the last day for a month of pay", () => {
  it("is a year after its due day, by another calendar", () => {
    let months = 0;
    forAll(
      payableWorlds,
      (world) => {
        const exit = String(at(world, "employment.endedOn"));
        for (const { head, month, readings } of assessed(world).limitation) {
          if (head !== "compensation.arrears" || month === null) continue;
          const due = oracle.addMonths(exit, month);
          expect(due <= AS_OF).toBe(true);
          expect(readings.find(({ id }) => id === "each-month")?.lastDay).toBe(oracle.addMonths(due, 12));
          months += 1;
        }
      },
      runsOf(60),
    );
    expect(months).toBeGreaterThan(60);
  });

  it("is never before the safe day, under any reading", () => {
    forAll(
      full,
      (world) => {
        for (const { safe, readings } of assessed(world).limitation) {
          if (safe === null) continue;
          const lows = readings.map(({ lastDay }) => parsePartialDay(lastDay)?.low ?? null);
          const earliest = parsePartialDay(safe)?.low ?? null;
          expect(lows).toContain(earliest);
          expect(lows.every((low) => low !== null && earliest !== null && low >= earliest)).toBe(true);
        }
      },
      runsOf(60),
    );
  });
});
