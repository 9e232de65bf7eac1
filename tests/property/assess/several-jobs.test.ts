import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { World } from "../../support/arbitrary-situation.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { breachingWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";

const truth = fc.constantFrom("yes", "no");

const job = fc.record(
  {
    startedOn: fc.constantFrom("2025-04-15", "2025-06-01", "2025-08-01"),
    endedOn: fc.constantFrom("2025-08-31", "2025-12-15"),
    ongoing: fc.constant("no"),
    concealed: truth,
    ceasedOnDemand: truth,
    gain: fc.constantFrom("0", "50000", "5000000"),
  },
  { requiredKeys: ["startedOn"] },
);

/** The same world with jobs that differ in how they weigh, in some order. */
const told = fc.tuple(breachingWorlds, fc.array(job, { minLength: 2, maxLength: 3 }));

function likely(world: World, jobs: readonly object[]): number | null {
  const [competing] = (world["engagements"] as { items: object[] }).items;
  const items = jobs.map((own) => ({ ...competing, ...("endedOn" in own ? {} : { ongoing: "yes" }), ...own }));
  const { exposure } = assessed({ ...world, engagements: { complete: "yes", items } });
  return exposure.employee.heads.find(({ head }) => head === "damages.agreed")?.likely ?? null;
}

describe("several jobs", () => {
  it("never make the likely damages less than any one of them does", () => {
    const tally = new Tally();
    forAll(
      told,
      ([world, jobs]) => {
        const alone = jobs.flatMap((own) => likely(world, [own]) ?? []);
        const together = likely(world, jobs);
        if (together === null || alone.length === 0) return;
        expect(together).toBeGreaterThanOrEqual(Math.max(...alone));
        if (Math.min(...alone) < Math.max(...alone)) tally.note("jobs that weigh differently");
      },
      runsOf(60),
    );
    tally.print("several jobs");
    expect(tally.of("jobs that weigh differently")).toBeGreaterThan(10);
  });
});
