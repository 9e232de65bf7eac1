import { describe, expect, it } from "vitest";
import type { Amount } from "../../src/amounts/amount.ts";
import { AS_OF, type World } from "../support/arbitrary-situation.ts";
import { assessed, Tally } from "../support/evaluated.ts";
import { minimumWagesOf } from "../support/minimum-wage-oracle.ts";
import * as oracle from "../support/money-oracle.ts";
import { at, breachingWorlds, payableWorlds, setAt } from "../support/payable-world.ts";
import { forAll, runsOf } from "../support/property.ts";

const SHANGHAI = "310000";
const minimumWage = minimumWagesOf(SHANGHAI);
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
  /** Payments with the number of the month each was for, none being in another agreement's name. */
  readonly payments: readonly { readonly fen: bigint; readonly month: number | null }[];
  /** The minimum wage of each day of the term, months to come standing under that of the day asked. */
  readonly floors: readonly { readonly low: bigint; readonly high: bigint | null }[];
  readonly stops: readonly number[];
  readonly rescission: number | null;
}

function text(world: World, path: string): string | undefined {
  const value = at(world, path);
  return value === undefined ? undefined : String(value);
}

function read(world: World): Told {
  const exit = text(world, "employment.endedOn") ?? "";
  const total = text(world, "performance.paidTotal") ?? (at(world, "performance.paidMonths") === 0 ? "0" : undefined);
  const payments = total === undefined ? paymentsOf(world) : [{ fen: oracle.fenOf(total), month: null }];
  const months = Math.min(CAP, Number(at(world, "agreements.items.0.months")));
  const floors = oracle.daysOf(exit, months).map((ordinal) => {
    expect(world["place"]).toBe(SHANGHAI);
    return minimumWage(Math.min(ordinal, oracle.ordinal(AS_OF)));
  });
  const release = text(world, "performance.releasedOn");
  const rescission = text(world, "performance.rescindedOn");
  const work = competes(world) ? text(world, "engagements.items.0.startedOn") : undefined;
  const others = [...(release ? [oracle.ordinal(release)] : []), ...(work ? [oracle.ordinal(work) - 1] : [])];
  return {
    exit,
    months,
    wage: oracle.fenOf(text(world, "pay.averageMonthly") ?? "0"),
    agreed: agreedIn(world),
    paid: payments?.reduce((sum, { fen }) => sum + fen, 0n) ?? null,
    payments: payments ?? [],
    floors,
    stops: others,
    rescission: rescission === undefined ? null : oracle.ordinal(rescission),
  };
}

/** A month, the lump sums drawn being whole multiples of it. */
function agreedIn(world: World): bigint | null {
  const monthly = text(world, "agreements.items.0.compensation.monthly");
  if (monthly !== undefined) return oracle.fenOf(monthly);
  const lump = text(world, "agreements.items.0.compensation.lumpSum");
  return lump === undefined ? null : oracle.fenOf(lump) / BigInt(Number(at(world, "agreements.items.0.months")));
}

function paymentsOf(world: World): Told["payments"] | null {
  const items = at(world, "performance.payments.items") as { amount: string; forMonth?: string }[] | undefined;
  const ends = Array.from({ length: CAP }, (_, i) => oracle.monthNamed(String(at(world, "employment.endedOn")), i + 1));
  return (
    items?.map(({ amount, forMonth }) => ({
      fen: oracle.fenOf(amount),
      month: forMonth === undefined ? null : ends.indexOf(forMonth) + 1 || null,
    })) ?? null
  );
}

function competes(world: World): boolean {
  const says = (field: string, answer: string) => at(world, `engagements.items.0.${field}`) === answer;
  const alike = says("audience", "yes") && says("market", "yes");
  return says("competitor", "yes") && says("actualBusiness", "yes") && says("affiliateOfEmployer", "no") && alike;
}

