import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import type { Assessment } from "../../../src/assessment.ts";
import type { Range } from "../../../src/base/range.ts";
import { HEADS } from "../../../src/law/effect.ts";
import { usualPenaltyWorlds } from "../../support/arbitrary-penalties.ts";
import { AS_OF, knowingLess, type World, worlds } from "../../support/arbitrary-situation.ts";
import { forAll, runsOf } from "../../support/property.ts";

function assessed(situation: World): Assessment {
  const result = assess(situation, { asOf: AS_OF, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

const withLess = (world: World) => fc.tuple(fc.constant(world), knowingLess(world));
const pairs = worlds.chain(withLess);
const pairsOwed = fc.oneof(
  { weight: 2, arbitrary: pairs },
  { weight: 1, arbitrary: usualPenaltyWorlds.chain(withLess) },
);

/** Where pay is due, what is left of it for months to come never leaves what was told. */
function expectWithin(before: Range | undefined, after: Range | undefined) {
  if (before === undefined || after === undefined) throw new Error("the employer's exposure tells months to come");
  if (before.low !== null) expect(after.low).toBeGreaterThanOrEqual(before.low);
  if (before.high !== null) expect(after.high ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(before.high);
}

/** `partly` is a yes. */
function sides(value: string): string {
  return value === "partly" ? "yes" : value;
}

describe("learning a fact, refining a day or completing a list", () => {
  it("never flips a yes or a no", () => {
    const reached: Record<string, number> = {};
    forAll(
      pairs,
      ([world, partial]) => {
        const [full, part] = [assessed(world), assessed(partial)];
        for (const verdict of ["binding", "breach"] as const) {
          const before = sides(part.verdicts[verdict].value);
          const after = sides(full.verdicts[verdict].value);
          const key = `${verdict} ${before} then ${after}`;
          reached[key] = (reached[key] ?? 0) + 1;
          if (before !== "open") expect(after).toBe(before);
        }
      },
      runsOf(120),
    );
    console.log(reached);
    expect(Object.keys(reached).filter((key) => /(yes|no) then/.test(key)).length).toBeGreaterThanOrEqual(4);
  });

  it("never moves an amount out of the range already told", () => {
    let ledgers = 0;
    let runs = 0;
    forAll(
      pairsOwed,
      ([world, partial]) => {
        const [full, part] = [assessed(world), assessed(partial)];
        runs += 1;
        if ((full.agreements[0]?.ledger.rows.length ?? 0) > 0) ledgers += 1;
        for (const head of HEADS) {
          const [before, after] = [part, full].map((a) => a.agreements[0]?.amounts[head]);
          if (before === undefined || after === undefined) throw new Error("one agreement is told");
          if (after.holds !== "yes") continue;
          expect(before.holds, head).not.toBe("no");
          if (before.low !== null && after.low !== null) expect(after.low, head).toBeGreaterThanOrEqual(before.low);
          if (before.high !== null && after.high !== null) expect(after.high, head).toBeLessThanOrEqual(before.high);
          if (before.high !== null) expect(after.high, head).not.toBeNull();
        }
        if (full.amounts.compensation.monthly.holds !== "yes") return;
        expectWithin(part.exposure.employer.ifKept, full.exposure.employer.ifKept);
      },
      runsOf(120),
    );
    console.log({ runs, ledgers });
    expect(ledgers / runs).toBeGreaterThan(0.5);
  });
});
