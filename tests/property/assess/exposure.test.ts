import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Exposure } from "../../../src/amounts/exposure.ts";
import { penaltyWorlds } from "../../support/arbitrary-penalties.ts";
import { knowingLess } from "../../support/arbitrary-situation.ts";
import { assessed, partlyTold, Tally } from "../../support/evaluated.ts";
import { at, breachingWorlds, payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const told = fc.oneof(payableWorlds, breachingWorlds, payableWorlds.chain(knowingLess), partlyTold, penaltyWorlds);

/** Worlds with penalties, awards and a claim in which nobody takes up work. */
const idleWorlds = penaltyWorlds.map((world) => ({ ...world, engagements: { items: [], complete: "yes" } }));

/** Owed without a breach of the labour restriction: damages and loss under a contract, and damages for not reporting. */
const MAY_BE_OWED_APART: readonly string[] = ["damages.agreed", "damages.loss", "damages.reporting"];

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
      runsOf(120),
    );
    tally.print("exposure");
    expect(tally.of("employer, something for sure")).toBeGreaterThan(5);
    expect(tally.of("employee, something for sure")).toBeGreaterThan(2);
    expect(tally.of("employee, spread") + tally.of("employer, spread")).toBeGreaterThan(5);
  });

  it("is nothing for the employee where nothing is breached, and for the employer where nothing is payable", () => {
    const tally = new Tally();
    forAll(
      fc.oneof(payableWorlds, idleWorlds),
      (world) => {
        const { exposure, verdicts, amounts } = assessed(world);
        if (verdicts.breach.value === "no") {
          const { heads } = exposure.employee;
          expect(heads.every((h) => h.low === 0 && (h.likely ?? 0) === 0)).toBe(true);
          const apart = heads.filter(({ head }) => MAY_BE_OWED_APART.includes(head));
          expect(heads.filter((h) => !apart.includes(h)).map(({ head, high }) => [head, high])).toEqual([]);
          if (apart.length === 0) expect(exposure.employee.high).toBe(0);
          tally.note(apart.length === 0 ? "no breach" : "owed apart, if at all");
          if (at(world, "incentives.items.0") !== undefined) tally.note("no breach, with awards");
        }
        if (amounts.compensation.monthly.status === "not-applicable") {
          expect(exposure.employer.high ?? 0).toBe(0);
          tally.note("nothing payable");
        }
      },
      runsOf(120),
    );
    tally.print("no exposure");
    expect(tally.of("no breach, with awards")).toBeGreaterThan(20);
    expect(tally.of("no breach")).toBeGreaterThan(20);
    expect(tally.of("nothing payable")).toBeGreaterThan(3);
  });

  it("is low only where it is owed for sure", () => {
    forAll(
      told,
      (world) => {
        const { exposure, amounts, verdicts } = assessed(world);
        const { arrears, extra } = amounts.compensation;
        const sure = arrears.holds === "yes" || extra.holds === "yes";
        if (!sure) expect(exposure.employer.low).toBe(0);
        const { agreed, loss } = amounts.damages;
        const owed = [agreed, loss, amounts.refund.compensation].some((a) => a.holds === "yes");
        const money = exposure.employee.heads.filter(({ head }) => head !== "awards");
        if (!owed) expect(money.every(({ low }) => low === 0)).toBe(true);
        if (!owed && verdicts.breach.value !== "yes") expect(exposure.employee.low).toBe(0);
      },
      runsOf(100),
    );
  });
});
