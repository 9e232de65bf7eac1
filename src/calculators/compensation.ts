import type { Amount } from "../amounts/amount.ts";
import { assess } from "../assess.ts";
import { closestName } from "../base/closest-name.ts";
import { formatDay, parseDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import { plainCopy } from "../situation/plain-copy.ts";

export interface CompensationInput {
  /** Yuan, gross, at most two decimals. */
  readonly averageMonthlyWage: string | number;
  /** Six digits of GB/T 2260: where the contract is performed. */
  readonly place: string;
  /** Last day of employment, `YYYY-MM-DD`. */
  readonly employmentEnded: string;
  /** Agreed term in months. */
  readonly months: number;
  /** Agreed sum a month in yuan; left out: no compensation was agreed. */
  readonly agreedMonthly?: string | number;
  /** Day of decision, `YYYY-MM-DD`: which day's law applies. Default: the last day of employment. */
  readonly decidedOn?: string;
}

export type CompensationResult =
  | { readonly ok: true; readonly monthly: Amount; readonly total: Amount; readonly advised: Amount }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Monthly compensation and its total for the lawful term, for someone bound who keeps the restriction. Amounts are fen.
 * `advised` is what the 2025 guideline advises: owed by nobody. @law cn/spc-labour-interpretation-1#36(1)
 */
export function compensation(input: CompensationInput): CompensationResult {
  const told = toldIn(input);
  const wrong = [
    ...unknownKeys(told),
    ...NEEDED.filter((key) => told[key] === undefined).map((key) => issue("missing", [key])),
  ];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const { averageMonthlyWage, place, employmentEnded, months, agreedMonthly, decidedOn } = told;
  const day = decidedOn ?? employmentEnded;
  const agreement = {
    form: "separate-agreement",
    months,
    compensation: agreedMonthly === undefined ? { agreed: "no" } : { monthly: agreedMonthly },
  };
  const result = assess(
    {
      place,
      decidedOn: day,
      person: { workerType: "employee" },
      employment: { endedOn: employmentEnded },
      pay: { averageMonthly: averageMonthlyWage },
      agreements: { items: [agreement], complete: "yes" },
      performance: { observed: "yes" },
    },
    { asOf: parseDay(String(day)) === null ? ANY_DAY : String(day) },
  );
  if (!result.ok) return { ok: false, issues: distinctIssues(result.issues.map(asCalled)) };
  if (parseDay(String(day)) === null) {
    const path = decidedOn === undefined ? "employmentEnded" : "decidedOn";
    return { ok: false, issues: [issue("day-invalid", [path], { value: String(day) })] };
  }
  const { monthly, total, advised } = result.assessment.amounts.compensation;
  return { ok: true, monthly, total, advised };
}

/** A day that is no day is reported with whatever else is wrong: any other stands in for it. */
const ANY_DAY = formatDay(0);

/** Issues by the name under which the caller gave the value. */
const CALLED: Readonly<Record<string, keyof CompensationInput>> = {
  "pay.averageMonthly": "averageMonthlyWage",
  "employment.endedOn": "employmentEnded",
  "agreements.items.0.months": "months",
  "agreements.0.months": "months",
  "agreements.items.0.compensation.monthly": "agreedMonthly",
  "agreements.0.compensation.monthly": "agreedMonthly",
  "place.0": "place",
};

function asCalled({ code, path, values }: Issue): Issue {
  const name = CALLED[path.join(".")];
  return issue(code, name === undefined ? path : [name], values);
}

/** The day of decision is the last day of employment unless told: its fault is told once. */
function distinctIssues(issues: readonly Issue[]): Issue[] {
  const ended = issues.some((i) => i.path[0] === "employmentEnded");
  return issues.filter((i) => !(ended && i.path[0] === "decidedOn"));
}

const KNOWN: readonly string[] = [
  "averageMonthlyWage",
  "place",
  "employmentEnded",
  "months",
  "agreedMonthly",
  "decidedOn",
];

function unknownKeys(told: object): Issue[] {
  return Object.keys(told)
    .filter((key) => !KNOWN.includes(key))
    .map((key) => {
      const suggestion = closestName(key, KNOWN);
      return issue("unknown-key", [], suggestion === null ? { key } : { key, suggestion });
    });
}

const NEEDED = ["averageMonthlyWage", "place", "employmentEnded", "months"] as const;

/** What is told, as plain data: null and what is left out alike are not told. */
function toldIn(input: unknown): Partial<CompensationInput> {
  const { copy } = plainCopy(input);
  return typeof copy === "object" && copy !== null ? (copy as Partial<CompensationInput>) : {};
}
