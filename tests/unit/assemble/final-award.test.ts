import { describe, expect, it } from "vitest";
import { assess } from "../../../src/assess.ts";

const filed = { kind: "filing", by: "employee", on: "2025-08-20" };

function situation(place: string, unpaid: string, more: object = {}) {
  return {
    place,
    employerSeat: place,
    decidedOn: "2025-09-05",
    person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
    employment: { endedOn: "2025-08-04", employer: { stoppedBusiness: "no" } },
    agreements: {
      items: [
        {
          form: "separate-agreement",
          employeeSigned: "yes",
          employerSigned: "yes",
          months: 6,
          compensation: { monthly: unpaid },
        },
      ],
      complete: "yes",
    },
    performance: { paidTotal: "0", observed: "yes", released: "no", rescinded: "no" },
    engagements: { items: [], complete: "yes" },
    settlements: { items: [], complete: "yes" },
    steps: [filed],
    ...more,
  };
}

function award(described: object, head = "compensation.arrears", asOf = "2025-09-05") {
  const result = assess(described, { asOf, trace: false });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment.finalAward.find((a) => a.head === head);
}

describe("whether an award on arrears is final for the employer", () => {
  // Beijing, minimum wage 2,420 until 2025-08-31, 2,540 from 2025-09-01; the day of applying counts there: 12 × 2,420 = 29,040.
  it.each([
    ["29040", "yes"],
    ["29040.01", "no"],
    ["1000", "yes"],
    ["30480", "no"],
  ])("goes by the sum: %s yuan in Beijing", (sum, expected) => {
    const told = award(situation("110000", sum));
    expect([told?.final, told?.forecast]).toEqual([expected, expected]);
    expect(told?.threshold).toEqual({ low: 2_904_000, high: 2_904_000 });
    expect(told?.cite).toContain("beijing/answers-2024#9");
  });

  // Shanghai, 2,740 on both days: 12 × 2,740 = 32,880.
  it("needs no view on the day where the wage was the same on both", () => {
    expect(award(situation("310000", "32880"))?.final).toBe("yes");
    expect(award(situation("310000", "32880"))?.cite).not.toContain("beijing/answers-2024#9");
    expect(award(situation("310000", "32881"))?.final).toBe("no");
  });

  it.each([
    ["the day of applying", { steps: [] }],
    ["the day of applying, known by month only", { steps: [{ ...filed, on: "2025-08" }] }],
    ["the employer's seat", { employerSeat: null }],
    ["the regime", { person: { category: "senior-technical" } }],
  ])("is open where one thing is not told: %s; the forecast answers", (_, more) => {
    const told = award(situation("310000", "1000", more));
    expect([told?.final, told?.forecast]).toEqual(["open", "yes"]);
  });

  it("is open both ways where the place is not told, or the sum", () => {
    const nowhere = award(situation("310000", "1000", { place: null }));
    expect([nowhere?.final, nowhere?.forecast, nowhere?.threshold]).toEqual([
      "open",
      "open",
      { low: null, high: null },
    ]);
    const unpaid = award(situation("310000", "40000", { performance: {} }));
    expect(unpaid?.final).toBe("open");
  });

  it("is open before the arbitration rules put such pay among the items, unless the sum is too large anyway", () => {
    const early = {
      decidedOn: "2016-09-05",
      employment: { endedOn: "2016-08-04" },
      steps: [{ ...filed, on: "2016-08-20" }],
    };
    expect(award(situation("310000", "1000", early), "compensation.arrears", "2016-09-05")?.final).toBe("open");
  });

  it("is not asked of a contract before the ordinary courts", () => {
    const agreements = [{ regime: "commercial", form: "other", months: 6 }];
    expect(award(situation("310000", "1000", { agreements }), "damages.agreed")).toBeUndefined();
  });
});

describe("the other items", () => {
  const work = {
    kind: "joined-competitor",
    startedOn: "2025-08-10",
    competitor: "yes",
    actualBusiness: "yes",
    audience: "yes",
    market: "yes",
  };
  const agreements = [
    {
      form: "separate-agreement",
      employeeSigned: "yes",
      employerSigned: "yes",
      months: 6,
      compensation: { monthly: "1000" },
      penalties: [{ purpose: "non-compete", kind: "fixed-amount", amount: "1" }],
      refund: { agreed: "yes", extent: "all" },
    },
  ];
  const sued = situation("310000", "1000", { agreements, engagements: [work], performance: { paidTotal: "1000" } });

  it("are never final for agreed damages, however small", () => {
    expect(award(sued, "damages.agreed")).toMatchObject({ creditor: "employer", final: "no", forecast: "no" });
  });

  it("are open for a return of pay, and said to be held with low confidence", () => {
    expect(award(sued, "refund.compensation")).toMatchObject({ final: "open", forecast: "open", confidence: "low" });
  });
});