const isExact = ({ low, high }: Told["floors"][number]) => low === high;
const earliest = (numbers: readonly number[]) => (numbers.length === 0 ? null : Math.min(...numbers));
const big = (n: number | null) => (n === null ? null : BigInt(n));
const minus = (a: bigint, b: bigint) => (a > b ? a - b : 0n);

function expectRange(amount: Amount, low: bigint | null, high: bigint | null): void {
  expect([big(amount.low), big(amount.high)], amount.head).toEqual([low, high]);
}

/** Whether rules let a rescission that has arrived end the restriction: a question of law, told apart from sums. */
function rescissionHas(world: World): "yes" | "no" | "open" {
  const asked = setAt(setAt(world, "engagements.items", []), "performance.released", "no");
  const { findings } = assessed(setAt(asked, "performance.releasedOn", undefined));
  const ending = findings.filter(({ effects }) => effects.some((e) => "as" in e && e.as === "rescinded"));
  const outcomes = ending.filter(({ rule }) => !OTHERWISE.includes(rule)).map(({ outcome }) => outcome);
  return outcomes.includes("yes") ? "yes" : outcomes.includes("open") ? "open" : "no";
}

/** Rules by which the restriction ends without an act of rescission. */
const OTHERWISE = ["cn/performance/rescinded-by-conduct", "cn/performance/ended-of-itself"];

