import { describe, expect, it } from "vitest";
import { changesSet } from "../../../src/cli/changes-set.ts";

const DATA = {
  pay: { averageMonthly: "8000", basis: "gross" },
  agreements: [{ months: 12, signedOn: "2024-01-01" }, { months: 6 }],
  engagements: { complete: "yes", items: [{ kind: "competing-job" }] },
};

describe("changes named by path and value", () => {
  it.each<[readonly string[], object]>([
    [["pay.averageMonthly=20000"], { pay: { averageMonthly: 20000, basis: "gross" } }],
    [["pay.basis=null"], { pay: { averageMonthly: "8000", basis: null } }],
    [["performance.observed=yes"], { performance: { observed: "yes" } }],
    [["employment.endedOn=2025-01-31"], { employment: { endedOn: "2025-01-31" } }],
    [["title=a=b"], { title: "a=b" }],
    [["agreements[1].months=24"], { agreements: [{ months: 12, signedOn: "2024-01-01" }, { months: 24 }] }],
    [
      ["engagements[0].competitor=no"],
      { engagements: { complete: "yes", items: [{ kind: "competing-job", competitor: "no" }] } },
    ],
    [["agreements=[]"], { agreements: [] }],
    [
      ["agreements[0].compensation={ agreed: no }", "agreements[0].months=3"],
      {
        agreements: [{ months: 3, signedOn: "2024-01-01", compensation: { agreed: "no" } }, { months: 6 }],
      },
    ],
  ])("%j", (sets, changes) => {
    expect(changesSet(DATA, sets)).toEqual({ ok: true, value: changes });
  });

  it("leaves what was told as it was", () => {
    const before = structuredClone(DATA);
    changesSet(DATA, ["agreements[0].months=3", "pay.basis=null"]);
    expect(DATA).toEqual(before);
  });

  it.each([
    ["no value", "pay.basis"],
    ["no path", "=3"],
    ["no name", "[0].months=3"],
    ["a gap", "pay..basis=3"],
    ["a value that is no YAML", "pay={"],
  ])("refuses %s", (_, set) => {
    expect(changesSet(DATA, [set])).toEqual({
      ok: false,
      issues: [{ code: "set-malformed", path: [], values: { value: set } }],
    });
  });

  it.each(["agreements[2].months=3", "pay[0]=3", "performance.payments[0].amount=1"])("refuses %s", (set) => {
    expect(changesSet(DATA, [set])).toEqual({
      ok: false,
      issues: [{ code: "set-no-entry", path: [], values: { value: set } }],
    });
  });
});
