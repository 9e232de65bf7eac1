import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/amounts/amount.ts";
import { penaltyWorlds } from "../support/arbitrary-penalties.ts";
import type { World } from "../support/arbitrary-situation.ts";
import { assessed, Tally } from "../support/evaluated.ts";
import { daysAfter, fenOf, filled, greater, monthByMonth, ordinal } from "../support/money-oracle.ts";
import { namedSum } from "../support/named-sum.ts";
import { at } from "../support/payable-world.ts";
import { forAll, runsOf } from "../support/property.ts";
import { assessedExample, workedExample } from "../support/worked-example.ts";

const yuan = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((fen) => (fen / 100).toFixed(2));
const EXIT = "2025-03-31";

/** A breach with or without agreed damages, with a loss, costs and a return of any extent. */
const drawn = fc
  .record({
    world: penaltyWorlds,
    fixed: fc.option(yuan(500_000), { nil: null }),
    loss: yuan(900_000),
    costs: yuan(50_000),
    bears: fc.constantFrom("yes", "no"),
    extent: fc.constantFrom("all", "double", "breach-period"),
    monthly: yuan(30_000).filter((sum) => fenOf(sum) > 100_000n),
  })
  .map(({ world, fixed, loss, costs, bears, extent, monthly }): World => {
    const [agreement] = (world["agreements"] as { items: World[] }).items;
    const penalties = fixed === null ? [] : [{ purpose: "non-compete", kind: "fixed-amount", amount: fixed }];
    const item = {
      ...agreement,
      penalties: { items: penalties, complete: "yes" },
      compensation: { agreed: "yes", monthly, withinSalary: "no" },
      refund: { agreed: "yes", extent },
      terms: { ...(agreement?.["terms"] as World), inquiryCosts: bears },
    };
    return {
      ...world,
      agreements: { items: [item], complete: "yes" },
      losses: { proven: loss },
      claims: { by: "employer", inquiryCosts: costs },
    };
  });

const big = (n: number | null) => (n === null ? null : BigInt(n));
const ends = ({ low, likely, high }: Amount) => [big(low), big(likely), big(high)];
const arises = ({ status }: Amount) => status !== "not-applicable";
const sum = (world: World, path: string) => fenOf(String(at(world, path) ?? "0"));

/** What was paid for whole months that began on the first day of the new work or later, the oldest months being paid first. */
function paidInBreach(world: World): bigint {
  const monthly = sum(world, "agreements.items.0.compensation.monthly");
  const months = Number(at(world, "agreements.items.0.months"));
  const dues = monthByMonth({ exit: EXIT, months, monthlyOn: () => monthly, until: null });
  const paid = filled(dues, [{ fen: sum(world, "performance.paidTotal"), month: null }]);
  const since = ordinal(String(at(world, "engagements.items.0.startedOn")));
  return paid.reduce((all, fen, i) => (daysAfter(EXIT, i) + 1 >= since ? all + fen : all), 0n);
}

describe("loss, costs, return and gains reckoned apart", () => {
  it("agree to the fen", () => {
    const tally = new Tally();
    forAll(
      drawn,
      (world) => {
        const result = assessed(world);
        const { amounts } = result;
        const paid = sum(world, "performance.paidTotal");
        const loss = sum(world, "losses.proven");
        const fixed = at(world, "agreements.items.0.penalties.items.0.amount");
        if (arises(amounts.damages.loss)) {
          expect(fixed).toBeUndefined();
          expect(ends(amounts.damages.loss)).toEqual([loss, loss, loss]);
          tally.note("loss");
        }
        const above = namedSum(result, "reading/damages-and-loss/loss-above/damages.loss");
        if (above !== undefined && fixed !== undefined) {
          const rest = greater(0n, loss - fenOf(String(fixed)));
          expect([above.low, above.likely ?? null, above.high].map(big)).toEqual([rest, rest, rest]);
          tally.note("loss above damages");
        }
        const { inquiry } = amounts.costs;
        if (arises(inquiry)) {
          const costs = sum(world, "claims.inquiryCosts");
          expect([at(world, "agreements.items.0.terms.inquiryCosts"), costs > 0n]).toEqual(["yes", true]);
          expect(ends(inquiry)).toEqual([costs, costs, costs]);
          tally.note("costs");
        }
        const back = amounts.refund.compensation;
        if (arises(back)) {
          const extent = String(at(world, "agreements.items.0.refund.extent"));
          const expected: Record<string, bigint[]> = {
            all: [paid, paid, paid],
            double: [paid * 2n, paid * 2n, paid * 2n],
            "breach-period": [0n, paidInBreach(world), paid],
          };
          expect([extent, ends(back)]).toEqual([extent, expected[extent]]);
          tally.note(extent);
          if (extent === "breach-period" && paidInBreach(world) > 0n) tally.note("paid in breach");
        }
      },
      runsOf(150),
    );
    tally.print("other heads");
    for (const kind of ["loss", "loss above damages", "costs", "all", "double", "breach-period", "paid in breach"]) {
      expect(tally.of(kind), kind).toBeGreaterThan(5);
    }
  });

  it("agree on income made in office: what is told", () => {
    const example = workedExample("office-gains");
    forAll(
      yuan(9_000_000),
      (gain) => {
        const situation = structuredClone(example.situation) as unknown as { engagements: { items: World[] } };
        const [work] = situation.engagements.items;
        situation.engagements.items = [{ ...work, gain }];
        const { office } = assessedExample({ ...example, situation: situation as never }).amounts.gains;
        expect(ends(office)).toEqual([fenOf(gain), fenOf(gain), fenOf(gain)]);
      },
      runsOf(20),
    );
  });
});
