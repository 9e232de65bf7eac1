import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";
import { exactly } from "../../../src/base/range.ts";

const none = { items: [], complete: "yes" };
const jan = { amount: "10000", on: "2026-02-05" };

/** Twelve months of 10,000 from 2026-02-01, asked for on 2026-07-31: six have fallen due. */
function kept(performance: object, compensation: object = { agreed: "yes", monthly: "10000" }, more: object = {}) {
  const result = assess(
    {
      place: "110000",
      person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
      employment: { startedOn: "2020-01-01", endedOn: "2026-01-31", employer: { stoppedBusiness: "no" } },
      pay: { averageMonthly: "30000" },
      agreements: { items: [{ form: "separate-agreement", employeeSigned: "yes", months: 12, compensation }] },
      performance: { observed: "yes", released: "no", rescinded: "no", ...performance },
      engagements: none,
      settlements: none,
      notices: none,
      ...more,
    },
    { asOf: "2026-07-31" },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment.exposure.employer.ifKept;
}

const paid = (...items: object[]) => ({ payments: { items, complete: "yes" } });

describe("what keeping the restriction still costs", () => {
  it.each([
    ["nothing was paid", paid(), 60_000],
    ["a month past was paid", paid(jan), 60_000],
    ["a month to come was paid", paid({ ...jan, forMonth: "2026-12" }), 50_000],
    ["half of a month to come was paid", paid({ ...jan, amount: "5000", forMonth: "2026-12" }), 55_000],
    ["a month to come was paid one and a half times", paid({ ...jan, amount: "15000", forMonth: "2026-12" }), 50_000],
    ["eight months were paid in one sum", paid({ ...jan, amount: "80000" }), 40_000],
    ["eight months were paid, told in total", { paidTotal: "80000" }, 40_000],
    ["all was paid", paid({ ...jan, amount: "120000" }), 0],
    ["more than all was paid", paid({ ...jan, amount: "150000" }), 0],
  ])("counts no pay twice: %s", (_, performance, yuan) => {
    expect(kept(performance)).toEqual(exactly(yuan * 100));
  });

  it("is nothing once a lump sum was paid in full", () => {
    const performance = paid({ amount: "120000", on: "2026-02-05", kind: "lump-sum" });
    expect(kept(performance, { agreed: "yes", lumpSum: "120000" })).toEqual(exactly(0));
  });

  it("may be nothing where it is not known what was paid, or whether months to come are earned", () => {
    expect(kept({})).toEqual({ low: 0, high: 6_000_000 });
    expect(kept(paid({ ...jan, forMonth: "2026-12" }), undefined, { settlements: [] })).toEqual({
      low: 0,
      high: 5_000_000,
    });
  });

  it("spans what may have been paid", () => {
    const twice = [jan, { amount: "10000", on: "2026-01", forMonth: "2026-12" }];
    expect(kept(paid(...twice))).toEqual(exactly(5_000_000));
    const unsure = { amount: "10000", on: "2026-01" };
    expect(kept(paid({ ...jan, amount: "60000" }, unsure))).toEqual({ low: 5_000_000, high: 6_000_000 });
  });
});
