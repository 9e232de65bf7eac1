import * as z from "zod/mini";
import { type Described, described, type Expected, expected } from "./record-shape.ts";

/** What is wrong with one case file: the path inside it, what stands there as short text, and what was expected. */
export interface RecordProblem {
  readonly path: string;
  readonly got: string;
  readonly expected: string;
}

export type ReadRecord =
  | { readonly ok: true; readonly record: CaseRecord }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] };

export interface CaseRecord {
  readonly id: string;
  readonly described: Described;
  readonly expected: Expected;
}

/** Reads one record. Keys it does not know are passed over; null and empty text are "not known". Never throws. */
export function readRecord(json: unknown, name: string): ReadRecord {
  const plain = withoutBlanks(json);
  const [facts, outcome] = [z.safeParse(described, plain), z.safeParse(expected, plain)];
  if (facts.success && outcome.success) {
    const id = (plain as { id?: unknown }).id;
    const record = { id: typeof id === "string" ? id : name, described: facts.data, expected: outcome.data };
    return { ok: true, record };
  }
  const issues = [...(facts.error?.issues ?? []), ...(outcome.error?.issues ?? [])];
  return { ok: false, problems: problemsOf(issues, json) };
}

/** One problem for each place in the record. */
export function problemsOf(issues: readonly z.core.$ZodIssue[], json: unknown): RecordProblem[] {
  const problems = issues.map((problem) => ({
    path: problem.path.join("."),
    got: shortText(
      problem.path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step], json),
    ),
    expected: expectedBy(problem),
  }));
  return problems.filter((p, i) => problems.findIndex((other) => other.path === p.path) === i);
}

function shortText(value: unknown): string {
  const text = typeof value === "object" && value !== null ? "{…}" : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function expectedBy(problem: z.core.$ZodIssue): string {
  if (problem.code === "invalid_type") return problem.expected;
  return problem.code === "invalid_value" ? problem.values.join(" | ") : problem.message;
}

/** The same without null and empty text, which say that something is not known. */
export function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value !== "object" || value === null) return value;
  const known = Object.entries(value).filter(([key, v]) => key !== "__proto__" && v !== null && v !== "");
  return Object.fromEntries(known.map(([key, v]) => [key, withoutBlanks(v)]));
}
