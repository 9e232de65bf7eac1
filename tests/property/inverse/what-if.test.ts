import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../../src/base/day.ts";
import { assess, compare, releaseCosts, whatIf } from "../../../src/index.ts";
import { type World, worlds } from "../../support/arbitrary-situation.ts";
import { payableWorlds } from "../../support/payable-world.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

const RUNS = runsOf(25);
const PATIENCE = 3_600_000;
const AS_OF = { asOf: "2026-11-24", trace: false } as const;

const changes: fc.Arbitrary<Record<string, unknown>> = fc.record(
  {
    place: fc.constantFrom("110000", "320500", null),
    pay: fc.record({
      averageMonthly: fc.option(fc.integer({ min: 1000, max: 90_000 })),
      latestMonthly: fc.constant(5),
    }),
    performance: fc.record({
      paidTotal: fc.constantFrom(null, "0", "12.34"),
      observed: fc.constantFrom("yes", "no", null),
    }),
    engagements: fc.constantFrom({ items: [] }, { complete: "yes" }, [], null),
    employment: fc.record({ employer: fc.constantFrom({ insolvent: "yes" }, null) }),
    decidedOn: fc.constantFrom("2020-01-01", "2026-01-01", null),
  },
  { requiredKeys: [] },
);

/** Written apart from the code: a merge of plain JSON. */
function put(base: unknown, change: unknown): unknown {
  const isObject = (v: unknown): v is Record<string, unknown> =>
    typeof v === "object" && v !== null && !Array.isArray(v);
  if (!isObject(change)) return change;
  const start = Array.isArray(base) ? { items: base } : isObject(base) ? base : {};
  const names = new Set([...Object.keys(start), ...Object.keys(change)]);
  return Object.fromEntries(
    [...names].map((k) => [k, k in change ? put((start as World)[k], change[k]) : (start as World)[k]]),
  );
}

describe("what if", () => {
  it(
    "nothing changes: nothing differs",
    () => {
      forAll(
        worlds,
        (world) => {
          const result = whatIf(world, {}, AS_OF);
          if (!result.ok) throw new Error(JSON.stringify(result.issues));
          expect(result.differences).toEqual([]);
          expect(result.because).toEqual({
            rules: { gained: [], lost: [] },
            presumptions: { gained: [], lost: [] },
          });
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "something changes: what is assessed is the situation with the change",
    () => {
      let differed = 0;
      forAll(
        fc.tuple(worlds, changes),
        ([world, change]) => {
          const result = whatIf(world, change, AS_OF);
          const direct = assess(put(world, change), AS_OF);
          if (!result.ok || !direct.ok) throw new Error("both are in order");
          expect(result.after).toEqual(direct.assessment);
          expect(result.before).toEqual((assess(world, AS_OF) as typeof direct).assessment);
          if (result.differences.length > 0) differed++;
        },
        RUNS,
      );
      expect(differed).toBeGreaterThan(RUNS / 3);
    },
    PATIENCE,
  );
});

describe("compare", () => {
  it(
    "to keep is to assess, and a release costs what the costs by day say",
    () => {
      const unreleased = payableWorlds.filter((w) => (w["performance"] as World)["released"] === "no");
      forAll(
        fc.tuple(unreleased, fc.integer({ min: 0, max: 700 })),
        ([world, ahead]) => {
          const on = formatDay(day(AS_OF.asOf) + ahead);
          const result = compare(world, [{ do: "keep" }, { do: "release", on }], AS_OF);
          const costs = releaseCosts(world, [on], AS_OF);
          const direct = assess(world, { asOf: AS_OF.asOf });
          if (!result.ok || !costs.ok || !direct.ok) throw new Error("all in order");
          const [keep, release] = result.rows;
          expect(keep?.assessment).toEqual(direct.assessment);
          expect(costs.rows).toEqual([
            {
              day: on,
              earned: release?.due,
              paid: release?.paid,
              extraMonths: release?.extraMonths,
              total: release?.stillToPay,
            },
          ]);
          const due = direct.assessment.agreements[0]?.ledger.totals;
          expect([keep?.due, keep?.earned, keep?.toCome]).toEqual([due?.due, due?.accrued, due?.future]);
        },
        RUNS,
      );
    },
    PATIENCE,
  );

  it(
    "the later the release the more was earned, and inside the period it never costs less",
    () => {
      const running = fc
        .tuple(payableWorlds, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 600 }))
        .map(([world, since, ahead]): [World, number] => {
          const endedOn = formatDay(day(AS_OF.asOf) - since);
          const employment = { ...(world["employment"] as World), endedOn };
          const performance = { observed: "yes", released: "no", rescinded: "no", paidTotal: "0" };
          return [
            { ...world, decidedOn: null, employment, performance, engagements: { items: [], complete: "yes" } },
            ahead,
          ];
        });
      forAll(
        running,
        ([world, ahead]) => {
          const first = day(AS_OF.asOf) + ahead;
          const costs = releaseCosts(
            world,
            [0, 1, 2, 40].map((n) => formatDay(first + n)),
            AS_OF,
          );
          if (!costs.ok) throw new Error(JSON.stringify(costs.issues));
          const [a, b, c, d] = costs.rows;
          for (const [sooner, later] of [
            [a, b],
            [b, c],
            [c, d],
          ] as const) {
            for (const end of ["low", "likely", "high"] as const) {
              const [x, y] = [sooner?.earned[end] ?? null, later?.earned[end] ?? null];
              expect(x !== null && y !== null && y < x).toBe(false);
              const stillInside = sooner?.extraMonths.high === later?.extraMonths.high;
              const [s, t] = [sooner?.total[end] ?? null, later?.total[end] ?? null];
              expect(stillInside && s !== null && t !== null && t < s).toBe(false);
            }
          }
        },
        RUNS,
      );
    },
    PATIENCE,
  );
});
