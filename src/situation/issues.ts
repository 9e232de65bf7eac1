import type * as z from "zod/mini";
import { closestName } from "../base/closest-name.ts";
import { type Issue, issue } from "../base/issue.ts";
import { fieldNamesAt } from "./json-schema.ts";

type Problem = z.core.$ZodIssue;

/** Our own issues for what the schema refused. `input` is the plain copy that was parsed. */
export function issuesFrom(problems: readonly Problem[], input: unknown): Issue[] {
  return problems.flatMap((problem) => oneProblem(problem, [], input));
}

function oneProblem(problem: Problem, prefix: readonly PropertyKey[], input: unknown): Issue[] {
  const path = [...prefix, ...problem.path];
  const value = valueAt(input, path);
  switch (problem.code) {
    case "unrecognized_keys":
      return unknownKeys(problem.keys, path);
    case "invalid_union":
      return unionProblems(problem, path, input);
    case "invalid_value":
      return [notOneOf(problem.values.map(String), path, value)];
    case "invalid_type":
      return [issue("wrong-type", plain(path), { expected: problem.expected, got: shown(value) })];
    case "custom":
      return [
        issue(String(problem.params?.code ?? "invalid"), plain(path), { value: shown(problem.params?.value ?? value) }),
      ];
    default:
      return [issue("invalid", plain(path), { value: shown(value) })];
  }
}

/** A list may be given bare or with its completeness: report on the form that was used. */
function unionProblems(problem: z.core.$ZodIssueInvalidUnion, path: readonly PropertyKey[], input: unknown): Issue[] {
  const value = valueAt(input, path);
  const deeper = problem.errors.filter((errors) => !errors.some((p) => isOfAnotherType(p) || isWordFor(p, value)));
  const [fitting] = deeper;
  if (fitting !== undefined && deeper.length === 1) return fitting.flatMap((p) => oneProblem(p, path, input));
  const words = problem.errors.flat().flatMap((e) => (e.code === "invalid_value" ? e.values.map(String) : []));
  if (words.length > 0) return [notOneOf(words, path, value)];
  const expected = [...new Set(typesOf(problem))].join(" | ");
  return [issue("wrong-type", plain(path), { expected, got: shown(value) })];
}

function isOfAnotherType(problem: Problem): boolean {
  if (problem.path.length > 0) return false;
  if (problem.code === "invalid_union") return problem.errors.every((errors) => errors.some(isOfAnotherType));
  return problem.code === "invalid_type";
}

/** A list of words is no form of an object. */
function isWordFor(problem: Problem, value: unknown): boolean {
  return problem.code === "invalid_value" && problem.path.length === 0 && isNoPrimitive(value);
}

function typesOf(problem: Problem): string[] {
  if (problem.code === "invalid_union") return problem.errors.flat().flatMap(typesOf);
  return problem.code === "invalid_type" ? [problem.expected] : [];
}

function unknownKeys(keys: readonly string[], path: readonly PropertyKey[]): Issue[] {
  const known = fieldNamesAt(path);
  return keys.map((name) => {
    const suggestion = closestName(name, known);
    const key = shown(name);
    return issue("unknown-key", plain(path), suggestion === null ? { key } : { key, suggestion });
  });
}

function notOneOf(allowed: readonly string[], path: readonly PropertyKey[], value: unknown): Issue {
  const suggestion = typeof value === "string" ? closestName(value, allowed) : null;
  const values = { got: shown(value), allowed: allowed.join(" | ") };
  return issue("not-one-of", plain(path), suggestion === null ? values : { ...values, suggestion });
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], input);
}

/** The offending value as a short text. */
export function shown(value: unknown): string {
  const text = Array.isArray(value) ? "list" : value !== null && isNoPrimitive(value) ? typeof value : String(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** A function may carry its own toString, which may throw. */
function isNoPrimitive(value: unknown): boolean {
  return typeof value === "object" || typeof value === "function";
}

function plain(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}