/** The least and the most that a month may come to in the term, up to the day asked; null where a floor has no upper end. */
function ends({ agreed, wage, floors }: Told, of: oracle.Ratio): [bigint, bigint | null] {
  if (agreed !== null) return [agreed, agreed];
  const sums = floors.map((floor) => ({
    low: oracle.shareWithFloor(wage, of, floor.low),
    high: floor.high === null ? null : oracle.shareWithFloor(wage, of, floor.high),
  }));
  const inOrder = (all: readonly bigint[]) => [...all].sort((a, b) => (a < b ? -1 : 1));
  const [low = 0n] = inOrder(sums.map((s) => s.low));
  const highs = sums.flatMap((s) => (s.high === null ? [] : [s.high]));
  return [low, highs.length < sums.length ? null : (inOrder(highs).at(-1) ?? null)];
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
          const [low, high] = [SHANGHAI_BEFORE.low, SHANGHAI_BEFORE.high].map((of) => oracle.rounded(told.wage, of));
          expectRange(monthly, low ?? null, high ?? null);
          return tally.note("by guidance of the time");
        }
        const share = (floor: bigint) => told.agreed ?? oracle.shareWithFloor(told.wage, DEFAULT_SHARE, floor);
        const [lower, upper] = ends(told, DEFAULT_SHARE);
        expectRange(monthly, lower, upper);
        tally.note(told.agreed === null ? "by default" : "as agreed");
        if (told.agreed === null && lower === told.floors[0]?.low) tally.note("lifted to the minimum wage");
        if (told.agreed === null && told.floors.some(({ low, high }) => low !== high))
          return tally.note("floor not exact");
        if (upper !== lower) tally.note("rises within the term");

        const first = oracle.ordinal(told.exit) + 1;
        const floorOn = (ordinal: number) => told.floors[ordinal - first]?.low ?? 0n;
        const monthlyOn = (ordinal: number) => share(floorOn(ordinal));
        const term = { exit: told.exit, months: told.months, asOf: AS_OF, monthlyOn };
        const whole = oracle.fellDue({ ...term, asOf: null, until: null });
        expectRange(compensation.total, whole, whole);
        const effect = told.rescission === null ? "no" : rescissionHas(world);
        const stopsIf = (ends: boolean) =>
          earliest([...told.stops, ...(ends ? [told.rescission].flatMap((d) => d ?? []) : [])]);
        const due = oracle.fellDue({ ...term, until: stopsIf(effect !== "no") });
        const dueAtMost = oracle.fellDue({ ...term, until: stopsIf(effect === "yes") });
        if (told.rescission !== null) tally.note(`rescission ${effect}`);
        const { arrears, extra } = compensation;
        if (arrears.holds === "yes") {
          const left = (until: number | null) => {
            const dues = oracle.monthByMonth({ ...term, until });
            const paid = oracle.filled(dues, told.payments);
            return dues.reduce((sum, fen, i) => {
              const isPast = oracle.daysAfter(told.exit, i + 1) <= oracle.ordinal(AS_OF);
              return isPast ? sum + fen - (paid[i] ?? 0n) : sum;
            }, 0n);
          };
          const [least, most] = [left(stopsIf(effect !== "no")), left(stopsIf(effect === "yes"))];
          const [low, high] = told.paid === null ? [0n, dueAtMost] : [least, most];
          const named = told.payments.some(({ month }) => month !== null);
          if (named && effect === "open") {
            expect(big(arrears.low) ?? 0n).toBeLessThanOrEqual(low);
            expect(big(arrears.high) ?? high).toBeGreaterThanOrEqual(high);
          } else expectRange(arrears, low, high);
          const expected = effect === "open" ? [least, most] : [least];
          const inFull = (until: number | null) =>
            oracle
              .monthByMonth({ ...term, until })
              .filter((_, i) => oracle.daysAfter(told.exit, i + 1) <= oracle.ordinal(AS_OF))
              .slice(Number(at(world, "performance.paidMonths")))
              .reduce((sum, fen) => sum + fen, 0n);
          const ifMonths = [inFull(stopsIf(effect !== "no")), inFull(stopsIf(effect === "yes"))];
          expect(told.paid === null ? ifMonths : expected).toContain(big(arrears.likely));
          if (told.paid === null) tally.note("paid in months alone");
          if (named) tally.note("paid for months named");
          if (named && told.paid !== null && high !== minus(dueAtMost, told.paid)) tally.note("paid in advance");
          if (told.paid !== null && low > 0n) tally.note("arrears");
          if (told.paid !== null && told.paid > 0n) tally.note("partly paid");
          if (upper === lower && due % lower !== 0n) tally.note("stub month");
        }
        const { shortfall } = compensation;
        if (shortfall.status !== "not-applicable" && told.agreed !== null && told.floors.every(isExact)) {
          const missing = (ordinal: number) =>
            minus(oracle.shareWithFloor(told.wage, DEFAULT_SHARE, floorOn(ordinal)), told.agreed ?? 0n);
          const short = { ...term, monthlyOn: missing };
          const least = oracle.fellDue({ ...short, until: stopsIf(effect !== "no") });
          const most = oracle.fellDue({ ...short, until: stopsIf(effect === "yes") });
          expectRange(shortfall, least, most);
          expect([least, most]).toContain(big(shortfall.likely));
          tally.note("shortfall");
        }
        if (extra.holds === "yes") {
          const sum = monthlyOn(oracle.ordinal(text(world, "performance.releasedOn") ?? "")) * EXTRA_MONTHS;
          expectRange(extra, sum, sum);
          if (upper !== lower) tally.note("extra months of a sum that rises");
          tally.note("extra months");
        }
        if (damages.line.status === "exact") {
          expectRange(damages.line, whole * LINE, whole * LINE);
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
      runsOf(220),
    );
    tally.print("money");
    const reached = ["by default", "as agreed", "lifted to the minimum wage", "arrears", "partly paid", "stub month"];
    const further = ["extra months", "line", "shortfall", "floor not exact", "paid for months named"];
    for (const kind of [...reached, ...further]) {
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
      runsOf(80),
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
        const long = Number(at(world, "agreements.items.0.months")) > 12;
        expectRange(advised, ...ends({ ...read(world), agreed: null }, { over: long ? 50n : 30n, under: 100n }));
        expect([advised.holds, advised.forecast, advised.creditor]).toEqual(["no", "no", null]);
        tally.note(long ? "long" : "short");
      },
      runsOf(100),
    );
    tally.print("advised");
    for (const kind of ["long", "short"]) expect(tally.of(kind), kind).toBeGreaterThan(5);
  });
});
