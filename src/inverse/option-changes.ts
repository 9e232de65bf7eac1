import { addMonths, formatDay } from "../base/day.ts";
import { type Issue, issue } from "../base/issue.ts";
import { parsePartialDay } from "../base/partial-day.ts";
import { rangeFact, wordFact } from "../evaluate/values.ts";
import type { Case } from "./case.ts";
import { changeEntry, entriesOf } from "./list-changes.ts";
import { type Fields, isFields } from "./merge.ts";
import type { ReadOption } from "./option.ts";
import { releaseOn } from "./release-on.ts";

export type ChangesResult =
  | { readonly ok: true; readonly changes: Fields }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What an option changes in the situation; an issue where the facts leave no room for it. */
export function changesOf(option: ReadOption, of: Case, path: Issue["path"]): ChangesResult {
  switch (option.do) {
    case "keep":
      return { ok: true, changes: {} };
    case "stay-out":
      return { ok: true, changes: withoutPlannedWork(of) };
    case "shorten":
      return shortened(option.months, of, [...path, "months"]);
    case "release":
      return wasReleased(of)
        ? { ok: false, issues: [issue("option-already-released", path)] }
        : { ok: true, changes: releaseOn(of.told, option.on) };
    case "join": {
      const startedOn = option.from ?? (option.engagement["startedOn"] === undefined ? of.day : null);
      const entry = { ...option.engagement, ...(startedOn === null ? {} : { startedOn: formatDay(startedOn) }) };
      return { ok: true, changes: { engagements: { items: [...entriesOf(of.told, "engagements"), entry] } } };
    }
  }
}

export function wasReleased({ leading }: Case): boolean {
  return wordFact(leading, "performance.ever-released") === "yes";
}

/** Jobs that certainly begin after the day asked are plans. */
function withoutPlannedWork({ told, day }: Case): Fields {
  const entries = entriesOf(told, "engagements");
  const kept = entries.filter((entry) => {
    const start = isFields(entry) ? entry["startedOn"] : undefined;
    const first = typeof start === "string" ? parsePartialDay(start)?.low : null;
    return first == null || first <= day;
  });
  return kept.length === entries.length ? {} : { engagements: { items: kept } };
}

/** A shorter term is reckoned as if it had been agreed from the first. */
function shortened(months: number, { told, leading, day }: Case, path: Issue["path"]): ChangesResult {
  const { high: present } = rangeFact(leading, "duration.months");
  if (present !== null && months >= present)
    return { ok: false, issues: [issue("option-not-shorter", path, { value: months, months: present })] };
  const { high: exit } = rangeFact(leading, "duration.exit-day");
  if (exit !== null && exit < day && addMonths(exit, months) < day)
    return { ok: false, issues: [issue("option-term-served", path, { value: months, asOf: formatDay(day) })] };
  const changes = changeEntry(told, "agreements", leading.agreement, ({ endsOn: _, ...agreement }) => ({
    ...agreement,
    months,
  }));
  return { ok: true, changes };
}
