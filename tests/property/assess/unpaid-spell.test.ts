import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import { addMonths, formatDay } from "../../../src/base/day.ts";
import { assessmentOf, datedWorld } from "../../support/dated-world.ts";
import { Tally } from "../../support/evaluated.ts";
import { forAll, runsOf } from "../../support/property.ts";
import { day } from "../../support/told.ts";

/** Rights that an unpaid spell gives; the days by which they must be used are another thing. */
const RIGHTS = [
  "cn/performance/right-to-rescind",
  "cn/performance/rescinded",
  "cn/compensation/not-agreed",
  "shenzhen/performance/thirty-days",
  "jiangsu/performance/may-stop",
];

const drawn = fc.record({
  exit: fc.integer({ min: day("2021-03-01"), max: day("2023-06-30") }),
  months: fc.integer({ min: 2, max: 24 }),
  place: fc.constantFrom("110000", "310000", "320500", "440300"),
  agreed: fc.boolean(),
  paid: fc.constantFrom("0", "100", "5000"),
  first: fc.integer({ min: 0, max: 700 }),
  more: fc.integer({ min: 1, max: 400 }),
  rescinded: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
});

const GRADES = ["no", "open", "yes"] as const;

function gradeOf({ findings }: Assessment, rule: string): number {
  const outcomes = findings.filter((finding) => finding.rule === rule).map(({ outcome }) => GRADES.indexOf(outcome));
  return Math.max(0, ...outcomes);
}

describe("a longer unpaid spell", () => {
  it("takes no right away, nor any of the arrears", () => {
    const tally = new Tally();
    forAll(
      drawn,
      ({ exit, months, place, agreed, paid, first, more, rescinded }) => {
        const rescindedOn = rescinded === undefined ? undefined : formatDay(exit + rescinded);
        const performance = { paidTotal: paid, refusedToPay: "no", released: "no", rescindedOn };
        const world = datedWorld({
          exit: formatDay(exit),
          place,
          agreement: { months, ...(agreed ? {} : { compensation: { agreed: "no" } }) },
          performance: { ...performance, rescinded: rescindedOn === undefined ? "no" : "yes" },
          more: { pay: { averageMonthly: "20000" }, engagements: { items: [], complete: "yes" } },
        });
        const last = addMonths(exit, months);
        const [early, late] = [exit + first, exit + first + more].map((asked) => Math.min(asked, last));
        if (early === undefined || late === undefined || early === late) return;
        const [before, after] = [early, late].map((asked) => assessmentOf(world, formatDay(asked)));
        if (before === undefined || after === undefined) return;
        for (const rule of RIGHTS) {
          const [was, is] = [gradeOf(before, rule), gradeOf(after, rule)];
          expect(is, rule).toBeGreaterThanOrEqual(was);
          if (is > was) tally.note("a right more");
        }
        const [owed, owedLater] = [before.amounts.compensation.arrears, after.amounts.compensation.arrears];
        expect(owedLater.low ?? 0).toBeGreaterThanOrEqual(owed.low ?? 0);
        expect(owedLater.likely ?? Number.MAX_SAFE_INTEGER).toBeGreaterThanOrEqual(owed.likely ?? 0);
        if ((owedLater.likely ?? 0) > (owed.likely ?? 0)) tally.note("more in arrears");
      },
      runsOf(120),
    );
    tally.print("unpaid");
    expect(tally.of("a right more")).toBeGreaterThan(5);
    expect(tally.of("more in arrears")).toBeGreaterThan(20);
  });
});
