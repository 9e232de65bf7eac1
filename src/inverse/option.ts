import { closestName } from "../base/closest-name.ts";
import { type Day, formatDay, parseDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import { shown } from "../situation/issues.ts";
import { plainCopy } from "../situation/plain-copy.ts";
import type { SituationInput } from "../situation/schema.ts";
import { type Fields, isFields } from "./merge.ts";

type Listed<T> = T extends { items?: infer I } ? NonNullable<I> : T;
type Entry<T> = Listed<NonNullable<T>> extends readonly (infer E)[] ? E : never;

/**
 * What one side may do. Employer: `keep` the restriction, `shorten` its term to so many months, `release` on a day (the
 * arrival). Employee: `stay-out` (jobs that were to begin after the day asked are left out), `join` (a job with the facts
 * given, from its own first day, else the day after `after`, else the day asked). Days are `YYYY-MM-DD`.
 */
export type Option =
  | { readonly do: "keep" }
  | { readonly do: "shorten"; readonly months: number }
  | { readonly do: "release"; readonly on: string }
  | { readonly do: "stay-out" }
  | { readonly do: "join"; readonly engagement?: Entry<SituationInput["engagements"]>; readonly after?: string };

/** An option once read. */
export type ReadOption =
  | { readonly do: "keep" | "stay-out" }
  | { readonly do: "shorten"; readonly months: number }
  | { readonly do: "release"; readonly on: Day }
  | { readonly do: "join"; readonly engagement: Fields; readonly from: Day | null };

const FIELDS: Readonly<Record<Option["do"], readonly string[]>> = {
  keep: [],
  shorten: ["months"],
  release: ["on"],
  "stay-out": [],
  join: ["engagement", "after"],
};

export type OptionResult =
  | { readonly ok: true; readonly option: ReadOption }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads one option; faults are named by its place in the list. */
export function readOption(input: unknown, path: Issue["path"], asOf: Day): OptionResult {
  const { copy } = plainCopy(input);
  if (!isFields(copy)) return refused(issue("wrong-type", path, { expected: "object", got: shown(copy) }));
  const name = copy["do"];
  if (typeof name !== "string" || !Object.hasOwn(FIELDS, name)) {
    const suggestion = typeof name === "string" ? closestName(name, Object.keys(FIELDS)) : null;
    const values = { got: shown(name), allowed: Object.keys(FIELDS).join(" | ") };
    return refused(issue("not-one-of", [...path, "do"], suggestion === null ? values : { ...values, suggestion }));
  }
  const what = name as Option["do"];
  const extra = Object.keys(copy).filter((key) => key !== "do" && !FIELDS[what].includes(key));
  if (extra.length > 0) return refused(...extra.map((key) => issue("unknown-key", path, { key: shown(key) })));
  return readFields(what, copy, path, asOf);
}

function readFields(what: Option["do"], copy: Fields, path: Issue["path"], asOf: Day): OptionResult {
  switch (what) {
    case "keep":
    case "stay-out":
      return { ok: true, option: { do: what } };
    case "shorten": {
      const { months } = copy;
      const isCount = typeof months === "number" && Number.isInteger(months) && months >= 0;
      if (!isCount) return refused(issue("count-invalid", [...path, "months"], { value: shown(months) }));
      return { ok: true, option: { do: what, months } };
    }
    case "release": {
      const on = dayToCome(copy["on"], [...path, "on"], asOf);
      return typeof on === "number" ? { ok: true, option: { do: what, on } } : refused(on);
    }
    case "join": {
      const { engagement = {}, after } = copy;
      if (!isFields(engagement)) {
        const values = { expected: "object", got: shown(engagement) };
        return refused(issue("wrong-type", [...path, "engagement"], values));
      }
      if (after === undefined) return { ok: true, option: { do: what, engagement, from: null } };
      const day = dayToCome(after, [...path, "after"], asOf);
      return typeof day === "number" ? { ok: true, option: { do: what, engagement, from: day + 1 } } : refused(day);
    }
  }
}

/** A day on or after the day asked: what is to be decided cannot lie in the past. */
export function dayToCome(input: unknown, path: Issue["path"], asOf: Day): Day | Issue {
  const day = typeof input === "string" ? parseDay(input) : null;
  if (day === null) return issue("day-invalid", path, { value: shown(input) });
  return day < asOf ? issue("option-past", path, { value: shown(input), asOf: formatDay(asOf) }) : day;
}

function refused(...issues: Issue[]): OptionResult {
  return { ok: false, issues };
}
