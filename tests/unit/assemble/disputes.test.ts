import { describe, expect, it } from "vitest";
import { disputesOf } from "../../../src/assemble/disputes.ts";
import type { Assessment } from "../../../src/assessment.ts";
import { BUNDLED_LAW } from "../../../src/bundled.ts";
import { verdictOf } from "../../../src/evaluate/verdict.ts";
import { assessed, framesOf } from "../../support/evaluated.ts";
import { amounts, owed } from "../../support/grounds.ts";
import { SAME_BUSINESS } from "../../support/rival.ts";

const base = {
  place: "310000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", secretsPublic: "no" },
  employment: {
    startedOn: "2020-01-01",
    endedOn: "2025-12-31",
    stillEmployed: "no",
    employer: { stoppedBusiness: "no" },
  },
  pay: { averageMonthly: "20000" },
  settlements: { items: [], complete: "yes" },
  notices: { items: [], complete: "yes" },
};

const pact = (compensation: object, terms: object = {}) => ({
  agreements: {
    complete: "yes",
    items: [
      {
        form: "separate-agreement",
        signedOn: "2020-01-01",
        employeeSigned: "yes",
        employerSigned: "yes",
        signing: { pressure: "no", avoided: "no", conditionOfSeverance: "no" },
        inServiceOnly: "no",
        coversService: "yes",
        months: 24,
        scope: { kind: "same-business", exceedsSecrets: "no", listClosed: "no" },
        compensation,
        penalties: { items: [{ purpose: "non-compete", kind: "fixed-amount", amount: "100000" }], complete: "yes" },
        refund: { agreed: "no" },
        terms: {
          activationRequired: "no",
          unpaidMeansReleased: "no",
          stopsClockInDispute: "no",
          releaseWithoutExtraMonths: "no",
          ...terms,
        },
      },
    ],
  },
});

const kept = { engagements: { items: [], complete: "yes" } };
const performance = (told: object) => ({ performance: { observed: "yes", released: "no", rescinded: "no", ...told } });

function dispute(id: string, assessment: Assessment) {
  const found = assessment.disputes.find((d) => d.id === `cn/${id}`);
  if (found === undefined) throw new Error(`${id} is not among ${assessment.disputes.map((d) => d.id).join()}`);
  const [first, ...more] = found.alternatives;
  if (first === undefined) throw new Error("a dispute has another reading");
  return { main: found.main.id, first, more };
}

describe("a question on which tribunals split", () => {
  it("changes the monthly sum where it is below the default share", () => {
    const told = { ...base, ...pact({ agreed: "yes", monthly: "3000" }), ...kept, ...performance({ paidTotal: "0" }) };
    const { main, first, more } = dispute("below-30-rate", assessed(told));
    const monthly = first.changes.amounts.find((c) => c.head === "compensation.monthly");
    expect([main, first.id, more]).toEqual(["agreed-stands", "top-up", []]);
    expect(monthly).toEqual({
      head: "compensation.monthly",
      main: 300_000,
      other: 600_000,
      low: 600_000,
      high: 600_000,
    });
    expect(first.changes.binding).toBeUndefined();
  });

  it.each([
    ["at the default share", "6000"],
    ["above it", "9000"],
  ])("is not raised %s", (_, monthly) => {
    const told = { ...base, ...pact({ agreed: "yes", monthly }), ...kept, ...performance({ paidTotal: "0" }) };
    expect(assessed(told).disputes.map((d) => d.id)).not.toContain("cn/below-30-rate");
  });

  it("changes what is owed where pay is said to be within the salary", () => {
    const told = {
      ...base,
      ...pact({ agreed: "yes", withinSalary: "yes", itemisedAndReceipted: "yes" }),
      ...kept,
      ...performance({ paidMonths: 0 }),
    };
    const { main, first } = dispute("pay-within-salary", assessed(told));
    expect([main, first.id]).toEqual(["refused", "accepted"]);
    expect(first.changes.amounts.find((c) => c.head === "compensation.monthly")).toMatchObject({ main: 600_000 });
  });

  it("changes the extra months where the clause that waives them may be valid", () => {
    const released = performance({ released: "yes", releasedOn: "2026-03-31", paidTotal: "0" });
    const told = {
      ...base,
      ...pact({ agreed: "yes", monthly: "8000" }, { releaseWithoutExtraMonths: "yes" }),
      ...kept,
      ...released,
    };
    const { first } = dispute("release-waiver", assessed(told));
    expect(first.changes.amounts).toEqual([
      { head: "compensation.extra", main: 2_400_000, other: null, low: null, high: null },
    ]);
  });

  it("makes a verdict disputed where the other reading decides it otherwise", () => {
    const work = {
      ...SAME_BUSINESS,
      startedOn: "2026-08-01",
      onList: "no",
    };
    const told = {
      ...base,
      ...pact({ agreed: "yes", monthly: "8000" }),
      engagements: { items: [work], complete: "yes" },
      performance: { released: "no", rescinded: "no", paidTotal: "0", unpaidCause: "employer" },
    };
    const assessment = assessed(told);
    const { main, first } = dispute("rescission-by-conduct", assessment);
    expect([main, first.id]).toEqual(["rescinds", "needs-notice"]);
    expect([first.changes.binding, first.changes.breach]).toEqual([
      ["no", "yes"],
      ["no", "yes"],
    ]);
    expect([assessment.verdicts.binding.value, assessment.verdicts.breach.value]).toEqual(["disputed", "disputed"]);
    expect(assessment.verdicts.binding.forecast.value).toBe("no");
    expect(assessment.agreements[0]?.binding.value).not.toBe("disputed");
  });

  it("reports a sum of which only the likely figure changes", () => {
    const frames = framesOf({ agreements: [{ compensation: { monthly: "100" } }], pay: { averageMonthly: "10000" } });
    const verdict = verdictOf(BUNDLED_LAW, frames, BUNDLED_LAW.binding, [], BUNDLED_LAW.mainReadings);
    const outcomes = (likely: number) => {
      const monthly = { ...owed("compensation.monthly", { low: 1, high: 9 }), likely };
      return { binding: verdict, breach: verdict, amounts: amounts({ "compensation.monthly": monthly }) };
    };
    const { results } = disputesOf(BUNDLED_LAW, frames, outcomes(3), () => outcomes(5));
    const changes = results.flatMap((r) => r.alternatives.flatMap((a) => a.changes.amounts));
    expect(changes).toContainEqual(expect.objectContaining({ head: "compensation.monthly", main: 3, other: 5 }));
    const same = disputesOf(BUNDLED_LAW, frames, outcomes(3), () => outcomes(3)).results;
    expect(same.flatMap((r) => r.alternatives.flatMap((a) => a.changes.amounts))).toEqual([]);
  });

  it("is cited: every article of a reading resolves", () => {
    const told = { ...base, ...pact({ agreed: "yes", monthly: "3000" }), ...kept, ...performance({ paidTotal: "0" }) };
    const { disputes, citations } = assessed(told);
    const ids = disputes.flatMap((d) => [...d.main.cite, ...d.alternatives.flatMap((a) => a.cite)]);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !(id in citations))).toEqual([]);
  });
});
