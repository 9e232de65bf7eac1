import { describe, expect, it } from "vitest";
import type { Assessment, DisputeResult } from "../../src/assessment.ts";
import { BUNDLED_LAW } from "../../src/bundled.ts";
import { assessed } from "../support/evaluated.ts";
import { RIVAL } from "../support/rival.ts";

type Told = Readonly<Record<string, object | string>>;

const AGREEMENT = {
  form: "separate-agreement",
  signedOn: "2020-01-01",
  employeeSigned: "yes",
  employerSigned: "yes",
  signedWith: "employer",
  signing: { pressure: "no", conditionOfSeverance: "no", avoided: "no" },
  inServiceOnly: "no",
  coversService: "no",
  months: 24,
  scope: { kind: "same-business", exceedsSecrets: "no", listClosed: "no" },
  compensation: { agreed: "yes", monthly: "8000", withinSalary: "no" },
  penalties: { items: [{ purpose: "non-compete", kind: "fixed-amount", amount: "100000" }], complete: "yes" },
  refund: { agreed: "no" },
  terms: {
    activationRequired: "no",
    unpaidMeansReleased: "no",
    stopsClockInDispute: "no",
    releaseWithoutExtraMonths: "no",
  },
};

/** Left on 31 December 2025 with 20,000 a month, bound for 24 months at 8,000; ten months have fallen due on 24 November 2026. */
const BASE: Told = {
  place: "310000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes", secretsPublic: "no" },
  employment: {
    startedOn: "2020-01-01",
    endedOn: "2025-12-31",
    stillEmployed: "no",
    endReason: "resignation",
    employer: { stoppedBusiness: "no" },
  },
  pay: { averageMonthly: "20000", basis: "gross" },
  settlements: { items: [], complete: "yes" },
  notices: { items: [], complete: "yes" },
  engagements: { items: [], complete: "yes" },
  performance: { observed: "yes", released: "no", rescinded: "no", unpaidCause: "employer", refusedToPay: "no" },
};

const signed = (changes: object): Told => ({ agreements: { complete: "yes", items: [{ ...AGREEMENT, ...changes }] } });
const performed = (changes: object): Told => ({ performance: { ...(BASE["performance"] as object), ...changes } });
const rival = (changes: object = {}) => ({
  ...RIVAL,
  startedOn: "2026-09-01",
  nominee: "none",
  alias: "no",
  concealed: "no",
  ...changes,
});
/** Paid to the last month, then joined. */
const joined = (...items: object[]): Told => ({
  engagements: { items, complete: "yes" },
  performance: { ...(BASE["performance"] as object), unpaidMonths: 0 },
});
const monthly = (months: readonly string[], amount = "8000", on?: string) =>
  months.map((month) => ({
    forMonth: `2026-${month}`,
    on: on ?? `2026-${String(Number(month) + 1).padStart(2, "0")}-05`,
    amount,
    kind: "compensation",
  }));
const payments = (...items: object[]) => ({ payments: { items, complete: "yes" } });

function told(...parts: Told[]): Assessment {
  return assessed(Object.assign({}, BASE, signed({}), ...parts));
}

function dispute(assessment: Assessment, id: string): DisputeResult {
  const found = assessment.disputes.find((d) => d.id === id);
  if (found === undefined) throw new Error(`${id} is not among ${assessment.disputes.map((d) => d.id).join()}`);
  return found;
}

function changes(assessment: Assessment, id: string, reading: string) {
  const found = dispute(assessment, id).alternatives.find((a) => a.id === reading);
  if (found === undefined) throw new Error(`${id} has no reading ${reading}`);
  return found.changes;
}

const raised = (assessment: Assessment) => assessment.disputes.map((d) => d.id);
function sum({ amounts }: ReturnType<typeof changes>, of: string) {
  const found = amounts.find((a) => a.head === of);
  return found && { head: found.head, main: found.main, other: found.other };
}

