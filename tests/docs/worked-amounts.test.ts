import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/assessment.ts";
import { amountOf, namedSum } from "../support/named-sum.ts";
import { assessedExample, exampleNames, workedExample } from "../support/worked-example.ts";

const NAMES = exampleNames().filter((name) => !/^(incentive|pay)-/.test(name));

/** Months of the ledger as the page tells them. */
function monthsOf({ agreements }: Assessment): object[] {
  return (agreements[0]?.ledger.rows ?? []).map((row) => ({
    number: row.number,
    from: row.from,
    to: row.to,
    due: row.due.likely,
    accrued: row.accrued.likely,
    future: row.future.likely,
    paid: row.paid,
    late: row.late,
    overdue: row.overdue,
    state: row.state,
  }));
}

describe("the examples of sums", () => {
  it.each(NAMES)("%s: the program equals the hand", (name) => {
    const example = workedExample(name);
    const result = assessedExample(example);
    const said = Object.keys(example.expect).map((sum) => [sum, namedSum(result, sum)]);
    expect(Object.fromEntries(said)).toEqual(example.expect);
    for (const head of example.notDue ?? []) {
      const amount = amountOf(result, head);
      expect([head, amount?.status === "not-applicable" || amount?.creditor === null]).toEqual([head, true]);
    }
  });

  it.each(NAMES.filter((name) => workedExample(name).rows !== undefined))("%s: month by month", (name) => {
    const example = workedExample(name);
    expect(monthsOf(assessedExample(example))).toEqual(example.rows);
  });
});
