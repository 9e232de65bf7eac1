import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, formatDay } from "../../../src/base/day.ts";
import { type Assessment, assess, solve, whatIf } from "../../../src/index.ts";
import { verifySlip } from "../../../src/slip/verify.ts";
import { TOLD } from "../../support/inverse-world.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const RUNS = runsOf(25);
const PATIENCE = 3_600_000;
const AS_OF = "2026-11-24";

interface Drawn {
  readonly wage: number;
  readonly place: string;
  readonly seat: string;
  readonly technical: string;
  readonly exit: number;
  readonly months: number;
  readonly monthly: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  wage: fc.integer({ min: 150_000, max: 9_000_000 }),
  place: fc.constantFrom("110000", "310000", "320500", "320100", "440100", "440300", "420100"),
  seat: fc.constantFrom("110000", "440300"),
  technical: fc.constantFrom("yes", "no"),
  exit: fc.integer({ min: day("2024-01-01"), max: day("2026-10-31") }),
  months: fc.integer({ min: 1, max: 36 }),
  monthly: fc.integer({ min: 100, max: 3_000_000 }),
});

const yuan = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`;

/** A restriction that stands, with these terms. */
function world(d: Drawn, terms: object = {}): object {
  const agreement = {
    ...TOLD.agreements.items[0],
    months: d.months,
    compensation: { monthly: yuan(d.monthly) },
    ...terms,
  };
  return {
    ...TOLD,
    place: d.place,
    employerSeat: d.seat,
    person: { ...TOLD.person, technicalSecrets: d.technical },
    employment: { startedOn: "2020-01-01", endedOn: formatDay(d.exit) },
    pay: { averageMonthly: yuan(d.wage) },
    agreements: { complete: "yes", items: [agreement] },
  };
}

function assessed(situation: unknown): Assessment {
  const result = assess(situation, { asOf: AS_OF, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

const paying = (d: Drawn, fen: number) => assessed(world(d, { compensation: { monthly: yuan(fen) } }));
const applies = ({ findings }: Assessment, rule: string) =>
  findings.some((f) => f.rule === rule && f.forecast === "yes");

/** Whether an agreed sum is under what would be due had none been agreed, or found too low by the assessment: disputed, or raised. */
function fallsShort(d: Drawn, fen: number, byDefault: number): boolean {
  const { disputes, amounts } = paying(d, fen);
  const raised = (amounts.compensation.monthly.likely ?? 0) > fen;
  return fen < byDefault || raised || disputes.some(({ id }) => id === "cn/below-30-rate");
}

describe("what solve finds meets its goal, and one more or less does not", () => {
  it(
    "the least sum that reaches the law",
    () => {
      let exact = 0;
      forAll(
        drawn,
        (d) => {
          const solution = solve(world(d), { find: "monthly", meets: "law" }, { asOf: AS_OF });
          if (!solution.ok) throw new Error(JSON.stringify(solution.issues));
          const { value, likely, slip } = solution;
          if (value === null || !solution.exact) return;
          exact++;
          expect(verifySlip({ slip, low: value, likely, high: value }).ok).toBe(true);
          const { monthly } = assessed(world(d, { compensation: { agreed: "no" } })).amounts.compensation;
          const byDefault = monthly.high ?? Number.NaN;
          expect(fallsShort(d, value, byDefault)).toBe(false);
          expect(fallsShort(d, value - 1, byDefault)).toBe(true);
        },
        RUNS,
      );
      expect(exact).toBeGreaterThan(RUNS / 2);
    },
    PATIENCE,
  );

  it(
    "the least sum that reaches the floor of the place",
    () => {
      const floored = drawn.map((d) => ({ ...d, place: d.technical === "yes" ? "440300" : "320500", seat: "440300" }));
      forAll(
        floored,
        (d) => {
          const solution = solve(world(d), { find: "monthly", meets: "local-floor" }, { asOf: AS_OF });
          if (!solution.ok || solution.value === null) throw new Error(JSON.stringify(solution));
          const { value, exact, strength } = solution;
          const [num, den] = d.technical === "yes" ? [1n, 2n] : [1n, 3n];
          expect([exact, strength]).toEqual([true, "local-regulation"]);
          expect(BigInt(value) * den >= BigInt(d.wage) * num && BigInt(value - 1) * den < BigInt(d.wage) * num).toBe(
            true,
          );
          expect(paying(d, value).amounts.compensation.monthly.likely).toBe(value);
          expect(paying(d, value - 1).amounts.compensation.monthly.likely).toBe(value);
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the least sum that the guideline advises",
    () => {
      forAll(
        drawn,
        (d) => {
          const solution = solve(world(d), { find: "monthly", meets: "guideline" }, { asOf: AS_OF });
          if (!solution.ok) throw new Error(JSON.stringify(solution.issues));
          const { value, exact, strength } = solution;
          expect(strength).toBe("advice");
          if (value === null || !exact) return;
          const advised = assessed(world(d)).amounts.compensation.advised.high ?? Number.NaN;
          expect([advised, advised + 1]).toContain(value);
          const [num, den] = d.months > 12 ? [5n, 10n] : [3n, 10n];
          const under = (fen: number) => BigInt(fen) * den < BigInt(d.wage) * num || fen < advised;
          expect([under(value), under(value - 1)]).toEqual([false, true]);
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the longest term within the law, and within the advice without the half",
    () => {
      forAll(
        drawn,
        (d) => {
          for (const [meets, rule] of [
            ["law", "cn/duration/cap"],
            ["guideline-without-half", "cn/compensation/advised-share-long-term"],
          ] as const) {
            const solution = solve(world(d), { find: "months", meets }, { asOf: AS_OF });
            if (!solution.ok || solution.value === null) throw new Error(JSON.stringify(solution));
            expect(applies(assessed(world(d, { months: solution.value })), rule)).toBe(false);
            expect(applies(assessed(world(d, { months: solution.value + 1 })), rule)).toBe(true);
          }
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the last day of a release without extra months",
    () => {
      forAll(
        drawn,
        (d) => {
          const solution = solve(world(d), { find: "release-day", without: "extra-months" }, { asOf: AS_OF });
          if (!solution.ok || solution.value === null) throw new Error(JSON.stringify(solution));
          const releasedOn = (day: number) => {
            const performance = { ...TOLD.performance, released: "yes", releaseReceivedOn: formatDay(day) };
            return assessed({ ...world(d), performance }).amounts.compensation;
          };
          const last = day(solution.value);
          expect(releasedOn(last).extra).toMatchObject({ holds: "no", forecast: "no" });
          const { extra, monthly } = releasedOn(last + 1);
          expect(extra.forecast).toBe("yes");
          expect(extra.likely).toBe(monthly.likely === null ? null : 3 * monthly.likely);
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the greatest penalty within the guideline",
    () => {
      forAll(
        drawn,
        (d) => {
          const solution = solve(world(d), { find: "penalty", meets: "guideline" }, { asOf: AS_OF });
          if (!solution.ok || solution.value === null) throw new Error(JSON.stringify(solution));
          const { value, exact } = solution;
          const agreed = (fen: number) => {
            const penalty = { purpose: "non-compete", kind: "fixed-amount", amount: yuan(fen) };
            const changes = {
              agreements: { items: [{ ...agreementOf(d), penalties: { items: [penalty], complete: "yes" } }] },
            };
            const result = whatIf(world(d), changes, { asOf: AS_OF, trace: false });
            if (!result.ok) throw new Error(JSON.stringify(result.issues));
            const line = result.after.amounts.damages.line;
            return { line, agreed: fen };
          };
          const met = agreed(value);
          expect(met.agreed).toBeLessThanOrEqual(met.line.low ?? -1);
          if (exact) expect(value + 1).toBeGreaterThan(agreed(value + 1).line.high ?? Number.NaN);
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the last safe day to claim a month unpaid: a year after it fell due",
    () => {
      forAll(
        drawn,
        (d) => {
          const situation = world(d);
          const solution = solve(situation, { find: "claim-day", head: "compensation.arrears" }, { asOf: AS_OF });
          const first = assessed(situation)
            .limitation.filter(({ head }) => head === "compensation.arrears")
            .map((l) => l.safe);
          if (!solution.ok) return expect(first).toEqual([]);
          expect(solution.value).toBe([...first].sort()[0]);
          expect(solution.value).toBe(formatDay(addMonths(addMonths(d.exit, 1), 12)));
        },
        RUNS,
      );
    },
    PATIENCE,
  );
});

function agreementOf(d: Drawn): object {
  return (world(d) as { agreements: { items: readonly [object] } }).agreements.items[0];
}
