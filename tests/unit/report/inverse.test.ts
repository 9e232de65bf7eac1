import { describe, expect, it } from "vitest";
import { assess, describeSolution, describeWhatIf, type Goal, solve, whatIf } from "../../../src/index.ts";

const OPTIONS = { asOf: "2026-11-30", trace: false };

/** Beijing; twelve months of restriction, 10,000 a month, two of them paid; joined a rival in the third. */
const TOLD = {
  place: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { startedOn: "2020-01-01", endedOn: "2026-01-31", stillEmployed: "no" },
  pay: { averageMonthly: "30000", basis: "gross" },
  agreements: {
    complete: "yes",
    items: [
      {
        form: "separate-agreement",
        signedOn: "2020-01-01",
        employeeSigned: "yes",
        months: 12,
        compensation: { agreed: "yes", monthly: "10000" },
        refund: { agreed: "no" },
        penalties: { complete: "yes", items: [{ purpose: "non-compete", kind: "fixed-amount", amount: "300000" }] },
      },
    ],
  },
  performance: { paidTotal: "20000", released: "no", rescinded: "no" },
  engagements: { complete: "yes", items: [{ kind: "joined-competitor", startedOn: "2026-04-01" }] },
};

function told(changes: object, lang: "zh-CN" | "en"): string[] {
  const result = whatIf(TOLD, changes, OPTIONS);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return describeWhatIf(result, lang);
}

const CHANGES: readonly object[] = [
  { employment: { endedOn: "2024-01-31" } },
  { performance: { releasedOn: "2026-06-15", released: "yes" } },
  { performance: { paidTotal: null } },
  { pay: { averageMonthly: "3000" }, person: { category: "other-confidential" } },
  { engagements: { complete: "yes", items: [] } },
];

describe("a change in words", () => {
  it.each(CHANGES)("%j: a line for what differs, in words alone", (changes) => {
    for (const lang of ["zh-CN", "en"] as const) {
      const [title, ...lines] = told(changes, lang);
      expect(title).toContain("2026-11-30");
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) {
        expect(line).not.toMatch(
          /undefined|null|NaN|\{\w+\}|cn\/|amounts\.|verdicts\.|scores\.|timeline\.|limitation\./,
        );
      }
      const moved = lines.filter((line) => line.includes(" → "));
      for (const line of moved) {
        const [before, after] = line.split(" → ");
        expect(before?.endsWith(`${lang === "en" ? ": " : "："}${after}`)).toBe(false);
      }
    }
  });

  it("tells sums, days and months by hand", () => {
    const lines = told({ performance: { paidTotal: "50000" } }, "en");
    expect(lines).toContain(
      "Compensation in arrears: 0.00–80,000.00 yuan, likely 0.00 yuan → 0.00–50,000.00 yuan, likely 0.00 yuan",
    );
  });

  it("says that what nobody can owe is none, not that it is unknown", () => {
    const lines = told({ engagements: { complete: "yes", items: [] } }, "en");
    expect(lines.find((line) => line.startsWith("Agreed damages"))).toMatch(/not applicable$/);
  });

  it("says that nothing changes where nothing does", () => {
    expect(told({ title: "x" }, "en")).toEqual(["Before and after (day asked 2026-11-30)", "Nothing changes."]);
  });
});

const GOALS: readonly Goal[] = [
  { find: "monthly", meets: "law" },
  { find: "monthly", meets: "guideline" },
  { find: "months", meets: "law" },
  { find: "months", meets: "guideline-without-half" },
  { find: "release-day", without: "extra-months" },
  { find: "penalty", meets: "guideline" },
  { find: "claim-day", head: "compensation.arrears" },
];

describe("what is solved for, in words", () => {
  it.each(GOALS)("%j", (goal) => {
    for (const situation of [TOLD, { agreements: TOLD.agreements, employment: TOLD.employment }]) {
      const [solved, result] = [solve(situation, goal, OPTIONS), assess(situation, OPTIONS)];
      if (!result.ok) throw new Error("refused");
      if (!solved.ok) continue;
      for (const lang of ["zh-CN", "en"] as const) {
        const text = describeSolution(goal, solved, result.assessment, lang).join("\n");
        expect(text).not.toMatch(/undefined|null|NaN|\{\w+\}|cn\//);
        expect(text).toContain(lang === "en" ? solved.reading.en : solved.reading.zh);
      }
    }
  });
});
