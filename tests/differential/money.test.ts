import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/amounts/amount.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { minimumWageAt } from "../../src/law/minimum-wage.ts";
import { AS_OF, type World } from "../support/arbitrary-situation.ts";
import { assessed, Tally } from "../support/evaluated.ts";
import * as oracle from "../support/money-oracle.ts";
import { at, breachingWorlds, payableWorlds } from "../support/payable-world.ts";
import { forAll } from "../support/property.ts";
import { day } from "../support/told.ts";

const DEFAULT_SHARE = { over: 30n, under: 100n };
/** Guidance of the Shanghai High Court for decisions before the national default. */
const SHANGHAI_BEFORE = { until: "2013-02-01", low: { over: 20n, under: 100n }, high: { over: 50n, under: 100n } };
const CAP = 24;
const EXTRA_MONTHS = 3n;
const LINE = 5n;

interface Told {
  readonly exit: string;
  readonly months: number;
  readonly wage: bigint;
  readonly agreed: bigint | null;
  readonly paid: bigint | null;
  readonly floor: { readonly low: bigint; readonly high: bigint } | null;
  readonly stops: readonly number[];
  readonly sureStops: readonly number[];
}

function text(world: World, path: string): string | undefined {
  const value = at(world, path);
  return value === undefined ? undefined : String(value);
}

function read(world: World): Told {
  const exit = text(world, "employment.endedOn") ?? "";
  const agreed = text(world, "agreements.items.0.compensation.monthly");
  const paid = text(world, "performance.paidTotal") ?? (at(world, "performance.paidMonths") === 0 ? "0" : undefined);
  const wages = minimumWageAt(BUNDLED_LAW.law.data.minimumWages, String(world["place"]), day(exit)).range;
  const known = wages.low !== null && wages.high !== null;
  const release = text(world, "performance.releasedOn");
  const rescission = text(world, "performance.rescindedOn");
  const work = competes(world) ? text(world, "engagements.items.0.startedOn") : undefined;
  const sure = [...(release ? [oracle.ordinal(release)] : []), ...(work ? [oracle.ordinal(work) - 1] : [])];
  return {
    exit,
    months: Math.min(CAP, Number(at(world, "agreements.items.0.months"))),
    wage: oracle.fenOf(text(world, "pay.averageMonthly") ?? "0"),
    agreed: agreed === undefined ? null : oracle.fenOf(agreed),
    paid: paid === undefined ? null : oracle.fenOf(paid),
    floor: known ? { low: BigInt(wages.low ?? 0), high: BigInt(wages.high ?? 0) } : null,
    sureStops: sure,
    stops: rescission ? [...sure, oracle.ordinal(rescission)] : sure,
  };
}

function competes(world: World): boolean {
  const says = (field: string, answer: string) => at(world, `engagements.items.0.${field}`) === answer;
  const alike = says("audience", "yes") && says("market", "yes");
  return says("competitor", "yes") && says("actualBusiness", "yes") && says("affiliateOfEmployer", "no") && alike;
}

const earliest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.min(...numbers));
const big = (n: number | null) => (n === null ? null : BigInt(n));
const minus = (a: bigint, b: bigint) => (a > b ? a - b : 0n);

function expectRange(amount: Amount, low: bigint | null, high: bigint | null): void {
  expect([big(amount.low), big(amount.high)], amount.head).toEqual([low, high]);
}