describe("three months without pay", () => {
  const rescinded = { rescinded: "yes", rescindedOn: "2026-11-20" };
  const gaps = performed({ ...payments(...monthly(["02", "04", "06", "07", "08", "09", "10"])) });
  const gone = { engagements: { items: [rival({ startedOn: "2026-11-10" })], complete: "yes" } };

  it("add up by the main reading, and are no three months where they must be consecutive", () => {
    const found = told(gaps, gone);
    expect(found.verdicts.binding.forecast.value).toBe("no");
    expect(changes(found, "cn/three-months-run", "consecutive").forecastBinding).toEqual(["no", "yes"]);
    expect(found.verdicts.binding.value).toBe("disputed");
  });

  it("are not in question where nothing was ever paid", () => {
    expect(raised(told(performed({ paidTotal: "0" }), gone))).not.toContain("cn/three-months-run");
  });

  it("leave the verdict open where only their number is told", () => {
    const found = told(performed({ ...rescinded, unpaidMonths: 5 }));
    expect(found.verdicts.binding.value).toBe("open");
    expect(found.questions.map((q) => q.fact)).toContain("performance.in-a-row-at-rescission");
  });

  const ALL = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

  it("may be months paid short", () => {
    const found = told(performed({ ...rescinded, ...payments(...monthly(ALL, "3000")) }));
    expect(found.verdicts.binding.forecast.value).toBe("yes");
    expect(changes(found, "cn/underpayment", "short-counts").forecastBinding).toEqual(["yes", "no"]);
    expect(raised(told(performed({ ...rescinded, ...payments(...monthly(ALL)) })))).not.toContain("cn/underpayment");
  });

  it("may have been cured before the employee acted", () => {
    const late = monthly(["01", "02", "03", "04"], "8000", "2026-06-20");
    const found = told(performed({ ...rescinded, ...payments(...late, ...monthly(ALL.slice(4))) }));
    expect(found.verdicts.binding.forecast.value).toBe("yes");
    expect(changes(found, "cn/late-payment", "right-stays").forecastBinding).toEqual(["yes", "no"]);
    expect(raised(told(performed({ ...rescinded, ...payments(...monthly(ALL)) })))).not.toContain("cn/late-payment");
  });

  it("need an act, save on a minority reading that leaves the verdict as it is", () => {
    const found = told(performed({ paidTotal: "0" }));
    const other = changes(found, "cn/rescission-automatic", "automatic");
    expect(other.binding).toEqual(["yes", "no"]);
    expect(other.rules.gained).toEqual(["cn/performance/ended-of-itself"]);
    expect(found.verdicts.binding.value).toBe("yes");
    expect(raised(told(performed({ unpaidMonths: 0 })))).not.toContain("cn/rescission-automatic");
  });
});

describe("what counts as pay", () => {
  const none = signed({ compensation: { agreed: "no" } });
  const month = (gain: string | null, i: number) => ({
    month: `2025-${String(i + 1).padStart(2, "0")}`,
    items: {
      complete: "yes",
      items: [
        { kind: "base", amount: "20000" },
        ...(gain === null || i > 0 ? [] : [{ kind: "equity-gain", amount: gain }]),
      ],
    },
  });
  const year = (gain: string | null): Told => ({
    pay: { months: { complete: "yes", items: Array.from({ length: 12 }, (_, i) => month(gain, i)) } },
  });

  it("leaves gains on equity out of the wage, or counts them", () => {
    const found = told(none, year("120000"));
    const other = changes(found, "cn/equity-in-wage-base", "counted");
    expect(sum(other, "compensation.monthly")).toEqual({ head: "compensation.monthly", main: 600_000, other: 900_000 });
    expect(other.rules).toEqual({ gained: ["cn/compensation/equity-in-base"], lost: ["cn/compensation/not-agreed"] });
    expect(raised(told(none, year(null)))).not.toContain("cn/equity-in-wage-base");
  });

  it("is not equity alone, or is", () => {
    const found = told(signed({ compensation: { agreed: "no", inEquity: "yes" } }));
    const other = changes(found, "cn/equity-as-pay", "accepted");
    expect(sum(other, "compensation.monthly")).toEqual({ head: "compensation.monthly", main: 600_000, other: null });
    const lost = ["cn/compensation/equity-alone", "cn/compensation/not-agreed", "cn/compensation/wage-base"];
    expect([...other.rules.lost].sort()).toEqual(lost);
    const beside = signed({ compensation: { monthly: "8000", inEquity: "yes" } });
    expect(raised(told(beside))).not.toContain("cn/equity-as-pay");
  });
});

