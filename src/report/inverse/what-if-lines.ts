import type { Assessment } from "../../assessment.ts";
import type { Difference } from "../../inverse/differences.ts";
import type { WhatIfResult } from "../../inverse/what-if.ts";
import type { Language } from "../../law/bilingual.ts";
import { type Context, contextOf, inWords } from "../context.ts";
import { agreementName, engagementName } from "../frame-name.ts";
import { ruleTitle } from "../rule-title.ts";
import { eventText } from "../timeline/event-text.ts";
import { fill, wordFor } from "../words/words.ts";
import { differenceText } from "./difference-text.ts";

/** What a change does, line by line: each difference before and after, then the rules and presumptions it hangs on. */
export function describeWhatIf(result: WhatIfResult & { readonly ok: true }, lang: Language): string[] {
  const { before, after, differences, because } = result;
  const context = contextOf(after, lang, null);
  const { changed, marks } = context.words;
  const title = fill(changed.title, { asOf: after.meta.asOf });
  if (differences.length === 0) return [title, changed.none];
  const lines = alike(context, differences).map(({ difference, months, sides }) =>
    fill(changed.line, { what: whatText(context, before, difference.what, runsOf(months)), ...sides }),
  );
  const causes = (["gained", "lost"] as const).flatMap((of) => {
    const found = of === "gained" ? context : contextOf(before, lang, null);
    const rules = because.rules[of].map((id) => ruleTitle(found, id));
    const names = new Set([...rules, ...because.presumptions[of].map((id) => presumptionText(found, id))]);
    return names.size === 0 ? [] : [fill(changed[of], { names: [...names].join(marks.and) })];
  });
  return [title, ...lines, ...causes];
}

interface Alike {
  readonly difference: Difference;
  readonly months: readonly number[];
  readonly sides: ReturnType<typeof differenceText>;
}

const IN_MONTH = /, month (\d+)/;

/** Months of one claim that change in the same way are told together. */
function alike(context: Context, differences: readonly Difference[]): Alike[] {
  const groups = new Map<string, Alike>();
  for (const difference of differences) {
    const sides = differenceText(context, difference);
    const month = IN_MONTH.exec(difference.what)?.[1];
    const key = JSON.stringify([difference.what.replace(IN_MONTH, ""), sides]);
    const months = groups.get(key)?.months ?? [];
    groups.set(key, { difference, sides, months: month === undefined ? months : [...months, Number(month)] });
  }
  return [...groups.values()];
}

/** `3, 5–24` */
function runsOf(months: readonly number[]): string {
  const starts = months.filter((month) => !months.includes(month - 1));
  return starts
    .map((first) => {
      const last = months.find((month) => month >= first && !months.includes(month + 1)) ?? first;
      return first === last ? String(first) : `${first}–${last}`;
    })
    .join(", ");
}

/** What a presumption says, without its full stop, as it stands among others. */
function presumptionText(context: Context, id: string): string {
  const { binding, breach } = context.assessment.verdicts;
  const made = [binding, breach].flatMap(({ forecast }) => forecast.presumptions).find((p) => p.id === id);
  return made === undefined ? id : inWords(context, made.message).replace(/[.。]$/, "");
}

/** What differs, by its name in the report. */
function whatText(context: Context, before: Assessment, what: string, months: string): string {
  const { changed, heads, perspectives } = context.words;
  const [part = "", ...rest] = what.split(".");
  const name = rest.join(".");
  if (part === "amounts") return wordFor(heads, name);
  if (part === "verdicts" || part === "exposure" || part === "incentives") return wordFor(changed, name);
  if (part === "scores" && rest[0] === "risk")
    return fill(changed.risk, { perspective: wordFor(perspectives, rest[1] ?? "") });
  if (part === "scores") return wordFor(changed, name === "breach" ? "breachScore" : name);
  if (part === "timeline") return eventNamed(context, before, name);
  if (part === "limitation") return claimText(context, name, months);
  const agreement = /^agreements\[(\d+)\]$/.exec(part)?.[1];
  return fill(changed.ledger, {
    agreement: agreementName(context, agreement === undefined ? null : Number(agreement)),
  });
}

function eventNamed(context: Context, before: Assessment, id: string): string {
  const event = [...context.assessment.timeline, ...before.timeline].find((e) => e.id === id);
  return event === undefined ? id : eventText(context, event);
}

/** `HEAD, month 3` or `HEAD, engagement 0`, as the difference names it. */
function claimText(context: Context, name: string, months: string): string {
  const { timeline, events, heads } = context.words;
  const head = wordFor(heads, name.split(", ")[0] ?? "");
  const engagement = /, engagement (\d+)/.exec(name)?.[1];
  const inMonths = months === "" ? head : fill(timeline.whatInMonth, { head, month: months });
  const job = engagement === undefined ? null : engagementName(context, Number(engagement));
  const what = job === null ? inMonths : fill(timeline.whatIn, { head: inMonths, engagement: job });
  return fill(events.claim, { what });
}
