import type { Assessment, TimelineEvent } from "../../assessment.ts";
import { type Day, formatDay, parseDay } from "../../base/day.ts";
import { parsePartialDay } from "../../base/partial-day.ts";
import type { Language } from "../../law/bilingual.ts";
import { digestOf } from "../../slip/digest.ts";
import { citationsText } from "../citations.ts";
import { type Context, contextOf } from "../context.ts";
import { spanText } from "../span-text.ts";
import { fill } from "../words/words.ts";
import { contentLines, type Property, textValue } from "./content-lines.ts";
import { eventText } from "./event-text.ts";

/** One day of the calendar: of an event whose day is certain, the day; of a span its ends; and the safe day where it is another. */
interface Entry {
  readonly id: string;
  readonly day: Day;
  readonly certain: boolean;
  readonly summary: string;
  readonly description: readonly string[];
}

/**
 * The timeline as an iCalendar object (RFC 5545) of all-day events. There is no clock: events are stamped with the day asked. The same
 * rules, event, day and title give the same UID, so that a later file takes the place of an earlier one.
 */
export function timelineCalendar(assessment: Assessment, { lang }: { readonly lang: Language }): string {
  const context = contextOf(assessment, lang, null);
  const { timeline, sentences } = context.words;
  const { meta } = assessment;
  const entries = assessment.timeline
    .filter(({ holds }) => holds !== "no")
    .flatMap((event) => entriesOf(context, event));
  const asOf = parseDay(meta.asOf) ?? 0;
  const nothing = {
    id: "nothing",
    day: asOf,
    certain: false,
    summary: timeline.nothing,
    description: [sentences.notice],
  };
  return contentLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//jingye//jingye ${meta.version}//${lang === "en" ? "EN" : "ZH"}`],
    ["CALSCALE", "GREGORIAN"],
    ["X-WR-CALNAME", textValue(meta.title ?? timeline.title)],
    ...(entries.length === 0 ? [nothing] : entries).flatMap((entry) => propertiesOf(context, entry)),
    ["END", "VCALENDAR"],
  ]);
}

function entriesOf(context: Context, event: TimelineEvent): Entry[] {
  const { timeline } = context.words;
  const at = parsePartialDay(event.day);
  const name = eventText(context, event);
  const description = descriptionOf(context, event);
  const say = (sentence: string) => fill(sentence, { event: name });
  const uncertain = (day: Day | null | undefined, end: "earliest" | "latest"): Entry[] =>
    day == null
      ? []
      : [
          {
            id: `${event.id}:${end}`,
            day,
            certain: false,
            summary: say(timeline[end]),
            description: [fill(timeline.uncertain, { day: spanText(context, event.day) }), ...description],
          },
        ];
  const exact = at !== null && at.low !== null && at.low === at.high ? at.low : null;
  const safe = event.safe === null ? null : parseDay(event.safe);
  return [
    ...(exact === null
      ? [...uncertain(at?.low, "earliest"), ...uncertain(at?.high, "latest")]
      : [{ id: event.id, day: exact, certain: true, summary: name, description }]),
    ...(safe === null || safe === exact
      ? []
      : [
          {
            id: `${event.id}:safe`,
            day: safe,
            certain: true,
            summary: say(timeline.safe),
            description,
          },
        ]),
  ];
}

function descriptionOf(context: Context, event: TimelineEvent): string[] {
  const { timeline, outcomes, parties, strengths, eventNotes, sentences } = context.words;
  return [
    ...(event.holds === "yes" ? [] : [fill(timeline.holds, { holds: outcomes[event.holds] })]),
    ...(event.party === null ? [] : [fill(timeline.party, { party: parties[event.party] })]),
    ...event.notes.map((note) => eventNotes[note]),
    ...(event.finalAward === null
      ? []
      : [
          fill(timeline.finalAward, {
            final: outcomes[event.finalAward.final],
            forecast: outcomes[event.finalAward.forecast],
          }),
        ]),
    fill(timeline.strength, { strength: strengths[event.strength], cite: citationsText(context, event.cite) }),
    timeline.notice,
    sentences.notice,
  ];
}

function propertiesOf(
  { assessment: { meta } }: Context,
  { id, day, certain, summary, description }: Entry,
): Property[] {
  const uid = digestOf([meta.rulesDigest, meta.title, id, formatDay(day)]);
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `${uid.slice(0, 32)}@jingye`],
    ["DTSTAMP", `${compact(meta.asOf)}T000000Z`],
    ["DTSTART;VALUE=DATE", compact(formatDay(day))],
    ["DTEND;VALUE=DATE", compact(formatDay(day + 1))],
    ["SUMMARY", textValue(summary)],
    ["DESCRIPTION", textValue(...description)],
    ["STATUS", certain ? "CONFIRMED" : "TENTATIVE"],
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** `YYYYMMDD` */
function compact(day: string): string {
  return day.replaceAll("-", "");
}
