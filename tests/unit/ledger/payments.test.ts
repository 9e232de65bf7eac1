import { describe, expect, it } from "vitest";
import { allocate, type Payment } from "../../../src/ledger/payments.ts";
import { day } from "../../support/told.ts";

const paid = (amount: number, on: string | null = null, month: number | null = null): Payment => ({
  amount,
  on: on === null ? null : day(on),
  month,
});

const sums = (dues: readonly number[], payments: readonly Payment[]) => {
  const { months, over } = allocate(dues, payments);
  return [...months.map((m) => m.paid), over];
};

describe("payments", () => {
  it.each([
    ["nothing", [], [0, 0, 0, 0]],
    ["the oldest month first", [paid(150)], [100, 50, 0, 0]],
    ["in order of their days", [paid(60, "2024-05-01"), paid(90, "2024-04-01")], [100, 50, 0, 0]],
    ["to the month named, though an older one is unpaid", [paid(100, null, 2)], [0, 100, 0, 0]],
    ["what is over of a named month, to the oldest", [paid(150, null, 2)], [50, 100, 0, 0]],
    ["a month that there is not, to the oldest", [paid(40, null, 9)], [40, 0, 0, 0]],
    ["what no month has room for is over", [paid(450)], [100, 100, 100, 150]],
    ["named months before the rest", [paid(100), paid(100, null, 1)], [100, 100, 0, 0]],
  ])("%s", (_, payments, expected) => {
    expect(sums([100, 100, 100], payments)).toEqual(expected);
  });

  it("are over where nothing is due", () => {
    expect(sums([], [paid(5)])).toEqual([5]);
    expect(sums([0, 0], [paid(5)])).toEqual([0, 0, 5]);
  });

  it("tell of each month the day of the last payment for it", () => {
    const { months } = allocate([100, 100], [paid(60, "2024-04-01"), paid(60, "2024-05-01"), paid(10)]);
    expect(months.map((m) => m.on)).toEqual([day("2024-05-01"), day("2024-05-01")]);
  });
});