describe("after a breach", () => {
  const work = joined(rival());
  const all = { refund: { agreed: "yes", extent: "all" } };

  it("gives back what was agreed, or the pay of the months in breach alone", () => {
    const paid = performed({ paidTotal: "80000" });
    const other = changes(told(signed(all), work, paid), "cn/return-of-kept-months", "breach-months");
    expect(sum(other, "refund.compensation")).toEqual({
      head: "refund.compensation",
      main: 8_000_000,
      other: 1_600_000,
    });
    expect(other.rules).toEqual({
      gained: ["cn/liability/return-of-breach-months"],
      lost: ["cn/liability/return-as-agreed"],
    });
    const period = signed({ refund: { agreed: "yes", extent: "breach-period" } });
    expect(raised(told(period, work, paid))).not.toContain("cn/return-of-kept-months");
  });

  it("gives back nothing without a clause, or all of it", () => {
    const found = told(work, performed({ paidTotal: "80000" }));
    const refund = (reading: string) => sum(changes(found, "cn/return-without-clause", reading), "refund.compensation");
    expect([refund("breach-months")?.other, refund("all")?.other]).toEqual([1_600_000, 8_000_000]);
  });

  it("owes the agreed damages once, or for each rival", () => {
    const first = rival({ startedOn: "2026-03-01", endedOn: "2026-08-31", ongoing: "no" });
    const other = changes(told(joined(first, rival())), "cn/second-breach", "each-time");
    expect(sum(other, "damages.agreed")).toEqual({ head: "damages.agreed", main: 10_000_000, other: 20_000_000 });
    expect(raised(told(work))).not.toContain("cn/second-breach");
  });

  it("owes the agreed damages alone, or the loss above them besides", () => {
    const found = told(work, { losses: { proven: "250000" } });
    const other = changes(found, "cn/damages-and-loss", "loss-above");
    expect(sum(other, "damages.loss")).toEqual({ head: "damages.loss", main: null, other: 15_000_000 });
    expect(found.exposure.employee.heads.map((h) => h.head)).not.toContain("damages.loss");
    expect(raised(told(work, { losses: { proven: "0" } }))).not.toContain("cn/damages-and-loss");
  });

  it("may not be set off by the employer itself", () => {
    const found = told(work, performed({ unpaidMonths: 2 }));
    const other = changes(found, "cn/set-off", "set-off");
    expect(other.rules).toEqual({ gained: ["cn/compensation/set-off"], lost: ["cn/compensation/no-set-off"] });
    expect(other.amounts).toEqual([]);
    expect(raised(told(work, performed({ unpaidMonths: 0 })))).not.toContain("cn/set-off");
  });

  it("reaches a new employer in Shenzhen, or does not; elsewhere it takes a tort", () => {
    const other = changes(told(work, { place: "440300" }), "shenzhen/new-employer", "not-joint");
    expect(other.rules).toEqual({
      gained: ["shenzhen/liability/new-employer-not-joint"],
      lost: ["shenzhen/liability/new-employer-joint"],
    });
    const elsewhere = told(work);
    expect(raised(elsewhere)).not.toContain("shenzhen/new-employer");
    expect(elsewhere.findings.find((f) => f.rule === "cn/liability/new-employer")?.outcome).toBe("yes");
  });

  it("is measured against 130 % of the loss", () => {
    const over = (proven: string) =>
      told(work, { losses: { proven } }).findings.find((f) => f.rule === "cn/liability/above-loss")?.outcome;
    expect([over("76923.08"), over("76923.07"), over("50000")]).toEqual(["no", "yes", "yes"]);
  });
});

describe("whether the conduct is a breach", () => {
  it("goes by actual competition, or by registered scopes", () => {
    const differs = { actualBusiness: "no", audience: "no", market: "no" };
    const found = told(joined(rival({ ...differs, registeredScope: "yes" })));
    expect(changes(found, "cn/registered-scope", "overlap-suffices").breach).toEqual(["no", "yes"]);
    expect(found.verdicts.breach.value).toBe("no");
    expect(raised(told(joined(rival({ ...differs, registeredScope: "no" }))))).not.toContain("cn/registered-scope");
  });

  it("goes by the employer, or by the post since September 2025", () => {
    const apart = joined(rival({ dutiesOverlap: "no" }));
    const found = told(apart);
    expect(changes(found, "cn/unrelated-post", "post-matters").breach).toEqual(["yes", "no"]);
    expect(found.verdicts.breach.value).toBe("yes");
    expect(raised(told(joined(rival({ dutiesOverlap: "yes" }))))).not.toContain("cn/unrelated-post");
    const before = {
      decidedOn: "2025-08-31",
      employment: { ...(BASE["employment"] as object), endedOn: "2024-12-31" },
    };
    expect(raised(told(joined(rival({ dutiesOverlap: "no", startedOn: "2025-02-01" })), before))).not.toContain(
      "cn/unrelated-post",
    );
  });
});

describe("damages agreed for other duties", () => {
  const penalties = (purpose: string) =>
    signed({ penalties: { items: [{ purpose, kind: "fixed-amount", amount: "30000" }], complete: "yes" } });

  it("for not reporting are not owed, or are", () => {
    const found = told(penalties("reporting"), performed({ reportingBreached: "yes" }));
    const other = changes(found, "cn/reporting-damages", "as-agreed");
    const owed = sum(other, "damages.reporting");
    expect(owed).toMatchObject({ head: "damages.reporting", main: 3_000_000, other: 3_000_000 });
    expect(found.amounts.damages.reporting).toMatchObject({ creditor: null, holds: "no", low: 3_000_000 });
    expect(found.exposure.employee.heads.map((h) => h.head)).not.toContain("damages.reporting");
    expect(other.rules.lost).toEqual(["cn/liability/other-penalties", "cn/liability/reporting-line"]);
    expect(raised(told(penalties("reporting"), performed({ reportingBreached: "no" })))).not.toContain(
      "cn/reporting-damages",
    );
  });

  it("for soliciting are void, or stand", () => {
    const other = changes(told(penalties("non-solicitation")), "cn/non-solicitation-penalty", "as-agreed");
    expect(other.rules).toEqual({
      gained: ["cn/liability/non-solicitation-as-agreed"],
      lost: ["cn/liability/other-penalties"],
    });
    expect(raised(told(penalties("secrecy")))).not.toContain("cn/non-solicitation-penalty");
  });
});

