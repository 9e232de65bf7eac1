import type { TimelineEvent, TimelineReading } from "../../assessment.ts";
import { citationsText } from "../citations.ts";
import { type Context, inWords } from "../context.ts";
import { type Block, list, paragraph, section, table } from "../model.ts";
import { spanText } from "../span-text.ts";
import { eventText } from "../timeline/event-text.ts";
import { fill } from "../words/words.ts";

/** The days that matter, earliest first: of pay the next due day, of claims the next last day of each head. */
export function timelineSection(context: Context): Block[] {
  const { words, assessment } = context;
  const shown = assessment.timeline.filter((event) => !isOneOfMany(event) || nextOfItsKind(context, event));
  if (shown.length === 0) return [];
  const { day, event, who, safeDay } = words.timeline;
  const { authority } = words.labels;
  return section(words.sections.timeline, [
    paragraph(words.timeline.notice),
    ...table(
      [day, event, who, safeDay, authority],
      shown.map((e) => eventRow(context, e)),
    ),
    ...list(shown.filter((e) => e.kind !== "limitation").flatMap((e) => detailLines(context, e))),
    ...(shown.length < assessment.timeline.length ? [paragraph(words.timeline.rest)] : []),
  ]);
}

function isOneOfMany({ kind, month }: TimelineEvent): boolean {
  return month !== null && (kind === "due" || kind === "limitation");
}

/** The first of its head not past on the day asked, else the last that there was. */
function nextOfItsKind({ assessment }: Context, event: TimelineEvent): boolean {
  const own = assessment.timeline.filter((e) => e.kind === event.kind && e.head === event.head && isOneOfMany(e));
  const next = own.find((e) => (e.safe ?? e.day) >= assessment.meta.asOf);
  return event === (next ?? own.at(-1));
}

function eventRow(context: Context, event: TimelineEvent): string[] {
  const { marks, parties, strengths } = context.words;
  return [
    spanText(context, event.day),
    eventText(context, event),
    event.party === null ? marks.dash : parties[event.party],
    event.safe ?? marks.dash,
    [strengths[event.strength], ...(event.cite.length === 0 ? [] : [citationsText(context, event.cite)])].join(
      marks.is,
    ),
  ];
}

function detailLines(context: Context, event: TimelineEvent): string[] {
  const { timeline, eventNotes } = context.words;
  const name = eventText(context, event);
  return [
    ...event.readings.map((reading) => readingLine(context, name, reading)),
    ...event.notes.map((note) => fill(timeline.note, { event: name, note: eventNotes[note] })),
  ];
}

function readingLine(context: Context, event: string, { label, main, day, confidence, cite }: TimelineReading): string {
  const { timeline, confidences } = context.words;
  const reading = inWords(context, label);
  return fill(timeline.reading, {
    event,
    reading: main ? fill(timeline.mainReading, { reading }) : reading,
    day: day === null ? timeline.notWithinTerm : spanText(context, day),
    confidence: confidences[confidence],
    cite: citationsText(context, cite),
  });
}
