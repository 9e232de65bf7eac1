import { describe, expect, it } from "vitest";
import type { ExposureHead } from "../../../src/amounts/exposure-head.ts";
import { type assess, render } from "../../../src/index.ts";
import { assessFixed } from "../../support/fixed-figures.ts";

interface Told {
  readonly person?: object;
  readonly agreed?: string;
  readonly pay?: object;
  readonly paid?: object;
  readonly work?: object;
  readonly rest?: object;
}

const KNOWN = { concealed: "no", ceasedOnDemand: "no", months: 12, ongoing: "no", gain: "0" };

/** Signed, paid and broken, with everything known that moves the damages, unless told otherwise. */
function assessed({ person, agreed, pay, paid, work, rest }: Told, asOf = "2026-01-01") {
  const result = assessFixed(
    {
      place: "110000",
      person: { category: "other-confidential", tradeSecrets: "yes", ...person },
      employment: { startedOn: "2020-01-01", endedOn: "2024-06-30" },
      pay: pay ?? { averageMonthly: "20000" },
      agreements: {
        complete: "yes",
        items: [
          {
            form: "separate-agreement",
            signedOn: "2020-01-01",
            months: 24,
            compensation: { agreed: "yes", monthly: "6000" },
            penalties: {
              complete: "yes",
              items: [{ purpose: "non-compete", kind: "fixed-amount", amount: agreed ?? "100000" }],
            },
          },
        ],
      },
      performance: paid ?? { paidTotal: "36000" },
      engagements: {
        complete: "yes",
        items: [
          {
            kind: "joined-competitor",
            startedOn: "2024-07-15",
            competitor: "yes",
            actualBusiness: "yes",
            ...KNOWN,
            ...work,
          },
        ],
      },
      ...rest,
    } as Parameters<typeof assess>[0],
    { asOf },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.assessment;
}

function head(told: Told, asOf?: string): ExposureHead {
  const found = assessed(told, asOf).exposure.employee.heads.find((h) => h.head === "damages.agreed");
  if (found === undefined) throw new Error("damages are owed");
  return found;
}

const yuan = ({ forecastLow, likely, high }: ExposureHead) => [forecastLow, likely, high].map((n) => (n ?? 0) / 100);
const applying = (told: Told, asOf?: string) =>
  Object.fromEntries(head(told, asOf).adjustment?.factors.map((f) => [f.id, f.applies]) ?? []);

describe("several jobs, 100,000 yuan agreed", () => {
  const short = { startedOn: "2024-07-15", endedOn: "2024-08-20" };
  const long = { startedOn: "2024-09-01", endedOn: "2025-08-31" };
  const hidden = { startedOn: "2025-09-01", endedOn: "2025-09-30", concealed: "yes" };
  const jobs = (...own: readonly object[]): Told => ({
    rest: {
      engagements: {
        complete: "yes",
        items: own.map((job) => ({
          kind: "joined-competitor",
          competitor: "yes",
          actualBusiness: "yes",
          ongoing: "no",
          concealed: "no",
          ceasedOnDemand: "no",
          gain: "0",
          ...job,
        })),
      },
    },
  });

  it.each<[string, Told, number[]]>([
    ["a short one alone", jobs(short), [25_000, 41_666.67, 100_000]],
    ["a long one alone", jobs(long), [30_000, 50_000, 100_000]],
    ["a short one, then a long one: as the long one", jobs(short, long), [30_000, 50_000, 100_000]],
    ["the other way round", jobs(long, short), [30_000, 50_000, 100_000]],
    // concealed and brief: low 30 % × 3/2 × 5/6, likely 50 % × 3/2 × 5/6
    ["a short one concealed", jobs(hidden), [37_500, 62_500, 100_000]],
    ["at each end the heaviest", jobs(short, long, hidden), [37_500, 62_500, 100_000]],
    [
      "one without competition weighs nothing",
      jobs(short, { ...long, competitor: "no", actualBusiness: "no" }),
      [25_000, 41_666.67, 100_000],
    ],
  ])("%s", (_, told, expected) => {
    expect(yuan(head(told))).toEqual(expected);
  });

  it("tells of the one that weighs most", () => {
    expect(applying(jobs(short, long))).toMatchObject({ "brief-breach": "no" });
    expect(applying(jobs(short))).toMatchObject({ "brief-breach": "yes" });
  });
});

describe("100,000 yuan agreed, 20,000 a month earned", () => {
  it.each<[string, Told, number[]]>([
    ["nothing stands out: 30, 50, 100 %", {}, [30_000, 50_000, 100_000]],
    ["ordinary post: a third of 30 and 50 %", { person: { category: "ordinary" } }, [10_000, 16_666.67, 100_000]],
    ["senior post: half as much again", { person: { category: "senior-technical" } }, [45_000, 75_000, 100_000]],
    ["post not told: low as if ordinary", { person: { category: undefined } }, [10_000, 50_000, 100_000]],
    ["concealed: half as much again", { work: { concealed: "yes" } }, [45_000, 75_000, 100_000]],
    ["an alias conceals", { work: { concealed: undefined, alias: "yes" } }, [45_000, 75_000, 100_000]],
    [
      "senior and concealed: 50 % × 9/4 is more than all",
      { person: { category: "senior-management" }, work: { concealed: "yes" } },
      [67_500, 100_000, 100_000],
    ],
    [
      "nothing paid by the employer's cause: × 5/6",
      { paid: { paidTotal: "0", unpaidCause: "employer" } },
      [25_000, 41_666.67, 100_000],
    ],
    ["nothing paid, cause not told", { paid: { paidTotal: "0" } }, [25_000, 50_000, 100_000]],
    [
      "nothing paid, refused by the employee",
      { paid: { paidTotal: "0", unpaidCause: "employee" } },
      [30_000, 50_000, 100_000],
    ],
    ["two months", { work: { months: 2 } }, [25_000, 41_666.67, 100_000]],
    ["three months", { work: { months: 3 } }, [30_000, 50_000, 100_000]],
    ["stopped when asked", { work: { ceasedOnDemand: "yes" } }, [25_000, 41_666.67, 100_000]],
    ["a gain of a year's pay", { work: { gain: "240000" } }, [45_000, 75_000, 100_000]],
    ["a gain below it", { work: { gain: "239999.99" } }, [30_000, 50_000, 100_000]],
    // nothing known of pay: low as if all lay above the line
    ["pay not told", { pay: {}, work: { gain: undefined } }, [15_000, 50_000, 100_000]],
  ])("%s", (_, told, expected) => {
    expect(yuan(head(told))).toEqual(expected);
  });

  it("of 1,000,000 the part above two years' pay, 480,000, weighs less", () => {
    // low 30 % of 480,000 + 520,000/2; likely 50 % of the same
    expect(yuan(head({ agreed: "1000000" }))).toEqual([222_000, 370_000, 1_000_000]);
    expect(yuan(head({ agreed: "480000" }))).toEqual([144_000, 240_000, 480_000]);
  });

  it("a loss proven holds the estimate up: low to the loss, likely to 130 % of it", () => {
    const rest = { losses: { proven: "60000" } };
    const found = head({ rest });
    expect(yuan(found)).toEqual([60_000, 78_000, 100_000]);
    expect(found.adjustment).toMatchObject({
      lossLine: 7_800_000,
      increase: { requested: "unknown", upTo: 6_000_000 },
    });
    expect(yuan(head({ rest: { losses: { proven: "90000" } } }))).toEqual([90_000, 100_000, 100_000]);
  });

  it("between the two interpretations no line stands over the loss", () => {
    const found = head({ rest: { losses: { proven: "60000" } } }, "2022-06-01");
    expect(found.adjustment?.lossLine).toBeNull();
  });

  it("an increase on request reaches the loss, no higher than the claim", () => {
    const losses = { proven: "300000" };
    const claims = { by: "employer", increaseRequested: "yes" };
    expect(head({ rest: { losses, claims } }).high).toBe(30_000_000);
    expect(head({ rest: { losses, claims: { ...claims, damages: "200000" } } }).high).toBe(20_000_000);
    expect(head({ rest: { losses } }).high).toBe(10_000_000);
  });

  it("says of each circumstance whether it applies, and what would tell", () => {
    expect(applying({ person: { category: "ordinary" }, work: { concealed: undefined } })).toEqual({
      "ordinary-post": "yes",
      "leading-post": "no",
      concealment: "unknown",
      "nothing-paid": "no",
      "brief-breach": "no",
      "large-gain": "no",
      "beyond-pay": "no",
    });
    const { adjustment } = head({ pay: {}, work: { concealed: undefined, gain: "1" } });
    expect(Object.fromEntries(adjustment?.factors.map((f) => [f.id, f.asks]) ?? [])).toMatchObject({
      "ordinary-post": [],
      concealment: ["conduct.concealed"],
      "large-gain": ["conduct.gain-over-pay"],
      "beyond-pay": ["compensation.average-wage"],
    });
  });

  it("asks for what would narrow the range", () => {
    const asked = assessed({ work: { concealed: undefined } }).questions.filter((q) =>
      q.affects.includes("damages.agreed"),
    );
    expect(asked).toContainEqual(expect.objectContaining({ fact: "conduct.concealed", engagement: 0 }));
  });

  it("cites no interpretation before it was in force", () => {
    const cites = (asOf: string) => head({}, asOf).adjustment?.cite ?? [];
    expect(cites("2026-01-01")).toContain("cn/spc-contract-general-interpretation#65(1)");
    expect(cites("2022-06-01")).not.toContain("cn/spc-contract-general-interpretation#65(1)");
    expect(cites("2022-06-01")).not.toEqual([]);
  });
});

describe("in words", () => {
  const told = { person: { category: "senior-technical" }, work: { concealed: undefined } };
  const rest = { losses: { proven: "60000" }, claims: { by: "employer", increaseRequested: "yes" } };
  const report = (lang: "zh-CN" | "en", more: Told) => render(assessed({ ...told, ...more }), { as: "text", lang });

  it.each([
    ["zh-CN", ["这是观察，不是法律", "由裁判者裁量", "高级管理或高级技术岗位：往多判", "未知，有则往多判"]],
    ["en", ["That is observation, not law", "is for the tribunal", "technical post: more", "unknown; more if so"]],
  ] as const)("%s: what moves it, what is not known, and that it is no law", (lang, phrases) => {
    for (const phrase of phrases) expect(report(lang, {})).toContain(phrase);
    expect(report(lang, {})).not.toContain(lang === "en" ? "ordinary post:" : "普通岗位：");
  });

  it.each([
    ["zh-CN", ["损失已证明为60,000.00", "超过78,000.00", "高端算到已证明的损失60,000.00"]],
    ["en", ["A loss of 60,000.00", "Above 78,000.00", "reaches the loss proven, 60,000.00"]],
  ] as const)("%s: the loss and the increase", (lang, phrases) => {
    for (const phrase of phrases) expect(report(lang, { rest })).toContain(phrase);
  });

  it("an increase without a loss told has no end but the claim", () => {
    const claims = { by: "employer", increaseRequested: "yes" };
    expect(report("en", { rest: { claims } })).toContain("only the claim bounds the high end");
    expect(report("zh-CN", { rest: { claims } })).toContain("高端只以所主张的数额为限");
  });
});