describe("who is bound", () => {
  const pensioner = (decidedOn?: string) =>
    told({
      person: { ...(BASE["person"] as object), workerType: "rehired-pensioner", pensionSince: "2010-01-01" },
      ...(decidedOn ? { decidedOn } : {}),
    });

  it("a re-hired pensioner under labour law, or under civil law; never labour law before September 2025", () => {
    const found = pensioner();
    expect(changes(found, "cn/pensioner-regime", "service").binding).toEqual(["yes", "no"]);
    expect(found.verdicts.binding.value).toBe("disputed");
    const before = pensioner("2025-08-31");
    expect(raised(before)).not.toContain("cn/pensioner-regime");
    expect(before.verdicts.binding.value).toBe("no");
    expect(before.findings.find((f) => f.rule === "cn/parties/civil-relation")?.outcome).toBe("yes");
  });

  it("someone dismissed unlawfully, save on a minority reading that leaves the verdict as it is", () => {
    const dismissed = (foundUnlawful: string): Told => ({
      employment: { ...(BASE["employment"] as object), endReason: "employer-termination", foundUnlawful },
    });
    const found = told(dismissed("yes"));
    expect(changes(found, "cn/unlawful-dismissal", "frees")).toMatchObject({
      binding: ["yes", "no"],
      rules: { gained: ["cn/duration/wronged-exit-frees"], lost: ["cn/duration/wronged-exit"] },
    });
    expect(found.verdicts.binding.value).toBe("yes");
    expect(raised(told(dismissed("no")))).not.toContain("cn/unlawful-dismissal");
  });
});

describe("what follows a release", () => {
  const released = (startedOn: string): Told => ({
    ...performed({ released: "yes", releasedOn: "2026-06-01", releaseReceivedOn: "2026-06-01" }),
    engagements: { items: [rival({ startedOn })], complete: "yes" },
  });

  it("is three months' pay, or none for one already in breach", () => {
    const found = told(released("2026-03-01"));
    expect(found.amounts.compensation.extra).toMatchObject({ likely: 2_400_000 });
    const { amounts, rules } = changes(found, "cn/extra-months-in-breach", "not-due");
    expect(rules.lost).toContain("cn/performance/extra-months");
    expect(amounts.map(({ head }) => head)).toContain("compensation.extra");
    expect(raised(told(released("2026-07-01")))).not.toContain("cn/extra-months-in-breach");
  });
});

describe("damages for a bare breach of secrecy", () => {
  const secrecy = (purpose: string): Told =>
    signed({ penalties: { items: [{ purpose, kind: "fixed-amount", amount: "50000" }], complete: "yes" } });

  it("are void, or valid as an older text of Shanghai has them", () => {
    expect(changes(told(secrecy("secrecy")), "cn/secrecy-penalty", "valid").rules.lost).toEqual([
      "cn/liability/other-penalties",
    ]);
    expect(raised(told(secrecy("non-compete")))).not.toContain("cn/secrecy-penalty");
  });
});

describe("from when limitation runs", () => {
  it("is in question where a month fell due unpaid", () => {
    const found = dispute(told(performed({ unpaidMonths: 2 })), "cn/limitation-start");
    expect([found.main.id, ...found.alternatives.map((a) => a.id)]).toEqual([
      "each-month",
      "first-missed-month",
      "end-of-default",
      "last-due-day",
    ]);
    expect(raised(told(performed({ unpaidMonths: 0 })))).not.toContain("cn/limitation-start");
  });
});

describe("every reading", () => {
  it("is asked by some rule or concept, but for those that only last days and the test of a final award follow", () => {
    const { rules, concepts } = BUNDLED_LAW.law.data;
    const asked = JSON.stringify([...rules, ...concepts].map((r) => r.when));
    const idle = BUNDLED_LAW.disputes.filter(({ name }) => !asked.includes(`"reading":"${name}"`)).map((d) => d.name);
    expect(idle).toEqual(["final-award-day", "limitation-start", "limitation-start-breach"]);
  });
});
