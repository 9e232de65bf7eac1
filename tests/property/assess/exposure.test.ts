import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exposure } from "../../../src/amounts/exposure.ts";
import { knowingLess } from "../../support/arbitrary-situation.ts";
import { assessed, partlyTold, Tally } from "../../support/evaluated.ts";
import { breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const told = fc.oneof(payableWorlds, breachingWorlds, payableWorlds.chain(knowingLess), partlyTold);

interface Spread {
  readonly low: number;
  readonly likely: number | null;
  readonly high: number | null;
}

function expectInOrder({ low, likely, high }: Spread): void {
  expect(Number.isSafeInteger(low)).toBe(true);
  expect(low).toBeGreaterThanOrEqual(0);
  if (likely !== null) expect(likely).toBeGreaterThanOrEqual(low);
  if (high !== null) expect(high).toBeGreaterThanOrEqual(likely ?? low);
}

function sumOf(heads: Exposure["heads"], of: "low" | "likely" | "high"): number | null {
  return heads.reduce<number | null>((sum, h) => (sum === null || h[of] === null ? null : sum + h[of]), 0);
}

describe("exposure", () => {
  it("runs from low over likely to high, head by head and in sum", () => {
    const tally = new Tally();
    forAll(
      told,
      (world) => {
        const { exposure } = assessed(world);
        for (const side of ["employee", "employer"] as const) {
          const { heads, low, likely, high } = exposure[side];
          for (const head of heads) expectInOrder(head);
          expectInOrder(exposure[side]);
          expect([low, likely, high]).toEqual([sumOf(heads, "low"), sumOf(heads, "likely"), sumOf(heads, "high")]);
          if (heads.length > 0) tally.note(side);
          if (heads.length > 1) tally.note(`${side}, several heads`);
          if (low > 0) tally.note(`${side}, something for sure`);
          if (likely !== null && high !== null && low < likely && likely < high) tally.note(`${side}, spread`);
        }
      },
      runsOf(200),
    );
    tally.print("exposure");
    expect(tally.of("employer, something for sure")).toBeGreaterThan(5);
    expect(tally.of("employee, something for sure")).toBeGreaterThan(2);
    expect(tally.of("employee, spread") + tally.of("employer, spread")).toBeGreaterThan(5);
  });

  it("is nothing for the employee where nothing is breached, and for the employer where nothing is payable", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const { exposure, verdicts, amounts } = assessed(world);
        if (verdicts.breach.value === "no" && verdicts.breach.forecast.value === "no") {
          const regular = exposure.employee.heads.filter((h) => h.head !== "damages.agreed" || h.likely !== 0);
          expect(regular.every((h) => h.low === 0 && (h.likely ?? 0) === 0)).toBe(true);
          tally.note("no breach");
        }
        if (amounts.compensation.monthly.status === "not-applicable") {
          expect(exposure.employer.high ?? 0).toBe(0);
          tally.note("nothing payable");
        }
      },
      runsOf(100),
    );
    tally.print("no exposure");
    expect(tally.of("no breach")).toBeGreaterThan(20);
    expect(tally.of("nothing payable")).toBeGreaterThan(3);
  });

  it("is low only where it is owed for sure", () => {
    forAll(
      told,
      (world) => {
        const { exposure, amounts } = assessed(world);
        const { arrears, extra } = amounts.compensation;
        const sure = arrears.holds === "yes" || extra.holds === "yes";
        if (!sure) expect(exposure.employer.low).toBe(0);
        const { agreed, loss } = amounts.damages;
        const owed = [agreed, loss, amounts.refund.compensation].some((a) => a.holds === "yes");
        if (!owed) expect(exposure.employee.low).toBe(0);
      },
      runsOf(100),
    );
  });
});
