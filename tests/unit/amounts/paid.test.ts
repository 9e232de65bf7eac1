import { describe, expect, it } from "vitest";
import { paidSoFar } from "../../../src/amounts/paid.ts";
import { exactly } from "../../../src/base/range.ts";
import { firstFrame } from "../../support/evaluated.ts";

const AFTER = "2025-07-31";
const paid = (performance: object, agreements: object[] = [{ id: "a", compensation: { monthly: "100" } }]) =>
  paidSoFar(firstFrame({ agreements, performance, employment: { endedOn: "2025-06-30" } }));
const listed = (items: readonly object[], complete = "no") => ({ payments: { items, complete } });

describe("what was paid so far", () => {
  it.each([
    ["nothing told", {}, { low: 0, high: null }],
    ["a total", { paidTotal: "12.34" }, exactly(1234)],
    ["a total wins over a list", { paidTotal: "1", ...listed([{ on: AFTER, amount: "5" }], "yes") }, exactly(100)],
    [
      "a complete list",
      listed(
        [
          { on: AFTER, amount: "5" },
          { on: AFTER, amount: "0.50" },
        ],
        "yes",
      ),
      exactly(550),
    ],
    ["an empty complete list", listed([], "yes"), exactly(0)],
    ["a list that may lack some", listed([{ on: AFTER, amount: "5" }]), { low: 500, high: null }],
    [
      "a complete list with a sum that is not told",
      listed([{ on: AFTER, amount: "5" }, { on: AFTER }], "yes"),
      { low: 500, high: null },
    ],
    [
      "money within salary, and refused money, do not count",
      listed(
        [
          { kind: "in-salary", amount: "5" },
          { kind: "refused", amount: "5" },
        ],
        "yes",
      ),
      exactly(0),
    ],
    ["a lump sum counts", listed([{ kind: "lump-sum", amount: "5" }], "yes"), exactly(500)],
    ["months of the agreed sum", { paidMonths: 3 }, exactly(30_000)],
    ["no month", { paidMonths: 0 }, exactly(0)],
  ])("%s", (_, performance, expected) => {
    expect(paid(performance)).toEqual(expected);
  });

  it.each([
    ["in employment, its kind not told, may be pay", { on: "2025-06-30" }, { low: 0, high: 500 }],
    ["in employment, said to be compensation", { on: "2025-06-30", kind: "compensation" }, exactly(500)],
    ["in employment, said to be the lump sum", { on: "2024", kind: "lump-sum" }, exactly(500)],
    ["in employment for a month after it", { on: "2025-06-30", forMonth: "2025-07" }, exactly(500)],
    ["in employment for its last month", { on: "2025-06-30", forMonth: "2025-06" }, { low: 0, high: 500 }],
    ["the day after", { on: "2025-07-01" }, exactly(500)],
    ["in a month that may be either", { on: "2025-06/2025-07" }, { low: 0, high: 500 }],
    ["on a day that is not told", {}, { low: 0, high: 500 }],
    ["on a day that is not told, said to be compensation", { kind: "compensation" }, exactly(500)],
    ["on the day asked", { on: "2026-11-24" }, exactly(500)],
    ["the day after the day asked", { on: "2026-11-25", kind: "compensation" }, exactly(0)],
    ["in a month of which the day asked is one", { on: "2026-11" }, { low: 0, high: 500 }],
  ])("a payment %s", (_, payment, expected) => {
    expect(paid(listed([{ amount: "5", ...payment }], "yes"))).toEqual(expected);
  });

  it("counts what is paid under the agreement; where another stands, what names none may be for either", () => {
    const payments = listed(
      [
        { on: AFTER, agreement: "b", amount: "5" },
        { on: AFTER, agreement: "a", amount: "2" },
        { on: AFTER, amount: "1" },
      ],
      "yes",
    );
    expect(paid(payments, [{ id: "a" }, { id: "b" }])).toEqual({ low: 200, high: 300 });
    expect(paid(payments, [{ id: "a", replaces: "b" }, { id: "b" }])).toEqual(exactly(300));
  });

  it("is not known of months whose sum was not agreed, save of none", () => {
    expect(paid({ paidMonths: 3 }, [{}])).toEqual({ low: 0, high: null });
    expect(paid({ paidMonths: 0 }, [{}])).toEqual(exactly(0));
  });
});
