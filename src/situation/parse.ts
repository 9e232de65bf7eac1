import * as z from "zod/mini";
import { closestName } from "../base/closest-name.ts";
import { type Issue, issue } from "../base/issue.ts";
import { type DayRange, formatPartialDay } from "../base/partial-day.ts";
import { rangeAtMost } from "../base/range.ts";
import { wrongAwards } from "./incentive-issues.ts";
import { issuesFrom, shown } from "./issues.ts";
import { wrongPay } from "./pay-issues.ts";
import { plainCopy } from "./plain-copy.ts";
import { wrongReturns } from "./refund-issues.ts";
import { type Agreement, type Situation, situationSchema } from "./schema.ts";

export type ParseResult =
  | { readonly ok: true; readonly situation: Situation }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a described situation. Every problem is reported at once; never throws, whatever it is given. */
export function parseSituation(input: unknown): ParseResult {
  const { copy, issues } = plainCopy(input);
  if (issues.length > 0) return { ok: false, issues };
  if (typeof copy !== "object" || copy === null || Array.isArray(copy)) {
    const empty = copy === undefined || copy === null || copy === "" || (Array.isArray(copy) && copy.length === 0);
    const got = { expected: "object", got: shown(copy) };
    return { ok: false, issues: [empty ? issue("situation-empty", []) : issue("wrong-type", [], got)] };
  }
  if (Object.keys(copy).length === 0) return { ok: false, issues: [issue("situation-empty", [])] };
  const parsed = z.safeParse(situationSchema, copy);
  if (!parsed.success) return { ok: false, issues: issuesFrom(parsed.error.issues, copy) };
  const contradictions = [wrongOrder, wrongIds, wrongAwards, wrongPay, wrongReturns].flatMap((wrong) =>
    wrong(parsed.data),
  );
  return contradictions.length > 0 ? { ok: false, issues: contradictions } : { ok: true, situation: parsed.data };
}

/** Agreements that replace each other, or themselves, so that none would be left. */
function replacementCircles(agreements: readonly Agreement[]): Issue[] {
  const next = new Map(
    agreements.flatMap((a) => (a.id !== undefined && a.replaces !== undefined ? [[a.id, a.replaces]] : [])),
  );
  return agreements.flatMap(({ id }, i) => {
    let at = id === undefined ? undefined : next.get(id);
    for (let steps = 0; at !== undefined && at !== id && steps < agreements.length; steps++) at = next.get(at);
    return id !== undefined && at === id
      ? [issue("replacement-circle", ["agreements", i, "replaces"], { value: id })]
      : [];
  });
}

/** Ends that certainly lie before their beginnings. */
function wrongOrder(situation: Situation): Issue[] {
  const { employment, engagements, agreements, place } = situation;
  const spans: [Issue["path"], DayRange | undefined, DayRange | undefined][] = [
    [["employment", "endedOn"], employment?.startedOn, employment?.endedOn],
    ...engagements.items.map((e, i): (typeof spans)[number] => [["engagements", i, "endedOn"], e.startedOn, e.endedOn]),
    ...agreements.items.map((a, i): (typeof spans)[number] => [["agreements", i, "endsOn"], a.startsOn, a.endsOn]),
    ...place.items.map((p, i): (typeof spans)[number] => [["place", i, "to"], p.from, p.to]),
  ];
  return spans.flatMap(([path, start, end]) =>
    start && end && rangeAtMost(start, end) === "no"
      ? [issue("end-before-start", path, { start: formatPartialDay(start), end: formatPartialDay(end) })]
      : [],
  );
}

function wrongIds({ agreements, performance }: Situation): Issue[] {
  const ids = agreements.items.map((a) => a.id);
  const known = ids.filter((id) => id !== undefined);
  const twice = ids.flatMap((id, i) =>
    id !== undefined && ids.indexOf(id) < i ? [issue("duplicate-id", ["agreements", i, "id"], { value: id })] : [],
  );
  const references: [Issue["path"], string | undefined][] = [
    ...agreements.items.map((a, i): [Issue["path"], string | undefined] => [["agreements", i, "replaces"], a.replaces]),
    ...(performance?.payments.items ?? []).map((p, i): [Issue["path"], string | undefined] => [
      ["performance", "payments", i, "agreement"],
      p.agreement,
    ]),
  ];
  const dangling = references.flatMap(([path, id]) => {
    if (id === undefined || known.includes(id)) return [];
    const suggestion = closestName(id, known);
    return [issue("unknown-agreement", path, suggestion === null ? { value: id } : { value: id, suggestion })];
  });
  return [...twice, ...dangling, ...replacementCircles(agreements.items)];
}
