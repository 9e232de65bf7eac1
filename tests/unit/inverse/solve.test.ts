import { describe, expect, it } from "vitest";
import { type Solved, solve, verifySlip } from "../../../src/index.ts";
import { ASKED, agreeing, refusal, solved, TOLD } from "../../support/inverse-world.ts";

const LAW = { find: "monthly", meets: "law" } as const;
const GUIDELINE = { find: "monthly", meets: "guideline" } as const;
const FLOOR = { find: "monthly", meets: "local-floor" } as const;
const RELEASE = { find: "release-day", without: "extra-months" } as const;
const PENALTY = { find: "penalty", meets: "guideline" } as const;
const ARREARS = { find: "claim-day", head: "compensation.arrears" } as const;

const wage = (averageMonthly: string) => ({ pay: { averageMonthly } });
const SHENZHEN = { place: "440300", employerSeat: "440300" };
const technical = (technicalSecrets: string) => ({ person: { ...TOLD.person, technicalSecrets } });

describe("the least monthly sum", () => {
  it.each([
    // 10 000.01 × 3/10 = 3 000.003, rounded up
    ["the default share of the wage", TOLD, LAW, 300_001, "interpretation"],
    // 10 000.00 × 3/10 = 3 000.00, nothing to round
    ["a share without a rest", { ...TOLD, ...wage("10000") }, LAW, 300_000, "interpretation"],
    // 8 000 × 3/10 = 2 400, under Beijing's 2 540
    ["the minimum wage", { ...TOLD, ...wage("8000") }, LAW, 254_000, "interpretation"],
    // Guangzhou: 2 500 at exit, 2 680 since 2026-09-01
    ["a minimum wage that rose", { ...TOLD, place: "440100", ...wage("8000") }, LAW, 268_000, "interpretation"],
    // 10 000.01 / 3 = 3 333.336…, rounded up, above the 3 000.01 of the default
    ["the third of Jiangsu", { ...TOLD, place: "320500" }, LAW, 333_334, "local-regulation"],
    ["the third of Jiangsu alone", { ...TOLD, place: "320500" }, FLOOR, 333_334, "local-regulation"],
    // 10 000.01 / 2 = 5 000.005, rounded up
    ["the half of Shenzhen", { ...TOLD, ...SHENZHEN, ...technical("yes") }, FLOOR, 500_001, "local-regulation"],
    ["no half for business secrets", { ...TOLD, ...SHENZHEN, ...technical("no") }, LAW, 300_001, "interpretation"],
    ["what is advised for two years", TOLD, GUIDELINE, 500_001, "advice"],
    ["what is advised for a year", agreeing({ months: 12 }), GUIDELINE, 300_001, "advice"],
    ["what is advised for thirteen months", agreeing({ months: 13 }), GUIDELINE, 500_001, "advice"],
    [
      "what is agreed already does not count",
      agreeing({ compensation: { monthly: "9000" } }),
      LAW,
      300_001,
      "interpretation",
    ],
    ["nothing agreed", agreeing({ compensation: { agreed: "no" } }), LAW, 300_001, "interpretation"],
  ] as const)("%s", (_, situation, goal, value, strength) => {
    const solution = solved(situation, goal);
    expect(solution).toMatchObject({ value, low: value, high: value, exact: true, strength, missing: [] });
    expect(solution.cite.length).toBeGreaterThan(0);
    const rounds = solution.slip?.lines.some(({ exact, result }) => exact.high !== result.high) ?? false;
    expect(solution.conventions.includes("up-to-the-fen")).toBe(rounds);
  });

  it("holds every article that it names", () => {
    for (const goal of [LAW, PENALTY, RELEASE, ARREARS]) {
      const { cite, lines, slip, citations } = solved({ ...TOLD, place: "320500" }, goal);
      const named = [...cite, ...lines.flatMap((l) => l.cite), ...(slip?.lines ?? []).flatMap((l) => l.cite)];
      expect(Object.keys(citations)).toEqual([...new Set(named)].sort());
    }
    expect(solved(TOLD, PENALTY).citations["cn/mohrss-guideline-2025#14"]?.instrument.en).toMatch(/Guidelines/);
  });

  it("has a slip that verifies, and names every line", () => {
    const { slip, lines, value } = solved({ ...TOLD, place: "320500" }, LAW);
    expect(verifySlip({ slip, low: value, likely: value, high: value }).ok).toBe(true);
    expect(lines.map(({ rule, low }) => [rule, low])).toEqual([
      ["cn/compensation/not-agreed", 300_001],
      ["jiangsu/compensation/agreed-floor", 333_334],
    ]);
  });

  it.each([
    ["the wage", { ...TOLD, pay: {} }, LAW, [254_000, null], ["compensation.average-wage"]],
    [
      "a net wage",
      { ...TOLD, pay: { averageMonthly: "10000", basis: "net" } },
      LAW,
      [300_000, null],
      ["compensation.average-wage"],
    ],
    [
      "the place",
      { ...TOLD, place: undefined, employerSeat: undefined },
      LAW,
      [300_001, null],
      ["performance.place", "parties.technical-secrets"],
    ],
    ["the exit", { ...TOLD, employment: {} }, LAW, [300_001, null], ["duration.exit-day"]],
    ["the secrets", { ...TOLD, ...SHENZHEN }, LAW, [300_001, 500_001], ["parties.technical-secrets"]],
    ["the term", agreeing({ months: undefined }), GUIDELINE, [300_001, 500_001], ["duration.months"]],
  ] as const)("is a range where %s is missing, and says so", (_, situation, goal, range, missing) => {
    const { value, low, high, exact, missing: named } = solved(situation, goal);
    expect([low, high]).toEqual(range);
    expect(value).toBe(high);
    expect([exact, [...named]]).toEqual([false, expect.arrayContaining([...missing])]);
    expect(named).not.toContain("compensation.agreed-share");
  });

  it("stands without an agreement, for who is drafting one", () => {
    expect(solved({ ...TOLD, agreements: [] }, LAW).value).toBe(300_001);
  });

  it.each([
    ["no floor in Beijing", TOLD, FLOOR],
    ["no line before the law had one", { ...TOLD, place: "420100", decidedOn: "2012-06-30" }, LAW],
    ["no advice before the guideline", { ...TOLD, decidedOn: "2025-09-03" }, GUIDELINE],
    ["no pay where the restriction is no labour matter", agreeing({ regime: "commercial" }), LAW],
  ] as const)("%s", (_, situation, goal) => {
    expect(refusal(situation, goal)).toEqual(["no-line", "solve-no-line goal"]);
  });
});

