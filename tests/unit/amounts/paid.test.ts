import { describe, expect, it } from "vitest";
import { paidSoFar } from "../../../src/amounts/paid.ts";
import { exactly } from "../../../src/base/range.ts";
import { firstFrame } from "../../support/evaluated.ts";

const paid = (
  performance: object,
  agreements: object[] = [{ id: "a", compensation: { monthly: "100" } }, { id: "b" }],
) => paidSoFar(firstFrame({ agreements, performance }));
const listed = (items: readonly object[], complete = "no") => ({ payments: { items, complete } });

describe("what was paid so far", () => {
  it.each([
    ["nothing told", {}, { low: 0, high: null }],
    ["a total", { paidTotal: "12.34" }, exactly(1234)],
    ["a total wins over a list", { paidTotal: "1", ...listed([{ amount: "5" }], "yes") }, exactly(100)],
    ["a complete list", listed([{ amount: "5" }, { amount: "0.50" }], "yes"), exactly(550)],
    ["an empty complete list", listed([], "yes"), exactly(0)],
    ["a list that may lack some", listed([{ amount: "5" }]), { low: 500, high: null }],
    ["a complete list with a sum that is not told", listed([{ amount: "5" }, {}], "yes"), { low: 500, high: null }],
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
    [
      "another agreement's payment does not",
      listed([{ agreement: "b", amount: "5" }, { amount: "1" }], "yes"),
      exactly(100),
    ],
    ["months of the agreed sum", { paidMonths: 3 }, exactly(30_000)],
    ["no month", { paidMonths: 0 }, exactly(0)],
  ])("%s", (_, performance, expected) => {
    expect(paid(performance)).toEqual(expected);
  });

  it("is not known of months whose sum was not agreed, save of none", () => {
    expect(paid({ paidMonths: 3 }, [{}])).toEqual({ low: 0, high: null });
    expect(paid({ paidMonths: 0 }, [{}])).toEqual(exactly(0));
  });
});
