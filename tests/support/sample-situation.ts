import type { SituationInput } from "../../src/situation/schema.ts";

/** A described employment in which nothing is wrong, with something in most parts. */
export const SAMPLE: SituationInput = {
  title: "离职工程师",
  askedDay: "2025-03-01",
  place: "110000",
  employerSeat: "310000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", ipMatters: true },
  employment: { startedOn: "2019-07", endedOn: "2024-06-30", endReason: "resignation", probation: false },
  pay: {
    averageMonthly: "17434.48",
    basis: "gross",
    months: { items: [{ month: "2024-05", amount: 17_000 }], complete: "no" },
  },
  agreements: [
    {
      id: "a1",
      form: "separate-agreement",
      signedOn: "2019-07-01",
      months: 24,
      scope: { kind: "named-list", list: [{ name: "甲公司", addedOn: "2019-07-01" }] },
      compensation: { agreed: "yes", rate: "30%", rateBase: "average-wage" },
      penalties: [{ purpose: "non-compete", kind: "fixed-amount", amount: "500000" }],
    },
    { id: "a2", replaces: "a1", signedOn: "2022", months: 12 },
  ],
  performance: { payments: { items: [{ on: "2024-07-31", amount: 5230.34, agreement: "a2" }], complete: true } },
  engagements: {
    items: [{ id: "e1", kind: "joined-competitor", startedOn: "2024-08", shareholding: 0.05 }],
    complete: "yes",
  },
  proof: { "agreement.signed": "documented" },
};