describe("the longest term", () => {
  it.each([
    ["law", 24, "statute"],
    ["guideline-without-half", 12, "advice"],
  ] as const)("%s: %i", (meets, value, strength) => {
    expect(solved(TOLD, { find: "months", meets })).toMatchObject({ value, exact: true, strength, slip: null });
  });

  it.each([
    ["no advice before the guideline", { ...TOLD, decidedOn: "2025-09-03" }, "guideline-without-half"],
    ["no cap for a commercial covenant", agreeing({ regime: "commercial" }), "law"],
  ] as const)("%s", (_, situation, meets) => {
    expect(refusal(situation, { find: "months", meets })).toEqual(["no-line", "solve-no-line goal"]);
  });
});

describe("the last day of a release without extra months", () => {
  it("is the last day of employment, as a reading", () => {
    expect(solved(TOLD, RELEASE)).toMatchObject({ value: "2026-06-30", exact: true, strength: "practice" });
  });

  it("is the first day that it may be where the exit is known by its month", () => {
    const situation = { ...TOLD, employment: { endedOn: "2026-06" } };
    const { value, low, high, exact, missing } = solved(situation, RELEASE);
    expect([value, low, high, exact, missing]).toEqual([
      "2026-06-01",
      "2026-06-01",
      "2026-06-30",
      false,
      ["duration.exit-day"],
    ]);
  });

  it("is not told where the exit is not", () => {
    expect(solved({ ...TOLD, employment: {} }, RELEASE)).toMatchObject({ value: null, missing: ["duration.exit-day"] });
  });

  it("does not arise where no extra months are ever owed", () => {
    expect(refusal({ ...TOLD, decidedOn: "2013-01-31" }, RELEASE)).toEqual(["no-line", "solve-no-line goal"]);
    expect(refusal(agreeing({ months: 0 }), RELEASE)).toEqual(["no-line", "solve-no-line goal"]);
  });

  it("is asked of the restriction as it was before any release told", () => {
    const released = { ...TOLD, performance: { ...TOLD.performance, released: "yes", releasedOn: "2026-08-01" } };
    expect(solved(released, RELEASE).value).toBe("2026-06-30");
  });
});

describe("the greatest penalty within the guideline", () => {
  it.each([
    // 4 000.00 × 24 × 5
    ["two years", TOLD, 48_000_000],
    // 4 000.00 × 12 × 5
    ["a year", agreeing({ months: 12 }), 24_000_000],
    // 36 months are cut to 24
    ["beyond the cap", agreeing({ months: 36 }), 48_000_000],
    ["no penalty agreed yet", agreeing({ penalties: [] }), 48_000_000],
  ] as const)("%s", (_, situation, value) => {
    expect(solved(situation, PENALTY)).toMatchObject({ value, exact: true, strength: "advice" });
  });

  it("is a range over the months it may be", () => {
    const { low, high, missing } = solved(agreeing({ months: undefined }), PENALTY);
    // at most 4 000.00 × 24 × 5
    expect([low, high, missing]).toEqual([0, 48_000_000, ["duration.months"]]);
  });

  it.each([
    ["no compensation agreed", agreeing({ compensation: { agreed: "no" } })],
    ["no advice before the guideline", { ...TOLD, decidedOn: "2025-09-03" }],
  ])("%s", (_, situation) => {
    expect(refusal(situation, PENALTY)).toEqual(["no-line", "solve-no-line goal"]);
  });
});

