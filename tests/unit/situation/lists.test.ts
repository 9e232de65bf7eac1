import { describe, expect, it } from "vitest";
import { issuesOf, refusals } from "../../support/refusal.ts";

describe("lists", () => {
  it.each([
    [[], []],
    [{ items: [] }, []],
    [{ complete: true }, []],
    ["x", ["wrong-type at agreements"]],
    [5, ["wrong-type at agreements"]],
    [[null], ["wrong-type at agreements[0]"]],
    [[[]], ["wrong-type at agreements[0]"]],
    [["a1"], ["wrong-type at agreements[0]"]],
    [{ items: "x" }, ["wrong-type at agreements.items"]],
    [{ items: {} }, ["wrong-type at agreements.items"]],
    [{ 0: {} }, ["unknown-key at agreements"]],
    [{ items: [], complete: "perhaps" }, ["not-one-of at agreements.complete"]],
    [{ items: [{ months: -1 }], complete: "yes" }, ["count-invalid at agreements.items[0].months"]],
  ])("agreements: %j", (agreements, expected) => {
    expect(refusals({ title: "x", agreements })).toEqual(expected);
  });

  it("say what they may be", () => {
    expect(issuesOf({ agreements: "x" })[0]?.values).toEqual({ expected: "array | object", got: "x" });
    expect(issuesOf({ agreements: [null] })[0]?.values).toEqual({ expected: "object", got: "null" });
  });

  it("have at most 500 entries", () => {
    const entries = (n: number) => Array.from({ length: n }, () => ({ kind: "compensation" }));
    expect(refusals({ performance: { payments: entries(500) } })).toEqual([]);
    expect(refusals({ performance: { payments: entries(501) } })).toEqual(["list-too-long at performance.payments"]);
    expect(refusals({ performance: { payments: { items: entries(501) } } })).toEqual([
      "list-too-long at performance.payments.items",
    ]);
  });
});
