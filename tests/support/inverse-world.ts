import type { Goal } from "../../src/inverse/goal.ts";
import { type Solution, solve } from "../../src/inverse/solve.ts";

/** A situation of which everything that bears on pay is told: exit 2026-06-30, asked on 2026-11-24. */
export const TOLD = {
  place: "110000",
  employerSeat: "110000",
  person: { workerType: "employee", category: "senior-technical", tradeSecrets: "yes" },
  employment: { startedOn: "2020-01-01", endedOn: "2026-06-30" },
  pay: { averageMonthly: "10000.01" },
  agreements: {
    complete: "yes",
    items: [
      {
        form: "separate-agreement",
        signedOn: "2020-01-01",
        employeeSigned: "yes",
        employerSigned: "yes",
        months: 24,
        compensation: { monthly: "4000" },
        penalties: { complete: "yes", items: [{ purpose: "non-compete", kind: "fixed-amount", amount: "100000" }] },
      },
    ],
  },
  performance: { observed: "yes", paidTotal: "0", released: "no", rescinded: "no" },
  engagements: { complete: "yes", items: [] },
  settlements: { complete: "yes", items: [] },
  notices: { complete: "yes", items: [] },
} as const;

export const ASKED = { asOf: "2026-11-24" } as const;

/** The same with the first agreement's terms altered. */
export function agreeing(terms: object, rest: object = {}): object {
  return { ...TOLD, ...rest, agreements: { complete: "yes", items: [{ ...TOLD.agreements.items[0], ...terms }] } };
}

/** The answer where there is one. */
export function solved<const G extends Goal>(situation: object, goal: G): Extract<Solution<G>, { ok: true }> {
  const solution = solve(situation, goal, ASKED);
  if (!solution.ok) throw new Error(JSON.stringify(solution.issues));
  return solution as Extract<Solution<G>, { ok: true }>;
}

/** Why there is none. */
export function refusal(situation: unknown, goal: unknown, asOf: unknown = ASKED.asOf): string[] {
  const solution = solve(situation, goal as Goal, { asOf: asOf as string });
  return solution.ok ? ["solved"] : [solution.reason, ...solution.issues.map((i) => `${i.code} ${i.path.join(".")}`)];
}