describe("the last safe day to claim", () => {
  it("for the first month unpaid: due 2026-07-30, a year", () => {
    expect(solved(TOLD, ARREARS)).toMatchObject({
      value: "2027-07-30",
      strength: "statute",
      cite: ["cn/arbitration-law#27(1)"],
    });
  });

  it("does not arise without a claim", () => {
    expect(refusal(TOLD, { find: "claim-day", head: "compensation.extra" })).toEqual([
      "no-such-claim",
      "solve-no-such-claim goal",
    ]);
  });

  it("names what is missing where none can be told", () => {
    const vague = { ...TOLD, performance: { ...TOLD.performance, released: "yes" } };
    expect(solved(vague, { find: "claim-day", head: "compensation.extra" })).toMatchObject({
      value: null,
      missing: ["performance.release-day"],
    });
  });
});

describe("what is no goal", () => {
  it.each([null, undefined, 1, "monthly", [], () => 1])("%o", (goal) => {
    expect(refusal(TOLD, goal)).toEqual(["bad-input", "wrong-type goal"]);
  });

  it.each([
    [{}, ["not-one-of goal.find"]],
    [{ find: "monhtly", meets: "law" }, ["not-one-of goal.find"]],
    [{ find: "toString" }, ["not-one-of goal.find"]],
    [{ find: "monthly" }, ["not-one-of goal.meets"]],
    [{ find: "monthly", meets: "lawful" }, ["not-one-of goal.meets"]],
    [{ find: "months", meets: "guideline" }, ["not-one-of goal.meets"]],
    [{ find: "release-day", without: "pay" }, ["not-one-of goal.without"]],
    [{ find: "claim-day", head: "extra" }, ["not-one-of goal.head"]],
    [{ find: "penalty", meets: "guideline", times: -5 }, ["unknown-key goal"]],
  ])("%o", (goal, issues) => {
    expect(refusal(TOLD, goal)).toEqual(["bad-input", ...issues]);
  });

  it("suggests the word that was meant", () => {
    const solution = solve(TOLD, { find: "monhtly", meets: "law" } as never, ASKED);
    expect(solution).toMatchObject({ issues: [{ values: { suggestion: "monthly" } }] });
  });

  it.each([undefined, null, 7, "soon", "2026-02-30", {}])("nor %o a day asked", (asOf) => {
    for (const goal of [LAW, RELEASE, ARREARS]) {
      const solution = solve(TOLD, goal, { asOf } as never);
      expect(solution).toMatchObject({ ok: false, reason: "bad-input", issues: [{ code: "as-of-invalid" }] });
    }
  });

  it.each([null, 5, {}, { place: "999999" }, { pay: { averageMonthly: "-1" } }])("nor %o a situation", (situation) => {
    for (const goal of [LAW, RELEASE, ARREARS]) expect(refusal(situation, goal)[0]).toBe("bad-input");
  });

  it("nor is a sum beyond what can be reckoned", () => {
    const vast = agreeing({ compensation: { monthly: "999999999999" }, months: 24 }, wage("999999999999"));
    expect(refusal(vast, PENALTY)[0]).toMatch(/solved|bad-input/);
    const none: Solved<number>["value"] = solved({ ...TOLD, ...wage("0") }, LAW).value;
    expect(none).toBe(254_000);
  });
});

describe("somebody still employed", () => {
  const told = {
    place: "110000",
    person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
    agreements: { complete: "yes", items: [{ months: 12, compensation: { agreed: "yes", monthly: "10000" } }] },
  };
  const lastDay = (employment: object) =>
    solve({ ...told, employment }, { find: "release-day", without: "extra-months" }, { asOf: "2026-02-28" });

  it("may be released without extra months up to the planned day of exit", () => {
    expect(lastDay({ stillEmployed: "yes", endedOn: "2026-06-30" })).toMatchObject({
      value: "2026-06-30",
      exact: true,
    });
  });

  it("may be up to a day of exit that is not known yet", () => {
    const open = { ok: true, value: null, missing: ["duration.exit-day"] };
    expect(lastDay({ stillEmployed: "yes" })).toMatchObject(open);
    expect(lastDay({ stillEmployed: "yes", endedOn: "2025-06-30" })).toMatchObject(open);
  });
});