describe("sums worked out apart", () => {
  it("agree to the fen in full worlds", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const { compensation, damages, refund } = assessed(world).amounts;
        const told = read(world);
        const { monthly } = compensation;
        if (monthly.holds !== "yes") return tally.note("nothing payable");
        if (told.agreed === null && (text(world, "decidedOn") ?? AS_OF) < SHANGHAI_BEFORE.until) {
          expect(world["place"]).toBe("310000");
          const [low, high] = [SHANGHAI_BEFORE.low, SHANGHAI_BEFORE.high].map((of) => oracle.rounded(told.wage, of));
          expectRange(monthly, low ?? null, high ?? null);
          return tally.note("by guidance of the time");
        }
        const share = (floor: bigint) => told.agreed ?? oracle.shareWithFloor(told.wage, DEFAULT_SHARE, floor);
        const lower = share(told.floor?.low ?? 0n);
        const upper = told.agreed ?? (told.floor === null ? null : share(told.floor.high));
        expectRange(monthly, lower, upper);
        tally.note(told.agreed === null ? "by default" : "as agreed");
        if (told.agreed === null && lower === told.floor?.low) tally.note("lifted to the minimum wage");
        if (upper !== lower) return tally.note("floor not exact");

        expectRange(compensation.total, lower * BigInt(told.months), lower * BigInt(told.months));
        const term = { exit: told.exit, months: told.months, asOf: AS_OF, monthly: lower };
        const due = oracle.fellDue({ ...term, until: earliest(told.stops) });
        const dueAtMost = oracle.fellDue({ ...term, until: earliest(told.sureStops) });
        const { arrears, extra } = compensation;
        if (arrears.holds === "yes") {
          const [low, high] =
            told.paid === null ? [0n, dueAtMost] : [minus(due, told.paid), minus(dueAtMost, told.paid)];
          expectRange(arrears, low, high);
          expect(big(arrears.likely)).toBe(told.paid === null ? null : minus(due, told.paid));
          if (told.paid !== null && low > 0n) tally.note("arrears");
          if (told.paid !== null && told.paid > 0n) tally.note("partly paid");
          if (due % lower !== 0n) tally.note("stub month");
        }
        if (extra.holds === "yes") {
          expectRange(extra, lower * EXTRA_MONTHS, lower * EXTRA_MONTHS);
          tally.note("extra months");
        }
        if (damages.line.status === "exact") {
          expectRange(damages.line, lower * BigInt(told.months) * LINE, lower * BigInt(told.months) * LINE);
          tally.note("line");
        }
        if (refund.compensation.holds === "yes" && told.paid !== null) {
          const extent = text(world, "agreements.items.0.refund.extent");
          const least = extent === "all" ? 1n : extent === "double" ? 2n : 0n;
          const most = extent === "double" ? 2n : 1n;
          expectRange(refund.compensation, told.paid * least, told.paid * most);
          tally.note("refund");
        }
      },
      320,
    );
    tally.print("money");
    const reached = ["by default", "as agreed", "lifted to the minimum wage", "arrears", "partly paid", "stub month"];
    for (const kind of [...reached, "extra months", "line", "floor not exact"]) {
      expect(tally.of(kind), kind).toBeGreaterThan(5);
    }
  });

  it("agree on agreed damages: sums, multiples of a year's pay, months of pay", () => {
    const tally = new Tally();
    forAll(
      breachingWorlds,
      (world) => {
        const { agreed } = assessed(world).amounts.damages;
        if (agreed.status === "not-applicable") return;
        const { wage } = read(world);
        const penalty = at(world, "agreements.items.0.penalties.items.0") as Record<string, string>;
        const kind = penalty["kind"] ?? "";
        const sums: Record<string, () => bigint> = {
          "fixed-amount": () => oracle.fenOf(penalty["amount"] ?? ""),
          "multiple-of-annual-pay": () => oracle.rounded(wage * 12n, oracle.ratioOf(penalty["multiple"] ?? "")),
          "months-of-pay": () => wage * BigInt(penalty["months"] ?? 0),
        };
        const sum = sums[kind]?.() ?? null;
        expectRange(agreed, sum, sum);
        expect(big(agreed.likely)).toBe(sum);
        tally.note(kind);
      },
      80,
    );
    tally.print("agreed damages");
    for (const kind of ["fixed-amount", "multiple-of-annual-pay", "months-of-pay"]) {
      expect(tally.of(kind), kind).toBeGreaterThan(5);
    }
  });

  it("agree on what the guideline advises: a share by the length of the term, not below the minimum wage", () => {
    const tally = new Tally();
    forAll(
      payableWorlds,
      (world) => {
        const { advised } = assessed(world).amounts.compensation;
        if (advised.status === "not-applicable") return;
        const { wage, floor } = read(world);
        const long = Number(at(world, "agreements.items.0.months")) > 12;
        const share = { over: long ? 50n : 30n, under: 100n };
        const low = oracle.shareWithFloor(wage, share, floor?.low ?? 0n);
        expectRange(advised, low, floor === null ? null : oracle.shareWithFloor(wage, share, floor.high));
        expect([advised.holds, advised.forecast, advised.creditor]).toEqual(["no", "no", null]);
        tally.note(long ? "long" : "short");
      },
      100,
    );
    tally.print("advised");
    for (const kind of ["long", "short"]) expect(tally.of(kind), kind).toBeGreaterThan(5);
  });
});
