import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FenSpan } from "../../../src/incentives/award-sum.ts";
import { capOf, worthOf } from "../../../src/incentives/price.ts";
import type { Incentive } from "../../../src/situation/schema.ts";
import { fewerTermsTold, usualPenaltyWorlds } from "../../support/arbitrary-penalties.ts";
import { knowingLess } from "../../support/arbitrary-situation.ts";
import { type Around, awardOf, lossesIn } from "../../support/awards.ts";
import { assessed, Tally } from "../../support/evaluated.ts";
import { forAll, runsOf } from "../../support/property.ts";

const yuan = (most: number) => fc.integer({ min: 0, max: most }).map((fen) => (fen / 100).toFixed(2));
const KINDS = ["cash-award", "virtual-shares", "options", "rsu", "restricted-stock", "profit-units"] as const;
const FORFEITED = ["nothing", "unvested", "all"] as const;

/** Awards told in full, without contradictions. */
const told = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    quantity: fc.integer({ min: 1, max: 1000 }),
    vested: fc.integer({ min: 0, max: 1000 }),
    unitPrice: yuan(100_000),
    exercisePrice: yuan(100_000),
    grantValue: yuan(10_000),
    capMultiple: fc.constantFrom("2", "100", "5/3", "1000"),
    gained: yuan(1_000_000),
    exercised: fc.constantFrom("yes", "no"),
    leavingForfeits: fc.constantFrom(...FORFEITED),
    competingForfeits: fc.constantFrom(...FORFEITED),
    clawbackTerm: fc.constantFrom("yes", "no"),
    grantor: fc.constantFrom("employer", "parent"),
  })
  .map(({ vested, grantValue, capMultiple, gained, exercised, ...award }) => ({
    ...award,
    ...(award.kind === "profit-units" ? { grantValue, capMultiple } : {}),
    ...(award.kind === "cash-award" ? {} : { exercised }),
    gained: award.kind === "options" && exercised === "no" ? "0" : gained,
    vestedQuantity: vested % (award.quantity + 1),
  }));

const HIDEABLE = [
  ...["quantity", "vestedQuantity", "unitPrice", "exercisePrice", "grantValue", "capMultiple", "gained", "exercised"],
  ...["leavingForfeits", "competingForfeits", "clawbackTerm", "grantor"],
];
const hidden = fc.subarray(HIDEABLE);

function sumsOf(award: Incentive, around?: Around): Record<string, FenSpan> {
  const { lostByLeaving, forfeiture, clawback } = lossesIn(award, around);
  return { value: worthOf(award).span, lostByLeaving, forfeiture, clawback };
}

const within = (inner: FenSpan, outer: FenSpan) =>
  outer.low <= inner.low && (outer.high === null || (inner.high !== null && inner.high <= outer.high));

describe("sums of an award", () => {
  it("hold for every completion of what is not told", () => {
    const open = new Set<string>();
    forAll(
      fc.tuple(told, hidden),
      ([whole, names]) => {
        const part = Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
        const [full, known] = [sumsOf(awardOf(whole)), sumsOf(awardOf(part))];
        for (const [name, span] of Object.entries(full)) {
          expect([name, span, known[name], within(span, known[name] as FenSpan)]).toEqual([
            name,
            span,
            known[name],
            true,
          ]);
          if ((known[name]?.high ?? null) !== span.high) open.add(name);
        }
      },
      runsOf(500),
    );
    expect([...open].sort()).toEqual(["clawback", "forfeiture", "lostByLeaving", "value"]);
  });

  it("are exact where all is told, never negative, whole fen, and never more than the award", () => {
    forAll(
      told,
      (whole) => {
        const award = awardOf(whole);
        const sums = sumsOf(award);
        for (const [name, { low, high }] of Object.entries(sums)) {
          expect([name, low]).toEqual([name, high]);
          expect(Number.isSafeInteger(low) && low >= 0).toBe(true);
        }
        const taken = (sums["lostByLeaving"]?.low ?? 0) + (sums["forfeiture"]?.low ?? 0);
        expect(taken).toBeLessThanOrEqual(sums["value"]?.low ?? 0);
      },
      runsOf(500),
    );
  });

  it("never lie above a cap, told or not what the award is worth", () => {
    let bites = 0;
    forAll(
      fc.tuple(told, hidden),
      ([whole, names]) => {
        const part = Object.fromEntries(Object.entries(whole).filter(([name]) => !names.includes(name)));
        const award = awardOf(part);
        const cap = capOf(award);
        if (cap === null) return;
        const { value, lostByLeaving, forfeiture } = sumsOf(award);
        for (const span of [value, lostByLeaving, forfeiture]) expect(span?.high ?? Infinity).toBeLessThanOrEqual(cap);
        if (value?.high === cap) bites += 1;
      },
      runsOf(800),
    );
    expect(bites).toBeGreaterThan(40);
  });
});

describe("a gain", () => {
  it("is never counted both as agreed damages and as a clawback", () => {
    const penalties = fc.constantFrom("equity-return", "fixed-amount", "none");
    const seen = new Set<string>();
    forAll(
      fc.tuple(fc.array(told, { minLength: 1, maxLength: 3 }), penalties),
      ([items, kind]) => {
        const { incentives, amounts } = assessed({
          agreements: {
            complete: "yes",
            items: [{ penalties: { complete: "yes", items: [{ kind, amount: "1", purpose: "non-compete" }] } }],
          },
          incentives: { complete: "yes", items },
        });
        const claws = incentives.awards.map((a) => a.atRiskForCompeting.clawback);
        const forfeited = incentives.awards.reduce((sum, a) => sum + a.atRiskForCompeting.forfeiture.low, 0);
        const sure = claws.reduce((sum, c) => sum + c.low, 0);
        const cash = incentives.awards.flatMap((a, i) => (a.kind === "cash-award" ? [claws[i]?.low ?? 0] : []));
        const inCash = cash.reduce((sum, low) => sum + low, 0);
        const counted = amounts.damages.agreed.creditor !== null && kind === "equity-return";
        expect(incentives.atRiskForCompeting.low).toBe(forfeited + (counted ? inCash : sure));
        seen.add(`${counted} ${sure > 0}`);
      },
      runsOf(150),
    );
    expect([...seen].sort()).toEqual(["false false", "false true", "true false", "true true"]);
  });
});

describe("learning of penalties, of awards or of the breach", () => {
  it("never moves what competing puts at risk out of the range already told", () => {
    const tally = new Tally();
    forAll(
      usualPenaltyWorlds.chain((world) =>
        fc.tuple(fc.constant(world), fc.oneof(knowingLess(world), fewerTermsTold(world), fewerTermsTold(world))),
      ),
      ([world, partial]) => {
        const [full, part] = [assessed(world).incentives, assessed(partial).incentives];
        for (const name of ["lostByLeaving", "atRiskForCompeting"] as const) {
          expect([name, part[name], full[name], within(full[name], part[name])]).toEqual([
            name,
            part[name],
            full[name],
            true,
          ]);
        }
        for (const { atRiskForCompeting } of part.awards) tally.note(atRiskForCompeting.clawback.counted);
        const [before, after] = [part.atRiskForCompeting, full.atRiskForCompeting];
        if (before.high !== null && before.low < before.high) tally.note(after.low === after.high ? "settled" : "open");
      },
      runsOf(200),
    );
    tally.print("gains counted");
    for (const kind of ["yes", "no", "perhaps", "if-owed", "settled"]) expect(tally.of(kind), kind).toBeGreaterThan(1);
  });
});
